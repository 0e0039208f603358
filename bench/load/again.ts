import { expect, type Browser } from "@playwright/test";
import { Offline } from "../../e2e/pages/offline.ts";
import { observe, PHONE, slowDown } from "./load-page.ts";

// What comes after the first page: the next story of the same edition, and the same address with no network.

declare global {
  interface Window {
    /** From the tap to the frame that shows the wanted headline, in milliseconds; 0 until then. */
    baolanTapped: number;
  }
}

/** Runs in the page: waits for a tap, and says how long it took until a headline that is not today's stood painted. */
function awaitTap(): void {
  window.baolanTapped = 0;
  const before = document.querySelector("h1")?.textContent;
  document.addEventListener("click", ({ timeStamp }) => {
    const look = (): void => {
      const now = document.querySelector("article h1")?.textContent;
      // Laid out in this frame: the next frame begins when this one was painted.
      if (now !== undefined && now !== before) requestAnimationFrame((time) => { window.baolanTapped = time - timeStamp; });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, { capture: true, once: true });
}

/**
 * Takes the address of a story that has a next one. Opens it cold on the phone, waits until it answers and nothing is on its way, and taps on the
 * next; gives the milliseconds from the tap to the painted headline of that.
 */
export async function secondStory(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page));
  await page.addInitScript("globalThis.__name = (value) => value;");
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  const next = page.locator("a[rel=next]");
  await next.scrollIntoViewIfNeeded();
  await page.evaluate(awaitTap);
  await next.tap();
  await page.waitForFunction(() => window.baolanTapped > 0);
  const taken = await page.evaluate(() => window.baolanTapped);
  await context.close();
  return taken;
}

/**
 * Takes an address and text that stands in its page. Visits it once, until the worker has what it keeps; then opens it again with no network at all,
 * on the slow processor; gives the milliseconds from the start of that to the first frame with the text.
 */
export async function offlineAgain(browser: Browser, address: string, wanted: string): Promise<number> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(address);
  const offline = new Offline(page);
  await offline.ready();
  await offline.loseNetwork();
  const again = await context.newPage();
  const session = await context.newCDPSession(again);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await again.addInitScript("globalThis.__name = (value) => value;");
  await again.addInitScript(observe, wanted);
  await again.goto(address);
  await again.waitForFunction(() => window.baolanBench.readable > 0);
  const readable = await again.evaluate(() => window.baolanBench.readable);
  expect(await again.evaluate(() => navigator.onLine)).toBe(false);
  await context.close();
  return readable;
}
