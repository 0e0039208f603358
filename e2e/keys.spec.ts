import { expect, test } from "./suite/test.ts";
import { Paper } from "./pages/paper.ts";
import { SettingsPanel } from "./pages/settings.ts";
import { Story } from "./pages/story.ts";

const LEAD = "筑牢安全防线 守护百姓幸福";
const FIRST = "示范区党工委启动2021年第一轮巡察工作";
const SECOND = "严防死守做好疫情防控";

test.describe("keys", () => {
  test("j and k lead through the stories in reading order, never under a bar; o opens, u returns", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await page.keyboard.press("j");
    await expect(paper.story(LEAD)).toBeFocused();
    const order = await paper.stories.locator("h3 a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    for (let n = 1; n < order.length; n++) {
      await page.keyboard.press("j");
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(order[n]);
      const covered = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        const at = box && document.elementFromPoint(box.x + Math.min(box.width / 2, 10), box.y + Math.min(box.height / 2, 10));
        return at !== null && at !== undefined && !document.activeElement?.closest("article")?.contains(at);
      });
      expect(covered).toBe(false);
    }
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(order.at(-2));
    await paper.story(FIRST).focus();
    await page.keyboard.press("o");
    const story = new Story(page);
    await expect(story.headline).toHaveText(FIRST);
    await page.keyboard.press("k");
    await expect(page.getByText("已经是这个版块的第一篇")).toBeVisible();
    await page.keyboard.press("j");
    await expect(story.headline).toHaveText(SECOND);
    await expect(story.headline).toBeFocused();
    await page.keyboard.press("k");
    await expect(story.headline).toHaveText(FIRST);
    await page.keyboard.press("u");
    await expect(paper.stories).toHaveCount(10);
    await page.keyboard.press("k");
    await paper.story(FIRST).focus();
    await page.keyboard.press("Enter");
    await expect(story.headline).toHaveText(FIRST);
    await page.keyboard.press("h");
    await expect(paper.stories).toHaveCount(10);
  });

  test("? shows them all", async ({ page, expectNoAxeFindings }) => {
    await new Paper(page).open();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "快捷键" });
    await expect(dialog).toContainText("下一篇、上一篇");
    await expectNoAxeFindings();
    await page.keyboard.press("j");
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  test("letters are letters while somebody types or composes", async ({ page, context }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.filter.focus();
    await page.keyboard.type("jk?");
    await expect(paper.filter).toHaveValue("jk?");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.keyboard.press("Escape");
    const input = await context.newCDPSession(page);
    await input.send("Input.imeSetComposition", { text: "j", selectionStart: 1, selectionEnd: 1 });
    await expect(paper.filter).toBeFocused();
    await input.send("Input.insertText", { text: "" });
  });

  test("can be switched off, here and in another tab; Ctrl-K stays", async ({ page, context }) => {
    const paper = new Paper(page);
    await paper.open();
    const other = await context.newPage();
    await new Paper(other).open();
    const settings = new SettingsPanel(page);
    await settings.open();
    await settings.dialog.getByRole("checkbox", { name: /单键快捷键/ }).uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await expect(paper.filter).not.toBeFocused();
    await page.keyboard.press("?");
    await page.keyboard.press("j");
    await page.keyboard.press("Control+k");
    await expect(paper.filter).toBeFocused();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await other.keyboard.press("/");
    await expect(new Paper(other).filter).not.toBeFocused();
    await settings.open();
    await settings.reset.click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "快捷键" })).toBeVisible();
  });
});
