import type { Page } from "@playwright/test";
import { expect, test } from "./suite/test.ts";
import { Paper } from "./pages/paper.ts";
import { Story } from "./pages/story.ts";

const LEAD = "筑牢安全防线 守护百姓幸福";
/** Words that belong to the site and not to the paper. */
const INTERFACE = /字号|搜本期|返回报纸|段落链接|分享|下转|对照原文|上一篇|下一篇|其他稿件|跳到正文|正文照原文/;

/** How many pages a print-out has. Chromium writes each page's object in plain text. */
async function printedPages(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const seen = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

test.describe("on paper", () => {
  test.beforeEach(async ({ page, isMobile }) => {
    test.skip(isMobile, "paper is the same from a phone");
    await page.addInitScript(() => { localStorage.setItem("baolan:settings", JSON.stringify({ v: 1, theme: "dark", size: 30, direction: "vertical" })); });
    await new Paper(page).open();
  });
  test.afterEach(async ({ page }) => { await page.emulateMedia({ media: null }); });

  test("a story: its head, its text in two columns, where it was printed and its address, and no interface", async ({ page }) => {
    await new Paper(page).story(LEAD).click();
    const story = new Story(page);
    await expect(story.headline).toHaveText(LEAD);
    expect(await printedPages(page)).toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    const text = await seen(page);
    expect(text).not.toMatch(INTERFACE);
    const order = [LEAD, "通讯员", "本报讯", "安全生产的思想", "报栏　2021年1月（据文中日期推定）　示范区", new URL(page.url()).href].map((words) => text.indexOf(words));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    await expect(page.locator(".story-text")).toHaveCSS("column-count", "2");
    await expect(story.paragraph(1)).toHaveCSS("writing-mode", "horizontal-tb");
    await expect(story.paragraph(1)).toHaveCSS("color", "rgb(0, 0, 0)");
  });

  test("from 竖排 the quotation marks are those of lines from the left again", async ({ page }) => {
    await new Paper(page).story(LEAD).click();
    const story = new Story(page);
    await expect(story.paragraph(1)).toContainText("『安全生产月』");
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect(story.paragraph(1)).toContainText("“安全生产月”");
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect(story.paragraph(1)).toContainText("『安全生产月』");
  });

  test("a page of the paper: every story whole, in three columns, black on white, and no interface", async ({ page }) => {
    const paper = new Paper(page);
    const pages = await printedPages(page);
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(4);
    await page.emulateMedia({ media: "print" });
    const text = await seen(page);
    expect(text).not.toMatch(INTERFACE);
    for (const last of ["为示范区人民提供安定、和谐、幸福的生产生活环境", "巩固发展示范区良好政治生态和发展环境"]) expect(text).toContain(last);
    expect(text.indexOf(LEAD)).toBeLessThan(text.indexOf("示范区党工委启动"));
    await expect(page.locator(".sheet")).toHaveCSS("column-count", "3");
    const cut = await page.locator(".sheet .columns").evaluateAll((all) => all.filter((one) => getComputedStyle(one).overflow !== "visible").length);
    expect(cut).toBe(0);
    await expect(paper.stories.first()).toHaveCSS("color", "rgb(0, 0, 0)");
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe("rgb(255, 255, 255)");
  });
});
