import { createContext } from "react";

/** Takes a path within the site; moves there as a link of the router does: to where the reader is already, with no new entry of the history. */
export type Go = (path: string) => void;

/** How a link moves that does not follow the address. It stays the same function at every address; without one a link is left to the browser. */
export const GoContext = createContext<Go | undefined>(undefined);
