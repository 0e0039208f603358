import type { ReactNode } from "react";
import { matchPath, useLocation } from "react-router";
import { NotFoundPage } from "../pages/not-found/NotFoundPage.tsx";
import { later, type LaterPage } from "./later.tsx";

const paper = later(async () => (await import("../pages/edition/EditionPage.tsx")).EditionPage);

/** Every kind of address, and where its page's code is: nobody waits for the code of a page that is not there to be read. */
const LATER = new Map([
  ["/", paper],
  ["/e/:name", paper],
  ["/a/:name", later(async () => (await import("../pages/story/StoryPage.tsx")).StoryPage)],
  ["/by/:name", later(async () => (await import("../pages/contributor/ContributorPage.tsx")).ContributorPage)],
  ["/saved", later(async () => (await import("../pages/saved/SavedPage.tsx")).SavedPage)],
  ["/search", later(async () => (await import("../pages/search/SearchPage.tsx")).SearchPage)],
]);

/** Takes a path within the site, as the address has it; gives the page that stands there and what it is of, decoded; undefined where none does. */
export function pageAt(path: string): { page: LaterPage; name: string | undefined } | undefined {
  for (const [pattern, page] of LATER) {
    const match = matchPath(pattern, path);
    // It decodes: what does not is mended before the router starts (address.ts), and the site's own links are well formed.
    if (match) return { page, name: match.params["name"] === undefined ? undefined : decodeURIComponent(match.params["name"]) };
  }
  return undefined;
}

/** Takes a path within the site; resolves when the code of its page is there, and rejects where it can't be had. */
export async function pageCode(path: string): Promise<void> {
  await pageAt(path)?.page.ready();
}

/** Takes a path within the site; gives whether its page can be drawn at once. */
export const pageIsThere = (path: string): boolean => pageAt(path)?.page.there() ?? true;

/** Lets every page's code that could not be had be asked for again. */
export function retryPageCode(): void {
  for (const { retry } of LATER.values()) retry();
}

/** The page of the address. The router's own routes take three kilobytes for what this site has no use for: routes inside routes. */
export function Pages(): ReactNode {
  const at = pageAt(useLocation().pathname);
  return at ? <at.page.Page name={at.name} /> : <NotFoundPage />;
}
