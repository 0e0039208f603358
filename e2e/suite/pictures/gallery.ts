import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "@playwright/test";
import { GALLERY } from "../../../gallery/build.ts";
import type { Cell } from "./picture.ts";

/** Where the gallery stands for what is photographed: no port is in an address that a state shows, and nothing is asked of any network. */
const ADDRESS = "https://paper.example";

/** Answers what a page asks of the gallery's address with the files of the built gallery. */
async function answerFromFiles(page: Page): Promise<void> {
  await page.route(`${ADDRESS}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(GALLERY, decodeURIComponent(pathname), pathname.endsWith("/") ? "index.html" : "");
    await (existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 }));
  });
}

/** The grounds that everything is shown on. */
export const LOOKS = ["light", "dark", "sepia"] as const;
export type Look = (typeof LOOKS)[number];

/** A sheet is so wide, in pixels: four phones and a desk side by side. */
export const SHEET = { width: 3280, height: 9800 };

/** The clock of everything that is photographed: noon in Beijing on the day after the gallery's paper. */
export const NOON = new Date("2023-04-07T04:00:00Z");

/** Opens a sheet of the gallery by its query, and resolves once each of its states stands and nothing on it is on its way. */
export async function openSheet(page: Page, query: string): Promise<void> {
  await answerFromFiles(page);
  await page.clock.setFixedTime(NOON);
  await page.goto(`${ADDRESS}/gallery/?${query}`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  // One state had the focus last, and which one hangs on who was quicker: now none has.
  await page.evaluate(() => {
    window.focus();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

/** Takes an open sheet; shows all of it on another ground. */
export async function show(page: Page, look: Look): Promise<void> {
  await page.evaluate((theme) => {
    const frames = [...document.querySelectorAll("iframe")].map(({ contentDocument }) => contentDocument);
    for (const one of [document, ...frames]) if (one) one.documentElement.dataset["theme"] = theme;
  }, look);
}

/** The states of an open sheet, each with the frame that it stands in. */
export async function statesOf(page: Page): Promise<{ name: string; frame: Frame }[]> {
  const frames = await page.locator("iframe").all();
  return Promise.all(frames.map(async (one) => {
    const frame = await (await one.elementHandle())?.contentFrame();
    if (!frame) throw new Error("a state stands in no frame");
    return { name: await one.getAttribute("title") ?? "", frame };
  }));
}

/** Where each state of an open sheet stands in a picture of its `main`. */
export const cellsOf = (page: Page): Promise<Cell[]> => page.locator("main").evaluate((main) => {
  const at = main.getBoundingClientRect();
  return [...main.querySelectorAll("iframe")].map((frame) => {
    const { x, y, width, height } = frame.getBoundingClientRect();
    return { name: frame.title, x: x - at.x, y: y - at.y, width, height };
  });
});
