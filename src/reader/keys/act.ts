import { toast } from "../parts/states/toast.ts";
import { late } from "../strings-late.ts";
import { nextIn } from "./next-in.ts";

/** What sticks to the top of a page, in pixels: what is above it has been read. */
const BAR = 60;

/** The links to stories on this page, each story's first, in reading order. */
function storyLinks(): HTMLAnchorElement[] {
  const seen = new Set<string>();
  return [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")].filter(({ pathname }) => {
    if (!/\/a\/[^/]+\/?$/.test(pathname) || seen.has(pathname)) return false;
    seen.add(pathname);
    return true;
  });
}

/** Moves the focus to the next or the previous story from where it is, or, where it is nowhere, from what is seen. */
function step(by: 1 | -1): void {
  const links = storyLinks();
  const { activeElement } = document;
  const on = links.findIndex((link) => link === activeElement);
  const elsewhere = activeElement?.closest("main") && activeElement.id !== "main" && activeElement.tagName !== "H1" ? activeElement : null;
  const behind = elsewhere
    ? links.findIndex((link) => (elsewhere.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    : links.findIndex((link) => link.getBoundingClientRect().top >= BAR);
  const next = nextIn(links.length, on >= 0 ? { on } : { before: behind < 0 ? links.length : behind }, by);
  if (next !== undefined) links[next]?.focus();
}

const press = (selector: string): boolean => {
  const link = document.querySelector<HTMLElement>(selector);
  link?.click();
  return link !== null;
};

/** Takes which neighbour in the section; opens it by the link that stands under the story, or says that there is none. */
export function toNeighbour(by: 1 | -1): void {
  if (!press(by === 1 ? "a[rel=next]" : "a[rel=prev]")) toast(by === 1 ? late.keys.last : late.keys.first);
}

/** Takes a letter; does what it stands for on this page. The page's own links are pressed, so that a key does what a tap does. */
export function act(key: string): void {
  const onStory = document.querySelector("article[aria-labelledby=headline]") !== null;
  if (key === "j" || key === "k") {
    const by = key === "j" ? 1 : -1;
    if (!onStory) step(by);
    else toNeighbour(by);
  } else if (key === "o") {
    const link = storyLinks().find((one) => one === document.activeElement);
    link?.click();
  } else if (onStory) {
    press("a[data-back]");
  }
}
