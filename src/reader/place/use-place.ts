import { useEffect, useEffectEvent, useLayoutEffect } from "react";
import { useLocation, useNavigationType } from "react-router";
import { endToast, toast } from "../parts/states/toast.ts";
import { words } from "../shelf/words.ts";
import { createPlaces } from "./place.ts";

const places = createPlaces(() => window.localStorage);

/** How long scrolling must rest before the place is written down, in milliseconds. */
const REST = 600;
/** What the sticky bar covers of the window's top, and a little more, in CSS pixels. */
const UNDER_BAR = 80;

const paragraphs = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("main article p[id^=p]")].filter(({ id }) => /^p\d+$/.test(id));

/** The paragraph that is being read: the first that is not wholly above the window; `end` where the last one is in sight. */
function readingNow(): number | "end" | undefined {
  const all = paragraphs();
  const last = all.at(-1);
  if (!last) return undefined;
  if (last.getBoundingClientRect().bottom <= window.innerHeight) return "end";
  const at = all.findIndex((element) => element.getBoundingClientRect().bottom > UNDER_BAR);
  return at + 1;
}

/** Whether the browser or the router has brought the reader to a place already: Back, Forward, a reload. */
function broughtBack(moved: boolean): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return !moved && entry instanceof PerformanceNavigationTiming && entry.type !== "navigate";
}

/**
 * Takes a story's id; brings the reader back to the paragraph where the story was left, with a word and a way to the top,
 * and remembers where it is being read from then on. An address that names a paragraph or words to find goes first, and so
 * does the place that Back leads to. Forgotten once the end was in sight.
 */
export function usePlace(story: string, hasQuery: boolean): void {
  const { key, hash } = useLocation();
  const type = useNavigationType();
  const bringBack = useEffectEvent((): boolean => {
    const place = places.of(story);
    const moved = type !== "POP";
    const free = hash === "" && !hasQuery && window.scrollY === 0 && (moved || key === "default") && !broughtBack(moved);
    const target = place !== undefined && place > 1 && free ? paragraphs()[place - 1] : undefined;
    if (!target) return false;
    target.scrollIntoView({ behavior: "instant", block: "start" });
    toast(words.place.resumed, { label: words.place.top, run: () => {
      places.forget(story);
      window.scrollTo({ top: 0, behavior: "instant" });
      document.getElementById("headline")?.focus({ preventScroll: true });
    } });
    return true;
  });
  // Once a story: what the address becomes later is the reader's own doing.
  useEffect(() => {
    const brought = bringBack();
    return () => { if (brought) endToast(); };
  }, [story]);
  // A layout effect ends before the story is taken off the page, and can still see where in it the reader was.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let scrolled = false;
    const write = () => {
      clearTimeout(timer);
      // A page that was only opened says nothing of where its reader is.
      if (!scrolled) return;
      scrolled = false;
      const now = readingNow();
      if (now === "end" || now === 1) places.forget(story);
      else if (now !== undefined) places.keep(story, now, Date.now());
    };
    const onScroll = () => {
      scrolled = true;
      clearTimeout(timer);
      timer = setTimeout(write, REST);
    };
    const onHide = () => { if (document.visibilityState === "hidden") write(); };
    window.addEventListener("scroll", onScroll, { passive: true });
    window.addEventListener("pagehide", write);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      write();
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("pagehide", write);
      document.removeEventListener("visibilitychange", onHide);
    };
  }, [story]);
}
