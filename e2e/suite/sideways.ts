import type { Page } from "@playwright/test";

/** How far the window can be scrolled sideways, in CSS pixels; less than nothing where a gutter is kept for the bar. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
