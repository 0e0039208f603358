import { expect, test } from "./suite/test.ts";
import { Paper } from "./pages/paper.ts";
import { Story } from "./pages/story.ts";

test.describe("filtering", () => {
  test("by 视觉新闻: the two photo stories, in the address, and Back undoes it", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.section("视觉新闻").click();
    await expect(paper.stories).toHaveCount(2);
    await expect(paper.section("视觉新闻")).toHaveAttribute("aria-current", "page");
    await expect(page).toHaveURL(`/?section=${encodeURIComponent("视觉新闻")}`);
    await page.reload();
    await expect(paper.stories).toHaveCount(2);
    await page.goBack();
    await expect(paper.stories).toHaveCount(10);
    await expect(paper.section("全部")).toHaveAttribute("aria-current", "page");
  });

  test("by 简讯快报: seven articles and the photo story at their end", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open("/?section=简讯快报");
    await expect(paper.stories).toHaveCount(8);
    await expect(page.getByText("首批新型冠状病毒疫苗")).toBeVisible();
    await expect(page.getByText("液压升降限高杆")).toBeHidden();
  });

  test("疫苗: marked, announced, in the address; a story keeps the marks", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.filter.fill("疫苗");
    await expect(paper.results).toHaveCount(1);
    await expect(paper.results.getByText("疫苗", { exact: true }).first()).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: /找到1篇，共\d+处/ }).first()).toBeAttached();
    await expect(page).toHaveURL(`/?q=${encodeURIComponent("疫苗")}`);
    await paper.results.getByRole("link").click();
    await expect(paper.results).toHaveCount(0);
    await expect(page).toHaveURL(/q=/);
    await expect(page.locator("mark").first()).toHaveText("疫苗");
    const count = await page.locator("mark").count();
    // What walks them comes with the words, a moment after the text.
    await expect(page.getByRole("button", { name: "下一处" })).toBeVisible();
    await page.keyboard.press("n");
    await expect(page.getByText(`1/${count}`)).toBeVisible();
    await page.keyboard.press("Shift+N");
    await expect(page.getByText(`${count}/${count}`)).toBeVisible();
    await page.goBack();
    await expect(paper.filter).toHaveValue("疫苗");
    await expect(paper.results).toHaveCount(1);
  });

  test("灭火器2000: a phrase across what a reader would not think of as a word", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.filter.fill("灭火器2000");
    await expect(paper.results).toHaveCount(1);
    await expect(paper.results.getByRole("heading")).toHaveText("筑牢安全防线 守护百姓幸福");
    await expect(paper.results.locator("mark").first()).toHaveText("灭火器2000");
  });

  for (const [typed, printed, count] of [
    ["“探照灯”", "“探照灯”", 1],
    ['"探照灯"', "“探照灯”", 1],
    ["１４日", "14日", 1],
    ["13.7亿元", "13.7亿元", 1],
    ["马晓伟", "马晓伟", 8],
  ] as const) {
    test(`${typed} finds ${printed}`, async ({ page }) => {
      const paper = new Paper(page);
      await paper.open();
      await paper.filter.fill(typed);
      await expect(paper.results).toHaveCount(count);
      await expect(paper.results.locator("mark").first()).toBeVisible();
    });
  }

  test("combines with the section, and says what the other sections have", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open("/?section=视觉新闻&q=疫苗");
    await expect(paper.headline("本期没有“疫苗”")).toBeVisible();
    await page.getByRole("link", { name: "在全部版块里有1篇" }).click();
    await expect(paper.results).toHaveCount(1);
  });

  test("a query without a hit says what to do and clears in one tap", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.filter.fill("火星移民");
    await expect(paper.headline("本期没有“火星移民”")).toBeVisible();
    await page.getByRole("link", { name: "清除搜索，看全部稿件" }).click();
    await expect(paper.stories).toHaveCount(10);
    await expect(paper.filter).toHaveValue("");
  });

  test("an input method: nothing is filtered while it composes, once when it ends", async ({ page, context }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.filter.focus();
    const input = await context.newCDPSession(page);
    for (const text of ["y", "yi", "yim", "yi miao"]) {
      await input.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await expect(paper.filter).toHaveValue("yi miao");
    await expect(paper.stories).toHaveCount(10);
    expect(new URL(page.url()).search).toBe("");
    await input.send("Input.insertText", { text: "疫苗" });
    await expect(paper.filter).toHaveValue("疫苗");
    await expect(paper.results).toHaveCount(1);
    await expect(page).toHaveURL(`/?q=${encodeURIComponent("疫苗")}`);
  });

  test("fault 28: regular-expression syntax and 10,000 characters are words like others", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.filter.fill("(疫.*|[");
    await expect(page.getByRole("heading", { level: 2, name: /本期没有/ })).toBeVisible();
    await paper.filter.fill("疫".repeat(10_000));
    await expect(page.getByRole("heading", { level: 2, name: /本期没有/ })).toBeVisible();
    await paper.filter.press("Enter");
    await expect.poll(() => page.url().length).toBeLessThan(4000);
    await expect(paper.filter).toBeVisible();
  });
});

test.describe("searching with care", () => {
  test("pinyin finds people and headlines, told apart from what was typed", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.filter.fill("cuikun");
    await expect(paper.headline("按拼音找到2篇")).toBeVisible();
    await expect(paper.results).toHaveCount(2);
    await expect(paper.results.first().locator("mark")).toHaveText("崔坤");
    await paper.filter.fill("mxw");
    await expect(paper.headline("按拼音找到8篇")).toBeVisible();
  });

  test("narrowing by touch: a person, taken off again", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.filter.fill("疫情");
    await expect(paper.results).toHaveCount(4);
    await page.getByRole("button", { name: "只看李俊华" }).click();
    await expect(paper.results).toHaveCount(1);
    await expect(paper.filter).toHaveValue("疫情 by:李俊华");
    await page.getByRole("button", { name: "去掉“署名：李俊华”" }).click();
    await expect(paper.results).toHaveCount(4);
    await paper.filter.fill("疫情 -养老 in:简讯快报");
    await expect(paper.results).toHaveCount(3);
  });

  test("says where the words stand: headline, names by role, captions, text", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open("/?q=马晓伟");
    await expect(paper.results).toHaveCount(8);
    await expect(page.getByRole("list", { name: "命中在哪里（篇）" })).toHaveText(/人名 ?8（\S+ \d/);
  });

  test("inside a story two buttons walk the places, and the query stays from story to story", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open("/?q=疫情");
    await paper.results.getByRole("link").first().click();
    // The results are articles with marks too.
    await expect(paper.results).toHaveCount(0);
    const marks = page.locator("article mark");
    await expect(marks.first()).toBeVisible();
    const count = await marks.count();
    const next = page.getByRole("button", { name: "下一处" });
    const box = await next.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await next.click();
    await expect(page.getByText(`1/${count}`)).toBeVisible();
    await page.getByRole("button", { name: "上一处" }).click();
    await expect(page.getByText(`${count}/${count}`)).toBeVisible();
    await page.getByRole("navigation", { name: "同版块的上一篇和下一篇" }).getByRole("link").first().click();
    await expect(page).toHaveURL(/q=/);
  });

  test("offline: the edition that is open is still searched", async ({ page, context }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.filter.fill("疫苗");
    await expect(paper.results).toHaveCount(1);
    await context.setOffline(true);
    await paper.filter.fill("灭火器2000");
    await expect(paper.results).toHaveCount(1);
    await paper.filter.fill("");
    await expect(paper.stories).toHaveCount(10);
    await context.setOffline(false);
  });

  test("where nothing is found, what would find something is one tap away", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.filter.fill("马晓纬");
    await page.getByRole("region", { name: "换一个说法试试" }).getByRole("button", { name: /马晓伟/ }).click();
    await expect(paper.results).toHaveCount(8);
  });

  test("how to search is explained behind one small button", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open("/?q=疫情");
    await page.getByText("怎样检索").click();
    await expect(page.getByText("by:马晓伟")).toBeVisible();
  });

  test("fault 23: the search's code is gone: a message, and another try", async ({ page, expectFailedRequest }) => {
    expectFailedRequest(/assets\/find-/);
    let gone = true;
    await page.route("**/assets/find-*", async (route) => { await (gone ? route.fulfill({ status: 404 }) : route.continue()); });
    const paper = new Paper(page);
    await paper.open();
    await paper.filter.fill("疫苗");
    await expect(page.getByText("页面的一部分没有取到")).toBeVisible();
    gone = false;
    await expect(page).toHaveURL(/q=/);
    await page.getByRole("button", { name: "重新打开页面" }).click();
    await expect(paper.results).toHaveCount(1);
  });
});

test("a section that the edition does not have says so and leads back", async ({ page }) => {
  const paper = new Paper(page);
  await paper.open("/?section=体育");
  await expect(page.getByRole("heading", { name: "本期没有“体育”这个版块" })).toBeVisible();
  await page.getByRole("link", { name: "看全部稿件" }).click();
  await expect(paper.stories).toHaveCount(10);
  await paper.story("严把村“两委”换届关").click();
  await expect(new Story(page).headline).toBeVisible();
});
