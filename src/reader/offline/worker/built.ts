/** What the build tells the worker; it stands in the first line of `sw.js`, so that a new version is a new file. */
export interface BuiltSite {
  /** The path that the site lies under, `/` at both ends. */
  base: string;
  /** What must be there before the worker may serve: paths from the site's root, with a hash where the name has none. */
  files: { path: string; revision: string | null }[];
}

/** The page that is answered with no network where a page itself is not kept. */
export const SHELL = "offline/";
