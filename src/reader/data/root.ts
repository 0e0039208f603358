/** Where the site lies on its host, with `/` at both ends: `/` or `/paper/`. Given when the site is built. */
export const siteRoot: string = import.meta.env.BASE_URL;

/** Takes a path relative to the site's root; gives its address. */
export const fileUrl = (path: string): string => `${siteRoot}${path}`;
