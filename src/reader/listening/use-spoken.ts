import { useEffect, useEffectEvent, useState } from "react";
import { paragraphElement, rangeOf } from "../passage/dom.ts";
import { canPaint, paint } from "../passage/paint.ts";
import type { Passage } from "../passage/quote.ts";

/** What the sticky bar covers of the window's top, and what must stay free over the player, in CSS pixels. */
const UNDER_BAR = 80;
const OVER_PLAYER = 24;
/** Keys that scroll a page. */
const SCROLLING = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"]);

function bringIntoView(range: Range, player: number): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= UNDER_BAR && bottom <= window.innerHeight - player - OVER_PLAYER) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  window.scrollTo({ top: window.scrollY + top - window.innerHeight * 0.3, behavior: still ? "instant" : "smooth" });
}

/**
 * Takes the sentence that is said, the texts of the paragraphs (the headline's at 0) and the player's height; marks the
 * sentence on the page and keeps it in view, until the reader scrolls. Gives whether it follows, and how to follow again.
 */
export function useSpoken(passage: Passage | undefined, texts: readonly string[], playerHeight: () => number): { following: boolean; follow: () => void } {
  const [following, setFollowing] = useState(true);
  const show = useEffectEvent(() => {
    const range = passage && rangeOf(passage, texts[passage.paragraph] ?? "");
    if (range) bringIntoView(range, playerHeight());
  });
  useEffect(() => {
    if (!passage) return undefined;
    if (canPaint()) return paint("baolan-spoken", [passage], (paragraph) => texts[paragraph] ?? "");
    // Without paint it is the paragraph that is marked.
    const element = paragraphElement(passage.paragraph);
    element?.setAttribute("data-spoken", "");
    return () => { element?.removeAttribute("data-spoken"); };
  }, [passage, texts]);
  useEffect(() => { if (following) show(); }, [following, passage]);
  useEffect(() => {
    const leave = () => { setFollowing(false); };
    const onKey = ({ key, target }: KeyboardEvent) => { if (SCROLLING.has(key) && !(target instanceof HTMLSelectElement)) leave(); };
    window.addEventListener("wheel", leave, { passive: true });
    window.addEventListener("touchmove", leave, { passive: true });
    document.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("wheel", leave);
      window.removeEventListener("touchmove", leave);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return { following, follow: () => { setFollowing(true); } };
}
