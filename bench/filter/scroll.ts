import { parseArgs } from "node:util";
import { chromium, type Browser, type Page } from "@playwright/test";
import { launchOptions } from "../../e2e/suite/launch.ts";
import { serve } from "../../src/serve/index.ts";
import { quantile, table } from "../figures.ts";
import { machineLine } from "../machine.ts";
import { drawnIn } from "./frames.ts";
import { builtPaper } from "./paper.ts";

// Does typing in the filter of an edition of 60 stories ever lay out for longer than 50 ms, on a processor slowed four times?
// And does a page of 1,000 stories keep 60 frames a second while it is scrolled?

const { values } = parseArgs({ options: { typed: { type: "string", default: "60" }, scrolled: { type: "string", default: "1000" }, rounds: { type: "string", default: "3" } } });

const QUERIES = ["疫苗", "灭火器2000", "马晓伟", "示范区"];
const TRACED = ["-*", "devtools.timeline", "disabled-by-default-devtools.timeline.frame", "devtools.timeline.frame"];
/** How long nothing may have changed before a keystroke counts as done, in milliseconds. */
const REST = 700;
/** How far and how fast somebody in a hurry scrolls: pixels, and pixels a second. By the wheel: a finger's gesture that Chromium makes up moves nothing here. */
const FAR = 12_000;
const FAST = 3000;

async function open(browser: Browser, address: string, slow: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "zh-CN", serviceWorkers: "block" });
  // tsx compiles with names kept, which calls a helper of its own that a page does not have.
  await page.addInitScript("globalThis.__name = (value) => value;");
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow });
  return page;
}

async function traced(browser: Browser, page: Page, act: () => Promise<void>) {
  await browser.startTracing(page, { categories: TRACED });
  await act();
  return drawnIn(await browser.stopTracing());
}

async function typing(browser: Browser, address: string): Promise<void> {
  const page = await open(browser, address, 4);
  await page.getByRole("searchbox").first().focus();
  const rows = [["keystroke", "longest layout, ms", "ms of the thread"]];
  const [all, busy]: [number[], number[]] = [[], []];
  for (const query of QUERIES) {
    let typed = "";
    for (const press of [...[...query].map((key) => ["type", key]), ...[...query].map(() => ["press", "Backspace"])]) {
      const [kind, key = ""] = press;
      typed = kind === "type" ? typed + key : typed.slice(0, -1);
      const { longestLayout, longestBusy } = await traced(browser, page, async () => {
        await (kind === "type" ? page.keyboard.type(key) : page.keyboard.press(key));
        await page.waitForTimeout(REST);
      });
      all.push(longestLayout);
      busy.push(longestBusy);
      rows.push([kind === "type" ? typed : `${typed}⌫`, longestLayout.toFixed(1), longestBusy.toFixed(1)]);
    }
  }
  rows.push(["**p95**", ...[all, busy].map((one) => quantile(one, 0.95).toFixed(1))], ["**longest**", ...[all, busy].map((one) => Math.max(...one).toFixed(1))]);
  console.log(table(rows));
  await page.close();
}

/** Scrolls down and up again, and says what came to the screen. */
async function scrolling(browser: Browser, address: string, slow: number): Promise<(string | number)[]> {
  const page = await open(browser, address, slow);
  const session = await page.context().newCDPSession(page);
  // The main thread's own frames: those that a script would have drawn in.
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { baolanFrames: times });
    const note = (time: number) => {
      times.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  let reached = 0;
  const { longestLayout, shown, dropped } = await traced(browser, page, async () => {
    for (const distance of [-FAR, FAR]) {
      await session.send("Input.synthesizeScrollGesture", { x: 195, y: 420, yDistance: distance, speed: FAST, gestureSourceType: "mouse", preventFling: true });
      reached = Math.max(reached, await page.evaluate(() => window.scrollY));
    }
  });
  const times = await page.evaluate(() => ("baolanFrames" in window && Array.isArray(window.baolanFrames) ? window.baolanFrames.map(Number) : []));
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const late = gaps.filter((gap) => gap > 25).length;
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  await page.close();
  if (reached < FAR / 2) throw new Error(`It scrolled ${reached} px only.`);
  return [Math.round(reached), shown, dropped, (times.length / seconds).toFixed(1), late, Math.max(...gaps).toFixed(0), longestLayout.toFixed(1)];
}

const browser = await chromium.launch(launchOptions());
console.log(machineLine(browser.version()));

if (Number(values.typed) > 0) {
  const few = await builtPaper(Number(values.typed));
  const small = await serve({ dir: few.site, port: 0 });
  console.log(`\nTyping at ${few.stories} stories, CPU slowed 4 ×, 390 × 844\n`);
  await typing(browser, small.address);
  await small.close();
  few.remove();
}

const many = await builtPaper(Number(values.scrolled));
const large = await serve({ dir: many.site, port: 0 });
console.log(`\nScrolling at ${many.stories} stories, ${FAR} px down and up at ${FAST} px/s, 390 × 844\n`);
const rows = [["page", "CPU", "round", "scrolled, px", "frames shown", "dropped", "main thread, frames/s", "later than 25 ms", "longest gap, ms", "longest layout, ms"]];
for (const [name, path] of [["front page", ""], ["results", `?q=${encodeURIComponent("示范区")}`]] as const) {
  for (const slow of [1, 4]) {
    for (let round = 1; round <= Number(values.rounds); round++) {
      rows.push([name, `${slow} ×`, String(round), ...(await scrolling(browser, new URL(path, large.address).href, slow)).map(String)]);
    }
  }
}
console.log(table(rows));
await large.close();
await browser.close();
many.remove();
