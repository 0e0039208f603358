import type { Browser, Page } from "@playwright/test";
import sharp from "sharp";
import { WINDOWS } from "../../../gallery/windows.ts";
import type { Cell, Taken } from "./picture.ts";
import { NOON, type Look } from "./gallery.ts";

/** A page of the built site as it is photographed. */
export interface Shown {
  /** Its absolute address. */
  address: string;
  /** What a reader's device keeps, by key. */
  kept?: Readonly<Record<string, string>>;
  /** What stands on it once all of it is there, as a selector: some of a page's code comes after the page. */
  until?: string | undefined;
}

/** Pixels between two windows. */
const GAP = 16;
const GROUND = { light: "#e4dfd5", dark: "#000000", sepia: "#d9c9a5" } as const;

/** Resolves once nothing on a page of the site is on its way: its script, its faces, the pictures that are in the window. */
export async function settled(page: Page): Promise<void> {
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What has no box on the page is never fetched, and would be waited for in vain.
    const near = [...document.images].filter((image) => image.getClientRects().length > 0 && image.getBoundingClientRect().top < window.innerHeight);
    await Promise.all(near.map((image) => image.decode().catch(() => undefined)));
    for (let left = 4; left > 0; left -= 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
  });
}

/** Puts pictures of windows beside each other, each at the top, on a ground of the look's. */
function sideBySide(shots: readonly Buffer[], look: Look): Taken {
  const cells: Cell[] = [];
  let x = GAP;
  for (const { width, height } of WINDOWS) {
    cells.push({ name: `${width}`, x, y: GAP, width, height });
    x += width + GAP;
  }
  const height = Math.max(...WINDOWS.map((window) => window.height)) + 2 * GAP;
  const placed = shots.map((input, index) => ({ input, left: cells[index]?.x ?? 0, top: GAP }));
  const png = () => sharp({ create: { width: x, height, channels: 3, background: GROUND[look] } }).composite(placed).png({ compressionLevel: 1 }).toBuffer();
  return { shots, png, cells };
}

/** Photographs a page at five widths, each on every ground that is named. */
export async function pageAtEachWidth(browser: Browser, { address, kept = {}, until }: Shown, looks: readonly Look[]): Promise<Map<Look, Taken>> {
  const windows = await Promise.all(WINDOWS.map(async (viewport) => {
    const context = await browser.newContext({
      viewport, colorScheme: "light", reducedMotion: "reduce", locale: "zh-CN", timezoneId: "Asia/Shanghai", serviceWorkers: "block",
      isMobile: viewport.width < 600, hasTouch: viewport.width < 600,
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(NOON);
    await page.addInitScript((entries) => { for (const [key, value] of entries) localStorage.setItem(key, value); }, Object.entries(kept));
    await page.goto(address);
    if (until !== undefined) await page.locator(until).first().waitFor({ state: "attached" });
    await settled(page);
    const shots: Buffer[] = [];
    for (const look of looks) {
      await page.evaluate((theme) => { document.documentElement.dataset["theme"] = theme; }, look);
      shots.push(await page.screenshot({ animations: "disabled" }));
    }
    await context.close();
    return shots;
  }));
  return new Map(looks.map((look, index) => [look, sideBySide(windows.flatMap((shots) => shots[index] ?? []), look)]));
}
