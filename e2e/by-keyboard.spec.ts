import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./suite/test.ts";
import { giveVoice } from "./suite/voice.ts";
import { Paper } from "./pages/paper.ts";
import { Player } from "./pages/player.ts";
import { SettingsPanel } from "./pages/settings.ts";
import { Shelf } from "./pages/shelf.ts";
import { Story } from "./pages/story.ts";

// Each task of a reader with Tab, Enter, Space, arrows and Esc alone. Whoever presses Tab sees where it led: what has the focus is in the
// window, and nothing lies over it (WCAG 2.4.7, 2.4.11). Photographs are opened so in photos.spec.ts, the source in source.spec.ts.

const LEAD = "筑牢安全防线 守护百姓幸福";
const FIRST = "示范区党工委启动2021年第一轮巡察工作";

/** What has the focus and can't be seen there, or an empty text. */
const unseen = (page: Page): Promise<string> => page.evaluate(() => {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return "";
  const [box] = focused.getClientRects();
  const name = `${focused.tagName} ${focused.getAttribute("aria-label") ?? focused.textContent.slice(0, 40)}`;
  if (!box) return `no box: ${name}`;
  const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 8), box.top + Math.min(box.height / 2, 8));
  const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined;
  return at && (focused.contains(at) || at.contains(focused) || label?.contains(at)) ? "" : `covered: ${name}`;
});

/** Presses Tab until something has the focus; fails where that takes more presses than a reader would bear, or the way can't be seen. */
async function tabTo(page: Page, wanted: Locator, key = "Tab"): Promise<void> {
  const there = async (): Promise<boolean> => (await wanted.count()) === 1 && wanted.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60; presses++) {
    if (await there()) return;
    await page.keyboard.press(key);
    expect(await unseen(page)).toBe("");
  }
  await expect(wanted).toBeFocused();
}

const enter = async (page: Page, wanted: Locator): Promise<void> => {
  await tabTo(page, wanted);
  await page.keyboard.press("Enter");
};

async function openLead(page: Page): Promise<Story> {
  const paper = new Paper(page);
  await paper.open();
  await enter(page, paper.story(LEAD));
  const story = new Story(page);
  await expect(story.headline).toHaveText(LEAD);
  await expect(story.headline).toBeFocused();
  return story;
}

test.describe("by keyboard alone", () => {
  test("one section is chosen, one of its stories read, and the way goes back to where it began", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await enter(page, paper.section("视觉新闻"));
    await expect(paper.stories).toHaveCount(2);
    await expect(paper.section("视觉新闻")).toHaveAttribute("aria-current", "page");
    const link = paper.stories.first().getByRole("link");
    await enter(page, link);
    await expect(new Story(page).headline).toBeFocused();
    await tabTo(page, new Story(page).back, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(paper.stories).toHaveCount(2);
    await expect(link).toBeFocused();
  });

  test("words are searched for, a result opened, and its hits walked to and fro", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await tabTo(page, paper.filter);
    await page.keyboard.type("安全生产");
    await expect(paper.results.first()).toBeVisible();
    await enter(page, paper.results.first().getByRole("link"));
    await expect(new Story(page).headline).toBeFocused();
    const [next, previous] = [page.getByRole("button", { name: "下一处" }), page.getByRole("button", { name: "上一处" })];
    await tabTo(page, next, "Shift+Tab");
    const here = page.locator("article mark[data-here]");
    await page.keyboard.press("Enter");
    await expect(here).toBeInViewport();
    const first = await here.evaluate((mark) => [...document.querySelectorAll("article mark")].indexOf(mark));
    await page.keyboard.press("Enter");
    await expect.poll(() => here.evaluate((mark) => [...document.querySelectorAll("article mark")].indexOf(mark))).toBeGreaterThan(first);
    await tabTo(page, previous, "Shift+Tab");
    await page.keyboard.press("Space");
    await expect.poll(() => here.evaluate((mark) => [...document.querySelectorAll("article mark")].indexOf(mark))).toBe(first);
  });

  test("a story is saved, a note written to one of its paragraphs, and both found again", async ({ page }) => {
    await openLead(page);
    const shelf = new Shelf(page);
    await tabTo(page, shelf.save, "Shift+Tab");
    await page.keyboard.press("Space");
    await expect(shelf.save).toHaveAttribute("aria-pressed", "true");
    await expect(shelf.save).toBeFocused();
    await enter(page, page.getByRole("button", { name: "给一段记一笔" }));
    await expect(shelf.editor).toBeVisible();
    await tabTo(page, shelf.words);
    await page.keyboard.type("明年再看。");
    await enter(page, shelf.editor.getByRole("button", { name: "记下" }));
    await expect(shelf.editor).toBeHidden();
    await expect(page.getByText("明年再看。")).toBeVisible();
    await enter(page, page.getByRole("contentinfo").getByRole("link", { name: "收藏与笔记" }));
    await expect(shelf.stories).toHaveCount(1);
    await expect(shelf.notes).toContainText(["明年再看。"]);
  });

  test("a paragraph's link is copied", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.addInitScript(() => { Object.defineProperty(navigator, "share", { value: undefined }); });
    const story = await openLead(page);
    await tabTo(page, story.shareParagraph(2));
    await page.keyboard.press("Enter");
    await expect(page.getByText("链接已复制，可以粘贴到聊天里")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/a\/[^/]+\/#p2/);
    await expect(story.shareParagraph(2)).toBeFocused();
  });

  test("the text is made larger and set in columns from the right, which the keys read on", async ({ page }) => {
    await openLead(page);
    const settings = new SettingsPanel(page);
    await tabTo(page, settings.button, "Shift+Tab");
    await page.keyboard.press("Enter");
    await enter(page, settings.larger);
    await expect.poll(() => settings.bodySize()).toBe(18);
    await tabTo(page, settings.choice("方向", "横排"));
    await page.keyboard.press("ArrowRight");
    await expect(settings.choice("方向", "竖排")).toBeChecked();
    await page.keyboard.press("Escape");
    await expect(settings.button).toBeFocused();
    const leaf = page.locator(".leaf");
    await expect(leaf).toHaveCSS("writing-mode", "vertical-rl");
    await tabTo(page, new Story(page).shareParagraph(1));
    const read = (): Promise<number> => leaf.evaluate((element) => Math.abs(element.scrollLeft));
    // A button takes Space and Enter for itself, and leaves the rest to the page.
    await page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); });
    const before = await read();
    await expect.poll(async () => {
      await page.keyboard.press("PageDown");
      return read();
    }).toBeGreaterThan(before + 100);
  });

  test("a story is listened to, paused, led on and ended", async ({ page }) => {
    await giveVoice(page, { voices: [{ name: "婷婷", lang: "zh-CN" }] });
    await openLead(page);
    const player = new Player(page);
    await tabTo(page, player.listen, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(player.pause).toBeFocused();
    await page.keyboard.press("Space");
    await expect(player.play).toBeFocused();
    await enter(page, player.next);
    await expect(player.bar).toContainText("2/");
    await page.keyboard.press("Escape");
    await expect(player.bar).toBeHidden();
    await expect(player.listen).toBeFocused();
  });
});

// What a screen reader goes through, in its order. In columns the order of reading is the document's, and a browser's tree has no other.
test.describe("in a screen reader's order", () => {
  test("the front page: the paper, its sections, the lead before what stands beside and below it", async ({ page }) => {
    await new Paper(page).open();
    await expect(page.locator("body")).toMatchAriaSnapshot(`
      - link "跳到正文"
      - banner:
        - link "报栏"
        - paragraph: 示范区
        - paragraph:
          - time: 2021年1月
        - search "搜索":
          - searchbox "搜本期"
        - button "字号与版式"
      - navigation "版块":
        - list:
          - listitem:
            - link "全部 10"
          - listitem:
            - link "简讯快报 8"
          - listitem:
            - link "视觉新闻 2"
      - main:
        - heading "示范区 · 2021年1月" [level=1]
        - region "简讯快报":
          - heading "简讯快报" [level=2]
          - article:
            - paragraph: 示范区应急管理局
            - heading "${LEAD}" [level=3]
            - paragraph: /^本报讯/
            - paragraph:
              - link "下转全文：${LEAD}"
          - article:
            - heading "${FIRST}" [level=3]
        - region "视觉新闻":
          - heading "视觉新闻" [level=2]
          - article:
            - heading /^图片新闻：/ [level=3]
            - paragraph: /^1月16日/
            - paragraph: 本报记者 崔坤 摄
      - contentinfo
    `);
  });

  test("results: how many, where, and each with its headline first", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open("?q=疫苗");
    await expect(paper.results).toHaveCount(1);
    await expect(page.getByRole("main")).toMatchAriaSnapshot(`
      - main:
        - heading /搜索“疫苗”/ [level=1]
        - paragraph: 找到1篇，共3处
        - list "命中在哪里（篇）"
        - list:
          - listitem:
            - article:
              - heading /^图片新闻：/ [level=2]
              - paragraph: 摄影 马晓伟
              - paragraph:
                - mark: 疫苗
    `);
  });

  test("a story: what can be done with it, its head, its people, its text, and where to go on", async ({ page }) => {
    await openLead(page);
    await expect(page.locator("body")).toMatchAriaSnapshot(`
      - banner
      - navigation "本文":
        - link "返回报纸"
        - button "收藏"
        - button "段落链接"
        - button "分享"
        - progressbar "阅读进度"
      - main:
        - article "${LEAD}":
          - paragraph: 示范区应急管理局
          - heading "${LEAD}" [level=1]
          - list "署名":
            - listitem:
              - text: 记者
              - link "马晓伟"
            - listitem:
              - text: 通讯员
              - link "潘新风"
          - paragraph:
            - text: /^本报讯/
            - button "分享第1段"
          - paragraph:
            - button "引用本文"
        - region "划线与笔记"
        - navigation "同版块的上一篇和下一篇":
          - link /^上一篇/
          - link /^下一篇/
        - complementary "马晓伟、潘新风的其他稿件":
          - heading "马晓伟、潘新风的其他稿件" [level=2]
      - contentinfo
    `);
  });

  test("竖排 is read in the same order", async ({ page }) => {
    await page.addInitScript(() => { localStorage.setItem("baolan:settings", JSON.stringify({ v: 1, direction: "vertical" })); });
    await openLead(page);
    await expect(page.getByRole("main")).toMatchAriaSnapshot(`
      - main:
        - article "${LEAD}":
          - paragraph: 示范区应急管理局
          - heading "${LEAD}" [level=1]
          - list "署名"
          - paragraph: /^本报讯/
    `);
  });
});
