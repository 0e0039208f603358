import type { Page } from "@playwright/test";
import { expect, test } from "./suite/test.ts";
import { Paper } from "./pages/paper.ts";
import { SettingsPanel } from "./pages/settings.ts";
import { Story } from "./pages/story.ts";

const KEY = "baolan:settings";
const LEAD = "筑牢安全防线 守护百姓幸福";

const withSettings = (page: Page, settings: object): Promise<unknown> =>
  page.addInitScript(([key, kept]) => { localStorage.setItem(key ?? "", kept ?? ""); }, [KEY, JSON.stringify({ v: 1, ...settings })]);

async function openLead(page: Page): Promise<Story> {
  const paper = new Paper(page);
  await paper.open();
  await page.goto(await paper.addressOf(LEAD));
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  const story = new Story(page);
  await expect(story.headline).toHaveAccessibleName(LEAD);
  return story;
}

test.describe("reading aids", () => {
  test("pinyin is fetched when it is wanted, stands over the text, and is not copied", async ({ page, context, expectNoAxeFindings }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const fetched: string[] = [];
    page.on("request", (request) => { if (/assets\/pinyin-/.test(request.url())) fetched.push(request.url()); });
    const story = await openLead(page);
    const settings = new SettingsPanel(page);
    await settings.open();
    expect(fetched).toEqual([]);
    await settings.dialog.getByRole("checkbox", { name: "稿件的字上注拼音" }).check();
    await expect(settings.sample.locator("ruby").first()).toContainText("春chūn");
    await page.keyboard.press("Escape");
    await expect(story.paragraph(1).locator("ruby", { hasText: "报" }).first()).toHaveText("报bào");
    expect(fetched.length).toBeGreaterThan(0);
    await expectNoAxeFindings();
    await story.paragraph(1).evaluate((paragraph) => { document.getSelection()?.selectAllChildren(paragraph); });
    await page.keyboard.press("Control+c");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("示范区应急管理局厉兵秣马");
    expect(copied).not.toMatch(/[āáǎàēéěèīíǐì]/);
  });

  test("marks and paragraph links work under pinyin, in columns too", async ({ page }) => {
    await withSettings(page, { pinyin: true, direction: "vertical" });
    const paper = new Paper(page);
    await paper.open();
    await page.goto(`${await paper.addressOf(LEAD)}?q=灭火器`);
    const mark = page.locator("article mark").first();
    await expect(mark.locator("ruby")).toHaveCount(3);
    await expect(page.getByRole("button", { name: "下一处" })).toBeVisible();
    await page.keyboard.press("n");
    await expect(mark).toBeInViewport();
  });

  test("the space beside Latin letters and digits can be taken away, before the first paint", async ({ page }) => {
    await withSettings(page, { unspaced: true });
    await openLead(page);
    const space = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("text-autospace"));
    expect(["no-autospace", ""]).toContain(space);
    await expect(page.locator("html")).toHaveAttribute("data-unspaced");
  });

  for (const direction of ["horizontal", "vertical"]) {
    test(`how far a story has been read is shown, ${direction}, and how long it takes`, async ({ page }) => {
      if (direction === "vertical") await withSettings(page, { direction });
      const story = await openLead(page);
      await expect(page.getByText(/^\d+字，约读\d+分钟$/)).toBeVisible();
      const bar = page.getByRole("progressbar", { name: "阅读进度" });
      await expect(bar).toHaveAttribute("aria-valuenow", "0");
      await story.paragraph(4).evaluate((paragraph) => { paragraph.scrollIntoView(); });
      await expect.poll(async () => Number(await bar.getAttribute("aria-valuenow"))).toBeGreaterThan(10);
      await page.locator("article .story-text > :last-child").evaluate((last) => { last.scrollIntoView({ block: "end" }); });
      await page.getByRole("contentinfo").evaluate((foot) => { foot.scrollIntoView({ block: "end" }); });
      await expect(bar).toHaveAttribute("aria-valuenow", "100");
    });
  }

  for (const settings of [{}, { direction: "vertical" }]) {
    test(`forced colours: what is pointed at, lit and chosen can be told, ${JSON.stringify(settings)}`, async ({ page, expectNoAxeFindings }) => {
      await page.emulateMedia({ forcedColors: "active" });
      await withSettings(page, settings);
      const story = await openLead(page);
      await page.goto(`${page.url()}?source=1#L61`);
      await expect(story.paragraph(4)).toHaveAttribute("data-lit");
      await expect(story.paragraph(4)).toHaveCSS("outline-style", "solid");
      await expect(page.locator("#L61")).toHaveCSS("outline-style", "solid");
      await expectNoAxeFindings();
    });
  }
});
