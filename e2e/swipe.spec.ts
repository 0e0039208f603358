import type { Page } from "@playwright/test";
import { expect, test } from "./suite/test.ts";
import { openStory } from "./suite/open-story.ts";
import { SettingsPanel } from "./pages/settings.ts";
import { Story } from "./pages/story.ts";

const KEY = "baolan:settings";
const FIRST = "示范区党工委启动2021年第一轮巡察工作";
const SECOND = "严防死守做好疫情防控";
const CODE = /\/swipe-[^/]*\.js$/;

interface Finger {
  from: [number, number];
  by: [number, number];
  /** A second finger lies on the window meanwhile. */
  other?: [number, number];
}

/** Draws a finger over the window by the browser's own input: what can scroll along is scrolled. */
async function draw(page: Page, { from: [x, y], by: [right, down] }: Finger): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: [number, number] | undefined) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] });
  await touch("touchStart", [x, y]);
  for (const part of [0.2, 0.4, 0.6, 0.8, 1]) await touch("touchMove", [x + right * part, y + down * part]);
  await touch("touchEnd", undefined);
  await client.detach();
}

/**
 * Tells the page of a finger, and the browser of none: what a browser makes of a stroke to the right (Chromium on a desk goes
 * back in the history, if it is quick enough) is not what these ask after.
 */
const tell = (page: Page, finger: Finger): Promise<void> =>
  page.evaluate(({ from: [x, y], by: [right, down], other }) => {
    const target = document.elementFromPoint(x, y);
    if (!target) throw new Error("There is nothing under the finger.");
    const touches = (at: [number, number]): Touch[] =>
      [at, ...(other ? [other] : [])].map(([clientX, clientY], identifier) => new Touch({ identifier, target, clientX, clientY }));
    const say = (type: string, at: [number, number], lifted: boolean): boolean =>
      target.dispatchEvent(new TouchEvent(type, { touches: lifted ? [] : touches(at), changedTouches: touches(at), bubbles: true, cancelable: false }));
    say("touchstart", [x, y], false);
    say("touchend", [x + right, y + down], true);
  }, finger);

/** Opens the section's first story, which has a next one and none before it, with its stroke's code at hand. */
async function openFirst(page: Page, kept?: object): Promise<Story> {
  if (kept) await page.addInitScript(([key, value]) => { localStorage.setItem(key ?? "", value ?? ""); }, [KEY, JSON.stringify({ v: 1, ...kept })]);
  return openStory(page, FIRST);
}

/** Rests a finger on the page until the code that comes with the first touch is at work: while it is, the browser goes nowhere by itself. */
async function touchOnce(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: 200, y: 400 }] });
  await expect(page.locator("html")).toHaveCSS("overscroll-behavior-x", "contain");
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await client.detach();
  await expect(page.locator("html")).toHaveCSS("overscroll-behavior-x", "auto");
}

test.describe("a finger's stroke", () => {
  test.skip(({ isMobile }) => !isMobile, "a desk has no finger");

  test("to the left opens the next story, to the right the one before, and says so where there is none; its code comes with the first touch", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => { if (CODE.test(request.url())) asked.push(request.url()); });
    const story = await openFirst(page);
    expect(asked).toEqual([]);
    await touchOnce(page);
    expect(asked).toHaveLength(1);
    await draw(page, { from: [300, 400], by: [-180, 12] });
    await expect(story.headline).toHaveText(SECOND);
    await expect(story.headline).toBeFocused();
    await tell(page, { from: [100, 400], by: [180, 12] });
    await expect(story.headline).toHaveText(FIRST);
    await tell(page, { from: [100, 400], by: [180, 12] });
    await expect(page.getByText("已经是这个版块的第一篇")).toBeVisible();
    await expect(story.headline).toHaveText(FIRST);
    await page.goBack();
    await expect(story.headline).toHaveText(SECOND);
  });

  test("is left to the system at the window's sides, to scrolling, to two fingers and to a selection", async ({ page }) => {
    const story = await openFirst(page);
    await touchOnce(page);
    const said = page.getByText(/已经是这个版块的/);
    await tell(page, { from: [380, 400], by: [-200, 0] });
    await tell(page, { from: [10, 400], by: [200, 0] });
    await tell(page, { from: [300, 500], by: [-120, -300] });
    await tell(page, { from: [300, 400], by: [-180, 0], other: [100, 600] });
    await story.paragraph(1).selectText();
    await tell(page, { from: [300, 400], by: [-180, 0] });
    await expect(said).toBeHidden();
    await expect(story.headline).toHaveText(FIRST);
    // The very same stroke, with nothing in its way, is taken: the others were not lost for another reason.
    await page.evaluate(() => { getSelection()?.removeAllRanges(); });
    await tell(page, { from: [300, 400], by: [-180, 0] });
    await expect(story.headline).toHaveText(SECOND);
  });

  test("scrolls 竖排, which is read to the left, and asks for a story only at its ends", async ({ page }) => {
    const story = await openFirst(page, { direction: "vertical", size: 24 });
    await expect(story.paragraph(1)).toHaveCSS("writing-mode", "vertical-rl");
    const leaf = page.locator(".leaf");
    const read = (): Promise<number> => leaf.evaluate((element) => Math.abs(element.scrollLeft));
    const room = await leaf.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(room).toBeGreaterThan(200);
    await touchOnce(page);
    await draw(page, { from: [100, 500], by: [180, 0] });
    await expect.poll(read).toBeGreaterThan(50);
    await expect(story.headline).toHaveText(FIRST);
    await leaf.evaluate((element) => { element.scrollLeft = -element.scrollWidth; });
    await expect.poll(read).toBeGreaterThan(room - 2);
    await tell(page, { from: [100, 500], by: [180, 0] });
    await expect(story.headline).toHaveText(SECOND);
    await expect.poll(read).toBe(0);
    await tell(page, { from: [300, 500], by: [-180, 0] });
    await expect(story.headline).toHaveText(FIRST);
  });

  test("can be switched off in the settings", async ({ page }) => {
    const story = await openFirst(page);
    await touchOnce(page);
    const settings = new SettingsPanel(page);
    await settings.open();
    await settings.dialog.getByRole("checkbox", { name: "在稿件上左右轻划，换上一篇、下一篇" }).uncheck();
    await page.keyboard.press("Escape");
    await draw(page, { from: [300, 400], by: [-180, 0] });
    await settings.open();
    await settings.dialog.getByRole("checkbox", { name: "在稿件上左右轻划，换上一篇、下一篇" }).check();
    await page.keyboard.press("Escape");
    await expect(story.headline).toHaveText(FIRST);
    await draw(page, { from: [300, 400], by: [-180, 0] });
    await expect(story.headline).toHaveText(SECOND);
  });
});
