import { useEffectEvent, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";

/** Whether the browser or the router has brought the reader to a place already: Back, Forward, a reload. */
function broughtBack(moved: boolean): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return !moved && entry instanceof PerformanceNavigationTiming && entry.type !== "navigate";
}

/**
 * Takes a story's id; brings the reader back to the paragraph where the story was left, with a word and a way to the top,
 * and remembers where it is being read from then on. An address that names a paragraph or words to find goes first, and so
 * does the place that Back leads to. `keepPlace` does so, and comes once the page answers; without it a story begins at its beginning.
 */
export function usePlace(story: string, hasQuery: boolean, keepPlace: typeof import("./reading-place.ts").keepPlace | undefined): void {
  const { key, hash } = useLocation();
  const type = useNavigationType();
  const isFree = useEffectEvent((): boolean => {
    const moved = type !== "POP";
    return hash === "" && !hasQuery && (moved || key === "default") && !broughtBack(moved);
  });
  const scrolled = useRef(false);
  useLayoutEffect(() => {
    // What is scrolled before the code has come is told to it.
    scrolled.current = false;
    const hear = (): void => { scrolled.current = true; };
    window.addEventListener("scroll", hear, { passive: true, once: true });
    return () => { window.removeEventListener("scroll", hear); };
  }, [story]);
  // Once a story: what the address becomes later is the reader's own doing. A layout effect ends before the story is taken off the page,
  // and can still see where in it the reader was.
  useLayoutEffect(() => keepPlace?.(story, isFree(), scrolled.current), [story, keepPlace]);
}
