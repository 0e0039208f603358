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

/** Brings the reader back to where the story was left, and says so; gives whether it did. */
function bringBack(story: string): boolean {
  const place = places.of(story);
  const target = place !== undefined && place > 1 && window.scrollY === 0 ? paragraphs()[place - 1] : undefined;
  if (!target) return false;
  target.scrollIntoView({ behavior: "instant", block: "start" });
  toast(words.place.resumed, { label: words.place.top, run: () => {
    places.forget(story);
    window.scrollTo({ top: 0, behavior: "instant" });
    document.getElementById("headline")?.focus({ preventScroll: true });
  } });
  return true;
}

/**
 * Takes the id of the story that stands on the page, whether nothing else says where the view should be, and whether the reader has scrolled in it
 * already; brings the reader back to where it was left, and from then on writes down where it is being read: when scrolling rests, and when the page or the story is left. Forgotten once
 * the end was in sight. Gives what ends it, to be called while the story still stands.
 */
export function keepPlace(story: string, free: boolean, hasScrolled: boolean): () => void {
  const brought = free && bringBack(story);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let scrolled = false;
  const write = (): void => {
    clearTimeout(timer);
    // A page that was only opened says nothing of where its reader is.
    if (!scrolled) return;
    scrolled = false;
    const now = readingNow();
    if (now === "end" || now === 1) places.forget(story);
    else if (now !== undefined) places.keep(story, now, Date.now());
  };
  const onScroll = (): void => {
    scrolled = true;
    clearTimeout(timer);
    timer = setTimeout(write, REST);
  };
  const onHide = (): void => { if (document.visibilityState === "hidden") write(); };
  if (hasScrolled) onScroll();
  window.addEventListener("scroll", onScroll, { passive: true });
  window.addEventListener("pagehide", write);
  document.addEventListener("visibilitychange", onHide);
  return () => {
    write();
    window.removeEventListener("scroll", onScroll);
    window.removeEventListener("pagehide", write);
    document.removeEventListener("visibilitychange", onHide);
    if (brought) endToast();
  };
}
