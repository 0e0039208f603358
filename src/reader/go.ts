import { createContext } from "react";

/** How a move is made. */
export interface Going {
  /** It takes the place of this entry in the history; where nothing is said, only a move to where the reader is already does. */
  replace?: boolean | undefined;
  /** What the entry of the history carries. */
  state?: unknown;
}

/** Takes a path within the site, from its root; moves there as a link of the router does. */
export type Go = (path: string, how?: Going) => void;

/** How a link moves that does not follow the address. It stays the same function at every address; without one a link is left to the browser. */
export const GoContext = createContext<Go | undefined>(undefined);
