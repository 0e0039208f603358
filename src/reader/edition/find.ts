import type { Edition } from "../../model/index.ts";

export interface Range { start: number; end: number }
/** Where in a story the words stand: `headline`, `kicker`, `deck`, `people:0`, `caption:0`, `body:2`. */
export type Places = ReadonlyMap<string, readonly Range[]>;
export interface FoundStory {
  id: string;
  hits: number;
  places: Places;
  /** The words around the first hit in the running text. */
  snippet: { text: string; ranges: readonly Range[] } | undefined;
}
export type Finder = (query: string) => FoundStory[];
export declare function finderOf(edition: Edition): Finder;
