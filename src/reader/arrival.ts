import { isPaper } from "./paths.ts";

/**
 * Where focus goes after a move inside the site. A fresh page is announced by its heading; a reader who comes back to
 * the paper from a story finds the focus on the story's link again. A page may still be fetching its text when it is
 * moved to, so the wish is kept until the page can grant it.
 */
interface Arrival {
  /** The story that was left, if it was one. */
  fromStory: string | undefined;
  /** The path that was moved to, `/` at its end: the page that is left must not take the wish for its own. */
  to: string;
}

const slashed = (pathname: string): string => (pathname.endsWith("/") ? pathname : `${pathname}/`);

let pending: Arrival | undefined;
let paper: string | undefined;

const storyIn = (pathname: string): string | undefined => /\/a\/([^/]+)\/?$/.exec(pathname)?.[1];

/** Told of each move by the router, paths within the site. */
export function moved(from: { pathname: string }, to: { pathname: string; search: string; hash: string }): void {
  const toPaper = isPaper(to.pathname);
  if (toPaper) paper = `${to.pathname}${to.search}`;
  if (from.pathname === to.pathname) return;
  // From story to story the new one's heading is the place to be, not its link back to the old one.
  pending = to.hash === "" ? { fromStory: toPaper ? storyIn(from.pathname) : undefined, to: slashed(to.pathname) } : undefined;
}

/** The address of the paper as it was last seen, filters and all, or undefined at a story opened by its link. */
export const lastPaper = (): string | undefined => paper;

/** Takes the element that holds a page and the page's path; moves focus there if a move to it asked for it and it is ready. */
export function arrive(page: ParentNode, pathname: string): void {
  if (!pending || slashed(pathname) !== pending.to) return;
  const { fromStory } = pending;
  const link = fromStory === undefined ? null : [...page.querySelectorAll("a")].find((a) => storyIn(a.pathname) === fromStory);
  const target = link ?? page.querySelector<HTMLElement>("h1[tabindex]");
  if (!target) return;
  pending = undefined;
  target.focus({ preventScroll: true });
}
