import { siteRoot } from "../data/root.ts";
import { filtersOf } from "../paths.ts";

/** Takes an address's path on the host; gives it within the site, with `/` at both ends. */
export function pathInSite(pathname: string, root: string): string {
  const inside = pathname.startsWith(root) ? pathname.slice(root.length - 1) : pathname;
  return inside.endsWith("/") ? inside : `${inside}/`;
}

/**
 * Takes the page's root; gives what stands in it. `this`: the page of this very address, ready to be taken over.
 * `other`: that of another address (a host that answers every path with its front page), or of this one without the
 * filters in the address: to be drawn anew. `nothing`: an empty root.
 */
export function prerendered(root: HTMLElement): "this" | "other" | "nothing" {
  const page = root.dataset["page"];
  if (page === undefined) return "nothing";
  const filters = filtersOf(new URLSearchParams(location.search));
  return page === pathInSite(location.pathname, siteRoot) && Object.keys(filters).length === 0 ? "this" : "other";
}
