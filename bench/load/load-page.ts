import type { Browser, CDPSession } from "@playwright/test";

/** What one cold load of a page came to. Times in milliseconds from the start of navigation. */
export interface Load {
  lcp: number;
  /** The first frame after the wanted paragraph stood laid out in the page. */
  readable: number;
  /** Bytes over the network until the page was quiet. */
  transferred: number;
  /** Requests until then. */
  requests: number;
  longTasks: number;
  longestTask: number;
  /** All of the long tasks together. */
  longTaskTotal: number;
  layoutShift: number;
}

/** A phone of a reader who does not buy a new one, on a slow mobile network: the profile of all figures in docs/. */
const SLOWDOWN = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** The phone that all of it is measured on. */
export const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "zh-CN" };

/** How long nothing may come over the network before a page is taken to be quiet. */
const QUIET = 1500;

interface Seen {
  lcp: number;
  readable: number;
  longTasks: number[];
  layoutShift: number;
}

declare global {
  interface Window {
    baolanBench: Seen;
  }
}

/** Runs in the page before its own script: writes down what the browser says about the load. */
export function observe(wanted: string): void {
  const seen: Seen = { lcp: 0, readable: 0, longTasks: [], layoutShift: 0 };
  window.baolanBench = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.lcp = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.longTasks.push(entry.duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ("value" in entry && typeof entry.value === "number" && "hadRecentInput" in entry && entry.hadRecentInput === false) {
        seen.layoutShift += entry.value;
      }
    }
  }).observe({ type: "layout-shift", buffered: true });

  const shown = (): boolean => {
    if (document.body === null) return false;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.nodeValue?.includes(wanted)) return (node.parentElement?.getClientRects().length ?? 0) > 0;
    }
    return false;
  };
  const look = (): void => {
    // Laid out in this frame: the next frame begins when this one was painted.
    if (shown()) requestAnimationFrame((time) => { seen.readable = time; });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Takes a page's session; makes its network and its processor those of the profile. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
}

/**
 * Loads an address once with nothing cached, and gives what that came to. `wanted` is text that stands in the page once
 * a person can read it. Throws where it does not come within a minute.
 */
export async function loadOnce(browser: Browser, address: string, wanted: string): Promise<Load> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowDown(session);
  let transferred = 0;
  let requests = 0;
  session.on("Network.requestWillBeSent", () => { requests += 1; });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => { transferred += encodedDataLength; });
  // tsx compiles with names kept, which calls a helper of its own that a page does not have.
  await page.addInitScript("globalThis.__name = (value) => value;");
  await page.addInitScript(observe, wanted);
  await page.goto(address, { waitUntil: "load", timeout: 60_000 });
  await page.waitForFunction(() => window.baolanBench.readable > 0, undefined, { timeout: 60_000 });
  let before = -1;
  while (before !== transferred) {
    before = transferred;
    await page.waitForTimeout(QUIET);
  }
  const seen = await page.evaluate(() => window.baolanBench);
  await context.close();
  return {
    lcp: seen.lcp,
    readable: seen.readable,
    transferred,
    requests,
    longTasks: seen.longTasks.length,
    longestTask: Math.max(0, ...seen.longTasks),
    longTaskTotal: seen.longTasks.reduce((sum, task) => sum + task, 0),
    layoutShift: seen.layoutShift,
  };
}
