import type { SearchDocument } from "../../src/search/index.ts";

/** A search to be measured against: takes stories, gives a function from a query to the numbers of the stories. */
export interface Peer {
  name: string;
  build: (documents: readonly SearchDocument[]) => Promise<(query: string) => number[] | Promise<number[]>>;
}

/** Gives the peers whose packages are installed, and the names of those that are not. */
export function loadPeers(): Promise<{ peers: Peer[]; missing: string[] }>;
