import { expect, test } from "./suite/test.ts";
import { sideways } from "./suite/sideways.ts";
import { Paper } from "./pages/paper.ts";
import { Story } from "./pages/story.ts";

const LEAD = "筑牢安全防线 守护百姓幸福";
const FIRST = "示范区党工委启动2021年第一轮巡察工作";

test.describe("reading", () => {
  test("the front page shows every story under its section, the lead first", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await expect(page).toHaveTitle(/示范区 · 2021年1月 · 报栏/);
    await expect(page.getByText("（据文中日期推定）", { exact: true })).toBeVisible();
    await expect(paper.stories).toHaveCount(10);
    await expect(paper.headline("简讯快报")).toBeVisible();
    await expect(paper.headline("视觉新闻")).toBeVisible();
    await expect(page.getByRole("main").getByRole("heading", { level: 3 }).first()).toHaveText(LEAD);
    await expect(paper.section("全部")).toHaveText(/10/);
    await expect(paper.section("简讯快报")).toHaveText(/8/);
    await expect(paper.section("视觉新闻")).toHaveText(/2/);
    await expect(page.getByText("本栏照片均为本报记者马晓伟摄")).toBeVisible();
  });

  for (const [width, columns, lead] of [[390, 1, 1], [768, 2, 2], [1280, 4, 3], [1920, 5, 4]] as const) {
    test(`the page has ${columns} columns at ${width} px, and the lead has ${lead} of them`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const paper = new Paper(page);
      await paper.open();
      const [first, sheet] = await Promise.all([paper.stories.first().boundingBox(), page.getByRole("main").boundingBox()]);
      const share = (first?.width ?? 0) / (sheet?.width ?? 1);
      expect(share).toBeGreaterThan((lead - 0.5) / columns);
      expect(share).toBeLessThan((lead + 0.2) / columns);
    });
  }

  for (const width of [1280, 1920]) {
    test(`the photographs beside the lead are as wide as each other and end where it ends, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const paper = new Paper(page);
      await paper.open();
      const ends = ({ x, y, width: wide, height }: { x: number; y: number; width: number; height: number }) => ({ left: x, right: x + wide, foot: y + height });
      const boxes = await Promise.all([paper.stories.first(), paper.stories.filter({ hasText: "桩基施工" }), paper.stories.filter({ hasText: "液压升降限高杆" })].map((story) => story.boundingBox()));
      const [lead, first, last] = boxes.map((box) => ends(box ?? { x: 0, y: 0, width: 0, height: 0 }));
      expect(first?.left).toBeGreaterThan(lead?.right ?? Infinity);
      expect([last?.left, last?.right]).toEqual([first?.left, first?.right]);
      // The lead's own white under it is no more than a line's height.
      expect(Math.abs((lead?.foot ?? 0) - (last?.foot ?? 0))).toBeLessThanOrEqual(32);
    });
  }

  for (const width of [320, 390, 768, 1280, 1920]) {
    test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const paper = new Paper(page);
      await paper.open();
      const over = () => sideways(page);
      expect(await over()).toBeLessThanOrEqual(0);
      await paper.story(LEAD).click();
      await expect(new Story(page).headline).toHaveText(LEAD);
      expect(await over()).toBeLessThanOrEqual(0);
    });
  }

  test("a story has its people by role, its text whole, and says what the press did", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.story(LEAD).click();
    const story = new Story(page);
    await expect(story.headline).toHaveText(LEAD);
    await expect(story.headline).toBeFocused();
    await expect(story.byline).toHaveText(/记者马晓伟.*通讯员潘新风/);
    await expect(story.paragraph(3)).toContainText(/3931项，.*并全部整改落实/);
    const rejoined = page.getByRole("button", { name: "说明：此段由断开的两处接成" });
    await rejoined.press("Enter");
    await expect(rejoined).toHaveAttribute("aria-expanded", "true");
    await expect(page.getByRole("note")).toContainText(/原文第\d+、\d+行/);
    await rejoined.press("Escape");
    await expect(page.getByRole("note")).toBeHidden();
    const fragment = page.getByRole("button", { name: "说明：此段有缺损" });
    await fragment.click();
    await expect(page.getByRole("note")).toBeVisible();
    await expect(story.paragraph(5)).toContainText("的方式活动向群众普及安全与应急知识");
  });

  test("Back returns to the same place and filter, the focus on the story's link", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.section("简讯快报").click();
    const link = paper.story("严把村“两委”换届关");
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => window.scrollY);
    expect(place).toBeGreaterThan(300);
    await link.click();
    await expect(new Story(page).headline).toHaveText("严把村“两委”换届关");
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await expect(page).toHaveURL(/section=/);
    await expect(link).toBeFocused();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
    await link.click();
    await new Story(page).back.click();
    await expect(page).toHaveURL(/section=/);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
  });

  test("neighbours and the same people's stories lead on", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.story(FIRST).click();
    await page.getByRole("navigation", { name: /上一篇/ }).getByRole("link", { name: /下一篇/ }).click();
    await expect(new Story(page).headline).toHaveText("严防死守做好疫情防控");
    await page.getByRole("complementary").getByRole("link", { name: FIRST }).click();
    await expect(new Story(page).headline).toHaveText(FIRST);
    await new Story(page).byline.getByRole("link", { name: "马晓伟" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("马晓伟的稿件");
    await expect(page.getByRole("heading", { level: 2, name: "摄影" })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("马晓伟的稿件");
  });

  test("everything can be reached by keyboard alone", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(paper.story(LEAD)).toBeFocused();
    await page.keyboard.press("/");
    await expect(paper.filter).toBeFocused();
    await page.keyboard.type("疫苗");
    await expect(paper.results).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(paper.filter).toHaveValue("");
    await page.keyboard.press("Escape");
    await expect(paper.filter).not.toBeFocused();
    await page.keyboard.press("Control+k");
    await expect(paper.filter).toBeFocused();
  });

  test("the dark ground comes with the first paint", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    const paper = new Paper(page);
    await paper.open();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe("rgb(22, 20, 18)");
  });
});

test("a sign of the press stays on the line of the character before it, however wide the column", async ({ page }) => {
  const paper = new Paper(page);
  await paper.open();
  await page.goto(await paper.addressOf(LEAD));
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  const sign = page.getByRole("button", { name: "说明：此段由断开的两处接成" });
  for (let width = 320; width < 700; width += 19) {
    await page.setViewportSize({ width, height: 800 });
    const [character, box] = await sign.evaluate((button) => {
      const words = button.previousSibling;
      if (!words) throw new Error("no character before the sign");
      const range = document.createRange();
      range.selectNode(words);
      return [range.getBoundingClientRect(), button.getBoundingClientRect()];
    });
    expect(character.top, `${width} pixels wide`).toBeLessThan(box.bottom);
    expect(character.bottom, `${width} pixels wide`).toBeGreaterThan(box.top);
  }
});
