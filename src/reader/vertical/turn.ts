import { keepPlace, placeOf } from "./places.ts";
import { keyStep, wheelStep } from "./steps.ts";

/** What takes keys for itself: space presses a button, arrows move in a field. */
const OWN_KEYS = "input, textarea, select, button, summary, dialog, [role=listbox], [contenteditable=true]";
/** A window's width less this much, in lines, is one page: the last column seen is the first one of the next page. */
const OVERLAP = 2;

const storage = (): Storage => window.sessionStorage;

/** How far from its start, at the right, a leaf has been read, in pixels. */
const placeIn = (leaf: Element): number => Math.abs(leaf.scrollLeft);

/** The width of one line of the story's text. */
function lineOf(leaf: Element): number {
  const text = leaf.querySelector("article p[id]") ?? leaf;
  const height = Number.parseFloat(getComputedStyle(text).lineHeight);
  return Number.isNaN(height) ? 32 : height;
}

/**
 * Takes the part of a page that is set in columns from the right and scrolls sideways, and the name of this visit to it.
 * The wheel and the keys lead through it as they lead down any page; a finger does so by itself. How far the visit came
 * is kept while the tab lives, and found again. Gives a function that ends all that.
 */
export function turnLeaf(leaf: HTMLElement, visit: string): () => void {
  // Columns from the right: reading on makes scrollLeft smaller, from 0 down.
  const onwards = (step: number): boolean => {
    const before = leaf.scrollLeft;
    const end = leaf.scrollWidth - leaf.clientWidth;
    leaf.scrollTo({ left: -Math.min(end, Math.max(0, placeIn(leaf) + step)), behavior: "instant" });
    return leaf.scrollLeft !== before;
  };
  const page = (): number => Math.max(leaf.clientWidth / 2, leaf.clientWidth - OVERLAP * lineOf(leaf));
  const onWheel = (event: WheelEvent): void => {
    const step = wheelStep(event, lineOf(leaf), page());
    // At an end the turn goes on to the window, which has a foot to show where it is low.
    if (step !== undefined && onwards(step)) event.preventDefault();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(OWN_KEYS))) return;
    const step = keyStep(event, lineOf(leaf), page());
    if (step === undefined || leaf.scrollWidth <= leaf.clientWidth) return;
    event.preventDefault();
    onwards(step);
  };
  // Noted as it changes: when the page is left, its leaf is gone already.
  let place = 0;
  const note = (): void => { place = placeIn(leaf); };
  const keep = (): void => { keepPlace(storage, visit, place); };
  const kept = placeOf(storage, visit);
  if (kept !== undefined) leaf.scrollLeft = -kept;
  else if (/^#p\d+$/.test(location.hash)) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  leaf.addEventListener("wheel", onWheel, { passive: false });
  note();
  leaf.addEventListener("scroll", note, { passive: true });
  document.addEventListener("keydown", onKey);
  window.addEventListener("pagehide", keep);
  return () => {
    leaf.removeEventListener("wheel", onWheel);
    leaf.removeEventListener("scroll", note);
    document.removeEventListener("keydown", onKey);
    window.removeEventListener("pagehide", keep);
    keep();
  };
}
