import type { Page } from "@playwright/test";
import { expect, test } from "./suite/test.ts";
import { sideways } from "./suite/sideways.ts";
import { giveVoice } from "./suite/voice.ts";
import { Paper } from "./pages/paper.ts";
import { Passage } from "./pages/passage.ts";
import { Player } from "./pages/player.ts";
import { SettingsPanel } from "./pages/settings.ts";
import { Story } from "./pages/story.ts";

const KEY = "baolan:settings";
const LEAD = "筑牢安全防线 守护百姓幸福";

/** Sets 竖排 as an earlier visit would have. */
const upright = (page: Page, more: object = {}): Promise<unknown> =>
  page.addInitScript(([key, kept]) => { if (localStorage.getItem(key ?? "") === null) localStorage.setItem(key ?? "", kept ?? ""); }, [KEY, JSON.stringify({ v: 1, direction: "vertical", ...more })]);

async function openLead(page: Page, more: { hash?: string; query?: string } = {}): Promise<Story> {
  const paper = new Paper(page);
  await paper.open();
  await page.goto(`${await paper.addressOf(LEAD)}${more.query ?? ""}${more.hash ?? ""}`);
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  const story = new Story(page);
  await expect(story.paragraph(1).locator(".stacked").first()).toBeAttached();
  return story;
}

/** How far the columns have been read on, in pixels from the start at the right. */
const place = (page: Page): Promise<number> => page.locator(".leaf").evaluate((leaf) => Math.abs(leaf.scrollLeft));
const end = (page: Page): Promise<number> => page.locator(".leaf").evaluate((leaf) => leaf.scrollWidth - leaf.clientWidth);

/** Waits until keys and wheel lead through the columns: their code comes behind the page's own. At the start, Home leads nowhere, and is taken all the same. */
const turning = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.dispatchEvent(new KeyboardEvent("keydown", { key: "Home", cancelable: true })))).toBe(false);

test.describe("竖排", () => {
  test("is chosen in the settings, where the sample shows it, keeps the paragraph that was being read, and leaves the front page as it is", async ({ page, expectNoAxeFindings }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.story(LEAD).click();
    const story = new Story(page);
    await expect(story.headline).toHaveText(LEAD);
    const settings = new SettingsPanel(page);
    await settings.open();
    await settings.choice("方向", "竖排").check();
    await expect(settings.sample).toHaveCSS("writing-mode", "vertical-rl");
    await expect(settings.sample).toContainText("『今年墒情好");
    await expectNoAxeFindings();
    await page.keyboard.press("Escape");
    await expect(story.paragraph(4)).toHaveCSS("writing-mode", "vertical-rl");
    await expectNoAxeFindings();
    await story.paragraph(4).evaluate((paragraph) => { paragraph.scrollIntoView(); });
    expect(await place(page)).toBeGreaterThan(200);
    await settings.open();
    await settings.choice("方向", "横排").check();
    await page.keyboard.press("Escape");
    await expect(story.paragraph(4)).toHaveCSS("writing-mode", "horizontal-tb");
    await expect(story.paragraph(4)).toBeInViewport();
    await expect.poll(async () => (await story.paragraph(4).boundingBox())?.y ?? 999).toBeLessThan(120);
    await settings.open();
    await settings.choice("方向", "竖排").check();
    await page.keyboard.press("Escape");
    await story.back.click();
    await expect(paper.stories.first()).toHaveCSS("writing-mode", "horizontal-tb");
    await settings.open();
    await settings.reset.click();
    await expect(settings.sample).toHaveCSS("writing-mode", "horizontal-tb");
  });

  test("stands before the script runs; columns go from the right, short numbers and quotation marks are upright", async ({ page }) => {
    await upright(page);
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => { letGo = resolve; });
    const paper = new Paper(page);
    await paper.open();
    const address = await paper.addressOf(LEAD);
    await page.route("**/assets/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address, { waitUntil: "commit" });
    const story = new Story(page);
    await expect(story.paragraph(1)).toBeVisible();
    await expect(story.paragraph(1)).toHaveCSS("writing-mode", "vertical-rl");
    letGo();
    await expect(story.paragraph(1).locator(".stacked").first()).toHaveText("2020");
    const [headline, first, second] = await Promise.all([story.headline.boundingBox(), story.paragraph(1).boundingBox(), story.paragraph(2).boundingBox()]);
    expect(first?.x).toBeLessThan(headline?.x ?? 0);
    expect(second?.x).toBeLessThan(first?.x ?? 0);
    const eleven = page.locator("article .abreast", { hasText: /^\d\d$/ }).first();
    await expect(eleven).toHaveCSS("text-combine-upright", "all");
    const box = await eleven.boundingBox();
    // Side by side in one place: no higher than it is wide.
    expect(box?.height).toBeLessThanOrEqual((box?.width ?? 0) * 1.3);
    await expect(story.paragraph(1)).toContainText("『安全生产月』");
    await expect(page.getByRole("main")).not.toContainText("“安全生产月”");
  });

  test("what opens over a story is set across, and the player leaves its lines in sight", async ({ page }) => {
    await giveVoice(page, { voices: [{ name: "婷婷", lang: "zh-CN" }] });
    await upright(page);
    await openLead(page);
    const player = new Player(page);
    await player.listen.click();
    await expect(player.bar).toHaveCSS("writing-mode", "horizontal-tb");
    await expect.poll(async () => {
      const [leaf, bar] = await Promise.all([page.locator(".leaf").boundingBox(), player.bar.boundingBox()]);
      return leaf && bar && leaf.y + leaf.height <= bar.y + 1;
    }).toBe(true);
    await page.keyboard.press("Escape");
    const passage = new Passage(page);
    await passage.select({ paragraph: 1, words: "安全生产" });
    await expect(passage.bar).toHaveCSS("writing-mode", "horizontal-tb");
    await passage.card.click();
    await expect(passage.quote).toHaveCSS("writing-mode", "horizontal-tb");
  });

  test("punctuation as printed leaves the quotation marks as printed", async ({ page }) => {
    await upright(page, { asPrinted: true });
    const story = await openLead(page);
    await expect(story.paragraph(1)).toContainText("“安全生产月”");
  });

  test("keys lead on and back, to the end and to the start", async ({ page }) => {
    await upright(page);
    await openLead(page);
    await turning(page);
    const window = page.viewportSize()?.width ?? 0;
    await page.keyboard.press("PageDown");
    await expect.poll(() => place(page)).toBeGreaterThan(window / 2);
    const page2 = await place(page);
    expect(page2).toBeLessThan(window);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => place(page)).toBeGreaterThan(page2);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => place(page)).toBe(page2);
    await page.keyboard.press("Shift+Space");
    await expect.poll(() => place(page)).toBe(0);
    await page.keyboard.press("End");
    await expect.poll(async () => (await end(page)) - (await place(page))).toBeLessThanOrEqual(1);
    await expect(page.getByRole("contentinfo")).toBeInViewport();
    await page.keyboard.press("Home");
    await expect.poll(() => place(page)).toBe(0);
    await page.keyboard.press("Control+ArrowLeft");
    expect(await place(page)).toBe(0);
  });

  test("the wheel reads on; with Ctrl and sideways it is the browser's", async ({ page, isMobile }) => {
    test.skip(isMobile, "a phone has no wheel");
    await upright(page);
    const story = await openLead(page);
    await turning(page);
    await story.paragraph(1).hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => place(page)).toBe(300);
    await page.mouse.wheel(0, -100);
    await expect.poll(() => place(page)).toBe(200);
    await page.mouse.wheel(-150, 10);
    await expect.poll(() => place(page)).toBe(350);
    const taken = await page.locator(".leaf").evaluate((leaf) => {
      const event = new WheelEvent("wheel", { deltaY: 120, ctrlKey: true, bubbles: true, cancelable: true });
      leaf.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(taken).toBe(false);
  });

  test("a paragraph's address leads to it, and the words that were searched for are walked to", async ({ page }) => {
    await upright(page);
    let story = await openLead(page, { hash: "#p4" });
    await expect(story.paragraph(4)).toBeInViewport();
    await expect(story.paragraph(4)).toHaveAttribute("data-pointed");
    const edge = page.viewportSize()?.width ?? 0;
    await expect.poll(async () => { const box = await story.paragraph(4).boundingBox(); return edge - (box?.x ?? 0) - (box?.width ?? 0); }).toBeLessThan(60);
    story = await openLead(page, { query: "?q=灭火器2000" });
    const mark = page.locator("article mark").first();
    await expect(mark).toHaveText("灭火器2000");
    await expect(page.getByRole("button", { name: "下一处" })).toBeVisible();
    await page.keyboard.press("n");
    await expect(mark).toBeInViewport();
    await expect(mark).toHaveAttribute("data-here");
    const box = await mark.boundingBox();
    expect(box?.y).toBeGreaterThan((await page.getByRole("navigation", { name: "本文" }).boundingBox())?.height ?? 0);
  });

  test("the place comes back on Back and on reload; another story begins at its beginning", async ({ page }) => {
    await upright(page);
    await openLead(page);
    await turning(page);
    await page.keyboard.press("PageDown");
    await expect.poll(() => place(page)).toBeGreaterThan(100);
    const read = await place(page);
    await page.reload();
    await expect.poll(() => place(page)).toBe(read);
    await page.keyboard.press("End");
    const link = page.getByRole("navigation", { name: /上一篇/ }).getByRole("link").first();
    await link.scrollIntoViewIfNeeded();
    const there = await place(page);
    await link.click();
    await expect(new Story(page).headline).not.toHaveText(LEAD);
    await expect.poll(() => place(page)).toBe(0);
    await page.goBack();
    await expect(new Story(page).headline).toHaveText(LEAD);
    await expect.poll(() => place(page)).toBe(there);
  });

  for (const { width, height, size } of [{ width: 320, height: 640, size: 17 }, { width: 320, height: 200, size: 17 }, { width: 320, height: 640, size: 32 }, { width: 1280, height: 800, size: 40 }]) {
    test(`fault 30: ${width} by ${height} px, text of ${size} px: the window does not scroll sideways, the bar covers nothing, the last word can be reached`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await upright(page, { size });
      const story = await openLead(page);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      const leaf = await page.locator(".leaf").boundingBox();
      expect(leaf?.height).toBeGreaterThanOrEqual(287);
      const bar = await page.getByRole("navigation", { name: "本文" }).boundingBox();
      const text = await story.paragraph(1).boundingBox();
      expect(text?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
      const cut = await story.paragraph(1).evaluate((paragraph) => paragraph.scrollHeight - paragraph.clientHeight);
      expect(cut).toBeLessThanOrEqual(1);
      await page.keyboard.press("End");
      await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
      await expect(page.getByRole("contentinfo")).toBeInViewport();
    });
  }

  test("a photo story and a page that is not there can be read too", async ({ page }) => {
    await upright(page);
    const paper = new Paper(page);
    await paper.open();
    await page.goto(await paper.stories.filter({ hasText: "液压升降限高杆" }).getByRole("link").first().getAttribute("href") ?? "");
    await expect(page.getByRole("figure")).toHaveCSS("writing-mode", "vertical-rl");
    await expect(page.getByRole("figure")).toBeInViewport();
    await new Story(page).back.click();
    await expect(paper.stories).toHaveCount(10);
  });
});
