/**
 * Where the site lies on its host, with `/` at its end: `/` or `/paper/`. Built scripts lie one folder below it, so a
 * site needs no setting to be put under any path. In development the scripts are served from the root.
 */
export const siteRoot: string = import.meta.env.DEV ? "/" : new URL("..", import.meta.url).pathname;

/** Takes a path relative to the site's root; gives its address. */
export const fileUrl = (path: string): string => `${siteRoot}${path}`;
