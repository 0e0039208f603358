/**
 * Takes the path that the site lies under; gives the beginning of the names of all its caches. Two papers on one host are
 * `/` and `/paper/`: the colon after the path keeps the first from taking the other's caches for its own.
 */
export const cachePrefix = (base: string): string => `baolan:${base}:`;

/** What each cache of a site is called. Each has one owner: `code` and `pages` the worker, `data` and `saved` the page. */
export const cacheNames = (base: string) => ({
  /** Scripts, styles and the shell of one version; the worker brings them and takes them away. */
  code: `${cachePrefix(base)}code`,
  /** Pages as they were drawn, the ones last read. */
  pages: `${cachePrefix(base)}pages`,
  /** The table of contents and the editions last read, each proved whole by the page before it is kept. */
  data: `${cachePrefix(base)}data`,
  /** Editions that the reader has asked to keep: never taken away but by the reader. */
  saved: `${cachePrefix(base)}saved`,
});
