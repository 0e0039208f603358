import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** The paths that journeys go to a site under. */
export type Under = "/" | "/paper/";

/** The address of the site under `/paper/`, as it would be on the web: with it, feeds, site map and canonical addresses are built too. */
export const PAPER_URL = "https://paper.example/paper/";

/** Gives the folder of the site that is built for a path: that of `npm run build`, or the one that the journeys build. */
export const siteFolder = (under: Under): string => join(root, under === "/" ? "dist" : ".cache/under-a-path/dist");
