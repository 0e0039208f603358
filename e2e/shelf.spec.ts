import { readFile } from "node:fs/promises";
import { expect, test } from "./suite/test.ts";
import { openStory } from "./suite/open-story.ts";
import { Paper } from "./pages/paper.ts";
import { Shelf } from "./pages/shelf.ts";

const LEAD = "筑牢安全防线 守护百姓幸福";
const OTHER = "严防死守做好疫情防控";
const WORDS = "并全部整改落实";

test.describe("saved stories", () => {
  test("a story is saved, listed with its date and section, removed, and brought back by a press or by Ctrl-Z", async ({ page, expectNoAxeFindings }) => {
    const shelf = new Shelf(page);
    await openStory(page, OTHER);
    await shelf.save.click();
    await expect(shelf.save).toHaveAttribute("aria-pressed", "true");
    await openStory(page, LEAD);
    await shelf.save.click();
    await expectNoAxeFindings();
    await page.getByRole("button", { name: "看收藏" }).click();
    await expect(page).toHaveURL(/\/saved\/$/);
    await expect(page).toHaveTitle(/收藏与笔记/);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(shelf.stories.getByRole("heading")).toHaveText([LEAD, OTHER]);
    await expect(shelf.stories.first()).toContainText(/2021年1月/);

    await page.getByRole("button", { name: `移除收藏：${LEAD}` }).press("Enter");
    await expect(shelf.stories.getByRole("heading")).toHaveText([OTHER]);
    await expect(page.getByRole("button", { name: `移除收藏：${OTHER}` })).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(shelf.stories.getByRole("heading")).toHaveText([LEAD, OTHER]);
    await page.getByRole("button", { name: `移除收藏：${OTHER}` }).click();
    await shelf.undo.click();
    await expect(shelf.stories.getByRole("heading")).toHaveText([LEAD, OTHER]);
    await expectNoAxeFindings();

    await page.reload();
    await shelf.stories.getByRole("link", { name: OTHER }).click();
    await expect(shelf.save).toHaveAttribute("aria-pressed", "true");
    await shelf.save.click();
    await expect(shelf.save).toHaveAttribute("aria-pressed", "false");
  });

  test("with nothing saved the page says how to save, and leads to the paper", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await page.getByRole("contentinfo").getByRole("link", { name: "收藏与笔记" }).click();
    await expect(page.getByText("还没有收藏", { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: /^导出/ })).toHaveCount(0);
    await page.getByRole("link", { name: "去读报" }).click();
    await expect(paper.headline(LEAD)).toBeVisible();
  });

  test("a story that the site has dropped is read from the saved copy", async ({ page, expectFailedRequest }) => {
    expectFailedRequest(/2021-01-zzzzzzzz/);
    await page.addInitScript(() => {
      localStorage.setItem("baolan:shelf:saved:2021-01-zzzzzzzz", JSON.stringify({ v: 1, kind: "saved", id: "2021-01-zzzzzzzz", at: 5, title: "旧稿一篇", section: "简讯快报", date: "2021-01", text: ["𠮷安村的第一段。", "第二段。"] }));
    });
    await page.goto("/a/2021-01-zzzzzzzz/");
    await expect(page.getByRole("heading", { level: 1, name: "旧稿一篇" })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "网站上已经没有这篇稿件" })).toBeVisible();
    await expect(page.locator("#p1")).toHaveText("𠮷安村的第一段。");
  });

  test("fault 21: where nothing can be kept, it holds for this visit, and is said", async ({ page, expectNoAxeFindings }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } });
    });
    const shelf = new Shelf(page);
    await openStory(page, LEAD);
    await shelf.save.click();
    await expect(page.getByText(/已收藏，但这台设备不让网站存东西/)).toBeVisible();
    await page.getByRole("button", { name: "看收藏" }).click();
    await expect(page.getByRole("alert")).toHaveText(/不会保留/);
    await expect(shelf.stories).toHaveCount(1);
    await expectNoAxeFindings();
  });

  test("fault 22: what can't be read is reset, what a newer reader keeps is left; the rest stands", async ({ page }) => {
    await page.addInitScript(() => {
      if (sessionStorage.getItem("once") !== null) return;
      sessionStorage.setItem("once", "");
      const good = { v: 1, kind: "saved", id: "2021-01-0xtfhfcr", at: 5, title: "好的一条", text: [] };
      localStorage.setItem("baolan:shelf:saved:2021-01-0xtfhfcr", JSON.stringify(good));
      localStorage.setItem("baolan:shelf:saved:2021-01-hph7nrbh", "{");
      localStorage.setItem("baolan:shelf:note:abcdefgh", '{"v":2}');
      localStorage.setItem("other", "stays");
    });
    const shelf = new Shelf(page);
    await shelf.open();
    await expect(shelf.stories.getByRole("heading")).toHaveText(["好的一条"]);
    await expect(page.getByText("另有1条是新版报栏存下的")).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual(["baolan:shelf:note:abcdefgh", "baolan:shelf:saved:2021-01-0xtfhfcr", "other"]);
  });

  test("fault 30: two tabs agree", async ({ page, context }) => {
    await openStory(page, LEAD);
    const other = await context.newPage();
    const [here, there] = [new Shelf(page), new Shelf(other)];
    await there.open();
    await here.save.click();
    await expect(there.stories).toHaveCount(1);
    await other.getByRole("button", { name: `移除收藏：${LEAD}` }).click();
    await expect(here.save).toHaveAttribute("aria-pressed", "false");
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what it needs", async ({ page, expectFailedRequest }) => {
    expectFailedRequest(/\/assets\/.+\.js$/);
    await page.goto("/saved/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("收藏与笔记");
    await expect(page.getByText("要打开 JavaScript 才能看到")).toBeVisible();
  });
});

test.describe("marks and notes", () => {
  test("selected words are marked, noted, listed, found again after a reload, removed and brought back", async ({ page, expectNoAxeFindings }) => {
    const shelf = new Shelf(page);
    await openStory(page, LEAD);
    await shelf.select(3, WORDS);
    await expect(shelf.mark).toBeVisible();
    await expectNoAxeFindings();
    await shelf.mark.click();
    await expect.poll(() => shelf.marked()).toEqual([WORDS]);
    await expect(shelf.mark).toBeHidden();
    await expect(shelf.notes.filter({ hasText: WORDS })).toHaveCount(1);

    await shelf.select(1, "安全");
    await shelf.write.click();
    await expect(shelf.words).toBeFocused();
    await shelf.words.fill("要紧：\n<b>记住</b>");
    await expectNoAxeFindings();
    await shelf.editor.getByRole("button", { name: "记下" }).click();
    await expect.poll(() => shelf.marked()).toEqual(["安全", WORDS]);
    await expect(shelf.notes.first()).toContainText("<b>记住</b>");

    await page.reload();
    await expect.poll(() => shelf.marked()).toEqual(["安全", WORDS]);
    await shelf.notes.first().getByRole("button", { name: /^改写/ }).click();
    await expect(shelf.words).toHaveValue("要紧：\n<b>记住</b>");
    await shelf.words.fill("改过");
    await shelf.words.press("Tab");
    await shelf.editor.getByRole("button", { name: "记下" }).press("Enter");
    await expect(shelf.notes.first()).toContainText("改过");

    await shelf.open();
    await expect(shelf.notes).toHaveCount(2);
    await expectNoAxeFindings();
    await shelf.notes.filter({ hasText: WORDS }).getByRole("button", { name: /^移除/ }).press("Enter");
    await expect(shelf.notes).toHaveCount(1);
    await page.keyboard.press("Control+z");
    await expect(shelf.notes).toHaveCount(2);
    await shelf.notes.filter({ hasText: WORDS }).getByRole("link", { name: "第3段" }).click();
    await expect(page).toHaveURL(/#p3$/);
    await expect.poll(() => shelf.marked()).toEqual(["安全", WORDS]);
  });

  test("by the keys alone a paragraph gets its note", async ({ page }) => {
    const shelf = new Shelf(page);
    await openStory(page, OTHER);
    await page.getByRole("button", { name: "给一段记一笔" }).press("Enter");
    await expect(shelf.words).toBeFocused();
    await page.keyboard.type("读过");
    await shelf.editor.getByRole("combobox", { name: "段落" }).selectOption({ index: 1 });
    await shelf.editor.getByRole("button", { name: "记下" }).press("Enter");
    await expect(shelf.notes).toContainText(["读过"]);
    await expect.poll(async () => (await shelf.marked()).length).toBe(1);
    await expect(page.getByRole("button", { name: "给一段记一笔" })).toBeFocused();
  });

  test("hits of a search and marks stand side by side, and each keeps its own", async ({ page }) => {
    const shelf = new Shelf(page);
    await openStory(page, LEAD);
    await shelf.select(3, WORDS);
    await shelf.mark.click();
    await page.goto(`${new URL(page.url()).pathname}?q=整改`);
    await expect(page.getByRole("main").locator("mark").first()).toBeVisible();
    await expect.poll(() => shelf.marked()).toEqual([WORDS]);
  });

  test("fault 25: without painted ranges they are marked in the text itself", async ({ page }) => {
    await page.addInitScript(() => { Reflect.deleteProperty(window, "Highlight"); });
    const shelf = new Shelf(page);
    await openStory(page, LEAD);
    await shelf.select(3, WORDS);
    await shelf.mark.click();
    await expect(page.locator("#p3 mark[data-noted]")).toHaveText(WORDS);
    await shelf.notes.first().getByRole("button", { name: /^移除/ }).click();
    await expect(page.locator("mark[data-noted]")).toHaveCount(0);
  });

  test("a passage that was corrected is found and says so; one that is gone is an orphan, listed and never dropped", async ({ page }) => {
    await page.addInitScript(() => {
      const note = { v: 1, kind: "note", at: 5, story: "2021-01-0xtfhfcr", title: "旧题", paragraph: 9, start: 4 };
      const put = (id: string, more: object) => { localStorage.setItem(`baolan:shelf:note:${id}`, JSON.stringify({ ...note, id, ...more })); };
      put("aaaaaaaa", { exact: "并全部整政落实", prefix: "排查问题隐患3931项,", suffix: "。责令停业整顿" });
      put("bbbbbbbb", { exact: "从来没有印过的一句话，谁也找不到它", prefix: "", suffix: "" });
    });
    const shelf = new Shelf(page);
    await openStory(page, LEAD);
    await expect.poll(() => shelf.marked()).toEqual([WORDS]);
    await expect(shelf.notes.filter({ hasText: "整政" })).toContainText("原文后来有更正");
    await expect(shelf.notes.filter({ hasText: "谁也找不到它" })).toContainText("现在找不到了");
  });
});

test.describe("taking it away and bringing it back", () => {
  for (const [kind, name] of [["JSON", "导出 JSON"], ["Markdown", "导出 Markdown"]] as const) {
    test(`as ${kind}`, async ({ page }) => {
      const shelf = new Shelf(page);
      await openStory(page, LEAD);
      await shelf.save.click();
      await shelf.select(3, WORDS);
      await shelf.mark.click();
      await expect.poll(() => shelf.marked()).toEqual([WORDS]);
      await shelf.open();
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name }).click();
      const file = await readFile(await (await download).path());
      expect(file.toString("utf8")).toContain(LEAD);
      await page.evaluate(() => { localStorage.clear(); });
      await page.reload();
      await expect(page.getByText("还没有收藏", { exact: true })).toBeVisible();
      const give = async (buffer: Buffer): Promise<void> => {
        const chooser = page.waitForEvent("filechooser");
        await page.getByRole("button", { name: "导入" }).click();
        await (await chooser).setFiles({ name: "file", mimeType: "text/plain", buffer });
      };
      await give(file);
      await expect(page.getByText("导入完毕：新增2条，更新0条，已有0条。")).toBeVisible();
      await expect(shelf.stories).toHaveCount(1);
      await give(file);
      await expect(page.getByText("导入完毕：新增0条，更新0条，已有2条。")).toBeVisible();
      await give(Buffer.from("不是"));
      await expect(page.getByRole("alert")).toHaveText("这不是报栏导出的文件。没有导入。");
      if (kind === "JSON") await give(file.subarray(0, file.length - 30));
      if (kind === "JSON") await expect(page.getByRole("alert")).toHaveText(/文件不完整/);
      await expect(shelf.stories).toHaveCount(1);
    });
  }
});
