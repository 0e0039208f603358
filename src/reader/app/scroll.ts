import { isPaper } from "../paths.ts";
import { stays } from "../staying.ts";

/** An entry of the history, its path within the site. */
export interface Place {
  key: string;
  pathname: string;
  search: string;
  hash: string;
  state: unknown;
}

const STORE = "baolan-scroll";

/**
 * The paper is remembered by its address and not by the visit, so that the way back from a story leads to the same place
 * in it, be it by the browser's button or by a link.
 */
const nameOf = ({ key, pathname, search }: Place): string => (isPaper(pathname) ? `${pathname}${search}` : key);

/** Where each page was left, in CSS pixels from its top. */
let tops = new Map<string, number>();
let at = "";
/**
 * Where the view is. Written down as it scrolls, and before whatever may lead elsewhere, since the browser tells of scrolling a
 * frame late: once another page stands, it has cut the view to that page's height.
 */
let top = 0;
const TELLING = ["scroll", "click", "keydown", "popstate"] as const;

function stored(): Map<string, number> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(STORE) ?? "{}");
    const entries: [string, unknown][] = typeof kept === "object" && kept !== null ? Object.entries(kept) : [];
    return new Map(entries.filter((entry): entry is [string, number] => typeof entry[1] === "number"));
  } catch {
    return new Map();
  }
}

function store(): void {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(Object.fromEntries(tops)));
  } catch {
    // Nothing is remembered where the browser keeps nothing.
  }
}

/** Whether the reader comes back to this page, by a reload or through the history, and not by a link. */
const comesBack = (): boolean =>
  performance.getEntriesByType("navigation").some((entry) => entry instanceof PerformanceNavigationTiming && /reload|back_forward/.test(entry.type));

/** Takes the place of the first page. From here on the place in each page is remembered, through a reload too. */
export function startScroll(first: Place): void {
  tops = stored();
  at = nameOf(first);
  top = window.scrollY;
  history.scrollRestoration = "manual";
  for (const event of TELLING) window.addEventListener(event, () => { top = window.scrollY; }, { capture: true, passive: true });
  window.addEventListener("pagehide", () => {
    tops.set(at, window.scrollY);
    store();
    // Until this page's script runs again, the browser itself brings the view back.
    history.scrollRestoration = "auto";
  });
  const left = tops.get(at);
  if (left !== undefined && first.hash === "" && comesBack()) window.scrollTo(0, left);
}

/**
 * Takes the place whose page stands now, and whether it was come to through the history; brings the view where it was
 * left, else to the anchor, else to the top. A move by a link may say that the view stays.
 */
export function scrollAt(place: Place, throughHistory: boolean): void {
  tops.set(at, top);
  at = nameOf(place);
  if (!throughHistory && stays(place.state)) return;
  const left = tops.get(at);
  if (left !== undefined) window.scrollTo(0, left);
  else if (place.hash === "") window.scrollTo(0, 0);
  else document.getElementById(place.hash.slice(1))?.scrollIntoView();
}
