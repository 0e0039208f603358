import type { Page } from "@playwright/test";
import { expect, test } from "./suite/test.ts";
import { targetsIn } from "./suite/targets.ts";
import { giveVoice } from "./suite/voice.ts";
import { Paper } from "./pages/paper.ts";
import { Passage } from "./pages/passage.ts";
import { Player } from "./pages/player.ts";
import { SettingsPanel } from "./pages/settings.ts";
import { Shelf } from "./pages/shelf.ts";
import { Story } from "./pages/story.ts";

const LEAD = "筑牢安全防线 守护百姓幸福";

/** The least that a finger needs, in CSS pixels. Whole pixels are tried from a middle that may lie between two, so that one may be missed. */
const LEAST = 44;
const MISSED = 1;

/** The numbers of a source's lines stand as close as the lines do; WCAG 2.2 AA asks for 24 (2.5.8). */
const LINE_NUMBER = /^第\d+行$/;
const CLOSE = 24;

async function tooSmall(page: Page, part?: string): Promise<string[]> {
  const targets = await targetsIn(page, part);
  expect(targets.length).toBeGreaterThan(0);
  return targets.flatMap(({ name, width, height }) => {
    const least = (LINE_NUMBER.test(name) ? CLOSE : LEAST) - MISSED;
    return Math.min(width, height) < least ? [`${name}: ${width} × ${height}`] : [];
  });
}

async function go(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("html[data-live]").waitFor({ state: "attached" });
}

test.describe("a finger's targets", () => {
  test.skip(({ isMobile }) => !isMobile, "a desk has a pointer");

  for (const width of [320, 390]) {
    for (const size of [14, 17, 40]) {
      test(`every control can be hit within ${LEAST} pixels at ${width} px, text of ${size} px`, async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width, height: 844 });
        await giveVoice(page, { voices: [{ name: "婷婷", lang: "zh-CN" }, { name: "美佳", lang: "zh-TW" }] });
        await page.addInitScript((px) => { localStorage.setItem("baolan:settings", JSON.stringify({ v: 1, size: px })); }, size);
        const paper = new Paper(page);
        await paper.open();
        const lead = await paper.addressOf(LEAD);
        expect.soft(await tooSmall(page), "the front page").toEqual([]);
        await paper.open("?section=视觉新闻");
        expect.soft(await tooSmall(page), "one section").toEqual([]);
        await paper.open("?q=疫苗");
        await expect(paper.results).toHaveCount(1);
        expect.soft(await tooSmall(page), "results").toEqual([]);
        await paper.open("?q=航天飞机");
        await expect(page.getByRole("heading", { name: "本期没有“航天飞机”" })).toBeVisible();
        expect.soft(await tooSmall(page), "no result").toEqual([]);

        await go(page, `${lead}?q=安全`);
        await expect(page.getByRole("button", { name: "下一处" })).toBeVisible();
        expect.soft(await tooSmall(page), "a story with hits").toEqual([]);
        await go(page, lead);
        await new Story(page).paragraphLinks.click();
        expect.soft(await tooSmall(page), "a story with its paragraphs' links").toEqual([]);
        await page.getByRole("link", { name: "对照原文" }).click();
        await expect(page.getByRole("region", { name: "原文" }).getByRole("listitem").first()).toBeVisible();
        expect.soft(await tooSmall(page, "[aria-label=原文]"), "its source").toEqual([]);

        await go(page, lead);
        await new Passage(page).select({ paragraph: 1, words: "安全生产" });
        expect.soft(await tooSmall(page, ".passage-bar"), "what is offered for selected words").toEqual([]);
        await new Shelf(page).write.click();
        await expect(new Shelf(page).editor).toBeVisible();
        expect.soft(await tooSmall(page), "a note").toEqual([]);
        await go(page, lead);
        await new Player(page).listen.click();
        await expect(new Player(page).bar).toBeVisible();
        expect.soft(await tooSmall(page, "[aria-label=朗读]"), "the player").toEqual([]);
        await go(page, lead);
        await new Shelf(page).save.click();
        await page.getByRole("button", { name: "引用本文" }).click();
        await expect(page.getByRole("dialog", { name: "引用本文" })).toBeVisible();
        expect.soft(await tooSmall(page), "how it is cited").toEqual([]);
        await page.keyboard.press("Escape");
        await new SettingsPanel(page).open();
        expect.soft(await tooSmall(page), "the settings").toEqual([]);

        await new Shelf(page).open();
        await expect(new Shelf(page).stories).toHaveCount(1);
        expect.soft(await tooSmall(page), "what is saved").toEqual([]);
        await go(page, "/by/马晓伟/");
        expect.soft(await tooSmall(page), "a person's stories").toEqual([]);
        await go(page, "/search/?q=疫苗");
        await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
        expect.soft(await tooSmall(page), "the archive").toEqual([]);
      });
    }
  }
});
