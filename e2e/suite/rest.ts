import type { Page } from "@playwright/test";

/** Resolves once the view has not moved for twelve frames in a row: a browser's own scroll, by a key or a wheel, goes on after the event. */
export async function viewAtRest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => {
    let last = window.scrollY;
    let still = 0;
    const look = (): void => {
      still = window.scrollY === last ? still + 1 : 0;
      last = window.scrollY;
      if (still === 12) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }));
}
