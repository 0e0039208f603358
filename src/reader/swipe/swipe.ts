import { toNeighbour } from "../keys/act.ts";
import { atEdge, sideOf, SLOWEST, type Spot } from "./stroke.ts";

/** What a finger moves or selects in, and what opens over the page. */
const OWN_TOUCH = "input, textarea, select, dialog, [contenteditable]:not([contenteditable=false])";
/** How long a stroke's momentum lasts, at the most, in milliseconds. */
const MOMENTUM = 1000;
/** The window may have moved so far under a stroke, in pixels; farther, and it was a scroll. */
const STILL = 10;

/** Whether something between the touched element and the page can be pushed sideways by itself. */
function inScroller(target: Element, page: Element | null): boolean {
  for (let element: Element | null = target; element && element !== page; element = element.parentElement) {
    if (element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX)) return true;
  }
  return false;
}

const somethingSelected = (): boolean => getSelection()?.isCollapsed === false;
const enlarged = (): boolean => (window.visualViewport?.scale ?? 1) > 1.01;

/**
 * Takes the side that a finger went to, and the columns from the right, if the story is set so, with where they stood when
 * it came down; gives the story that is asked for: 1 for the next, -1 for the one before. In lines from the left the next
 * story lies at the right, and is drawn in to the left. Columns from the right are read to the left and scroll by the same
 * stroke: it asks for a story only where they had come to their end before it began.
 */
function askedFor(side: "left" | "right", ends: { atStart: boolean; atEnd: boolean } | undefined): 1 | -1 | undefined {
  if (!ends) return side === "left" ? 1 : -1;
  if (side === "right") return ends.atEnd ? 1 : undefined;
  return ends.atStart ? -1 : undefined;
}

function endsOf(leaf: Element | null): { atStart: boolean; atEnd: boolean } | undefined {
  if (!leaf || getComputedStyle(leaf).writingMode !== "vertical-rl") return undefined;
  const read = Math.abs(leaf.scrollLeft);
  return { atStart: read <= 1, atEnd: leaf.scrollWidth - leaf.clientWidth - read <= 1 };
}

let momentum: ReturnType<typeof setTimeout> | undefined;

/**
 * Some browsers go back by a stroke from anywhere, where the page is at its side, and by its momentum once it has ended: one
 * stroke must not do two things. At the window's sides it stays theirs.
 */
function goNowhere(): void {
  const { style } = document.documentElement;
  style.setProperty("overscroll-behavior-x", "contain");
  clearTimeout(momentum);
  momentum = setTimeout(() => { style.removeProperty("overscroll-behavior-x"); }, SLOWEST + MOMENTUM);
}

/**
 * Takes the event of a finger that came down on a story's page; where it is drawn to a side, opens the next story or the one
 * before. It only looks on: nothing that a browser does with a touch is kept from it, and where the finger scrolled, selected,
 * enlarged or was not alone, nothing is done. There is no motion to it: the other story stands there at once.
 */
export function begin(event: TouchEvent): void {
  const [touch] = event.touches;
  const { target } = event;
  if (!touch || event.touches.length > 1 || !(target instanceof Element) || !target.closest(".leaf") || target.closest(OWN_TOUCH)) return;
  const leaf = document.querySelector(".leaf");
  if (somethingSelected() || enlarged() || inScroller(target, leaf)) return;
  const ends = endsOf(leaf);
  const from: Spot = { x: touch.clientX, y: touch.clientY };
  if (atEdge(from, window.innerWidth)) return;
  const top = window.scrollY;
  const over = new AbortController();
  goNowhere();
  const until = { signal: over.signal, passive: true, capture: true };
  const onEnd = (ended: TouchEvent): void => {
    over.abort();
    const [last] = ended.changedTouches;
    if (!last || somethingSelected() || enlarged() || Math.abs(window.scrollY - top) > STILL) return;
    const side = sideOf({ from, to: { x: last.clientX, y: last.clientY }, took: ended.timeStamp - event.timeStamp });
    const by = side && askedFor(side, ends);
    if (by !== undefined) toNeighbour(by);
  };
  document.addEventListener("touchend", onEnd, until);
  // A second finger, a touch that was lost, or this code having come too late for the first one.
  document.addEventListener("touchstart", () => { over.abort(); }, until);
  document.addEventListener("touchcancel", () => { over.abort(); }, until);
}
