import type { Browser, Page } from "@playwright/test";
import { tasksIn } from "./tasks.ts";

/** What one keystroke in the filter came to, in milliseconds from the event. */
export interface Keystroke {
  typed: string;
  /** Until the browser painted after the event's handlers, by the Event Timing API; undefined below its 16 ms. */
  nextPaint: number | undefined;
  /** Until the frame after the first and the last change that it made to the results; undefined where it changed nothing. */
  firstResults: number | undefined;
  results: number | undefined;
  /**
   * The longest task of the page's main thread meanwhile, by the clock and by the time that the thread had a processor; of those that began before
   * the last result stood there, by that time again (behind it come collections of garbage); and how long it was busy until the first results, and altogether.
   */
  longestTask: number;
  longestBusy: number;
  longestToResults: number;
  busyToFirst: number;
  busy: number;
}

interface Heard {
  started: number;
  first: number;
  changed: number;
  durations: number[];
}

declare global {
  interface Window {
    baolanKeys: Heard;
  }
}

/** Runs in the page before its own script. Announcements to screen readers come when typing rests and are left out. */
function observe(): void {
  const heard: Heard = { started: 0, first: 0, changed: 0, durations: [] };
  window.baolanKeys = heard;
  const start = (event: Event): void => { heard.started ||= event.timeStamp; };
  for (const kind of ["keydown", "beforeinput", "input"]) window.addEventListener(kind, start, { capture: true });
  // 16 ms is the least that Event Timing can be asked for; TypeScript's own library does not know the option.
  const asked: PerformanceObserverInit & { durationThreshold: number } = { type: "event", durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) heard.durations.push(entry.duration);
  }).observe(asked);
  new MutationObserver((changes) => {
    const inResults = changes.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest("main") && !element.closest("[role=status], [aria-live], form, [role=search]");
    });
    if (inResults) requestAnimationFrame(() => { requestAnimationFrame((time) => { heard.first ||= time; heard.changed = time; }); });
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** How long a page must have changed nothing and worked on nothing long before the next key is pressed. */
const REST = 900;

/** Makes a page ready to be measured; before it is opened. */
export async function prepare(page: Page): Promise<void> {
  // tsx compiles with names kept, which calls a helper of its own that a page does not have.
  await page.addInitScript("globalThis.__name = (value) => value;");
  await page.addInitScript(observe);
}

async function rest(page: Page): Promise<Heard> {
  for (let before = "";;) {
    await page.waitForTimeout(REST);
    const heard = await page.evaluate(() => window.baolanKeys);
    const now = JSON.stringify(heard);
    if (now === before) return heard;
    before = now;
  }
}

async function one(browser: Browser, page: Page, typed: string, press: () => Promise<void>): Promise<Keystroke> {
  await page.evaluate(() => { Object.assign(window.baolanKeys, { started: 0, first: 0, changed: 0, durations: [] }); });
  await browser.startTracing(page, { categories: ["-*", "devtools.timeline", "toplevel"] });
  await press();
  const { started, first, changed, durations } = await rest(page);
  const tasks = tasksIn(await browser.stopTracing());
  const until = (time: number): number => tasks.reduce((sum, { start, busy }) => (start < time ? sum + busy : sum), 0);
  return {
    typed,
    nextPaint: durations.length > 0 ? Math.max(...durations) : undefined,
    firstResults: changed > started ? first - started : undefined,
    results: changed > started ? changed - started : undefined,
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
    longestBusy: Math.max(0, ...tasks.map(({ busy }) => busy)),
    // Where nothing changed the whole of it counts.
    longestToResults: Math.max(0, ...tasks.flatMap(({ start, busy }) => (changed > started && start > changed - started ? [] : [busy]))),
    busyToFirst: until(changed > started ? first - started : 0),
    busy: until(Infinity),
  };
}

/** Types a query key by key into the focused field, then takes it away key by key; gives each keystroke's figures. */
export async function typeAndClear(browser: Browser, page: Page, query: string): Promise<Keystroke[]> {
  const strokes: Keystroke[] = [];
  let typed = "";
  for (const character of query) {
    typed += character;
    strokes.push(await one(browser, page, typed, () => page.keyboard.type(character)));
  }
  for (const character of [...query].reverse()) {
    typed = typed.slice(0, -character.length);
    strokes.push(await one(browser, page, `${typed}⌫`, () => page.keyboard.press("Backspace")));
  }
  return strokes;
}
