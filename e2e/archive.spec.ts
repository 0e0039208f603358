import { expect, test } from "./suite/test.ts";
import { Paper } from "./pages/paper.ts";
import { Story } from "./pages/story.ts";

test.describe("searching every edition", () => {
  test("from a search of the edition to all editions, and to a story with its marks", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open("/?q=疫情");
    await page.getByRole("link", { name: "在全部各期里找" }).click();
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("搜索“疫情”");
    await expect(page.getByText("共找到4篇")).toBeVisible();
    await expect(paper.results).toHaveCount(4);
    await expect(paper.results.locator("mark").first()).toHaveText("疫情");
    await paper.results.getByRole("link").first().click();
    await expect(new Story(page).headline.locator("mark")).toHaveText("疫情");
  });

  test("typing on abandons the old search", async ({ page }) => {
    await page.goto("/search/");
    const box = page.getByRole("searchbox", { name: "搜全部" });
    await box.fill("疫");
    await box.fill("灭火器2000");
    await expect(page.getByText("共找到1篇")).toBeVisible();
    await box.fill("火星移民");
    await expect(page.getByText("各期里都没有“火星移民”")).toBeVisible();
    await box.fill("cuikun");
    await expect(page.getByText("共找到2篇")).toBeVisible();
  });

  test("it can be stopped, and begun again", async ({ page }) => {
    let hold = true;
    const held: (() => void)[] = [];
    await page.route("**/search/**/t/**", async (route) => {
      if (hold) await new Promise<void>((resolve) => { held.push(resolve); });
      await route.continue().catch(() => undefined);
    });
    await page.goto("/search/?q=疫情");
    await page.getByRole("button", { name: "停止" }).click();
    await expect(page.getByText("已停止，找到0篇")).toBeVisible();
    hold = false;
    for (const letGo of held) letGo();
    await page.getByRole("button", { name: "从头再找" }).click();
    await expect(page.getByText("共找到4篇")).toBeVisible();
  });

  test("fault 16: an altered piece is named, and can be asked for again", async ({ page }) => {
    await page.route("**/search/**/t/**", async (route) => {
      const body = await (await route.fetch()).body();
      body[body.length - 2] = 0x20;
      await route.fulfill({ body });
    });
    await page.goto("/search/?q=疫情");
    await expect(page.getByText("收到的检索数据与网站登记的不符")).toBeVisible();
    await page.unrouteAll({ behavior: "wait" });
    await page.getByRole("button", { name: "再试一次" }).click();
    await expect(page.getByText("共找到4篇")).toBeVisible();
  });

  test("a file of the index that is not there is a message and never an answer, and can be asked for again", async ({ page, expectFailedRequest }) => {
    expectFailedRequest(/search\/[0-9a-f]+\/s\//);
    let gone = true;
    await page.route("**/search/*/s/**", async (route) => { await (gone ? route.fulfill({ status: 404 }) : route.continue()); });
    await page.goto("/search/?q=疫情");
    await expect(page.getByText("网站上缺了检索用的文件")).toBeVisible();
    await expect(page.getByText("各期里都没有")).toBeHidden();
    gone = false;
    await page.getByRole("button", { name: "再试一次" }).click();
    await expect(page.getByText("共找到4篇")).toBeVisible();
  });

  test("an altered file of the index is named, and can be asked for again", async ({ page }) => {
    let altered = true;
    await page.route("**/search/*/s/**", async (route) => {
      const body = await (await route.fetch()).body();
      if (altered) body[body.length - 1] = (body[body.length - 1] ?? 0) ^ 1;
      await route.fulfill({ body });
    });
    await page.goto("/search/?q=疫情");
    await expect(page.getByText("收到的检索数据与网站登记的不符")).toBeVisible();
    altered = false;
    await page.getByRole("button", { name: "再试一次" }).click();
    await expect(page.getByText("共找到4篇")).toBeVisible();
  });

  test("offline: says so, keeps what stands there, and goes on when the line is back", async ({ page, context, expectFailedRequest }) => {
    expectFailedRequest(/search\/|icon\.svg/);
    await page.goto("/search/");
    const box = page.getByRole("searchbox", { name: "搜全部" });
    await box.fill("灭火器2000");
    await expect(page.getByText("共找到1篇")).toBeVisible();
    await context.setOffline(true);
    await box.fill("疫情");
    await expect(page.getByText("网络中断了")).toBeVisible();
    await context.setOffline(false);
    await page.getByRole("button", { name: "再试一次" }).click();
    await expect(page.getByText("共找到4篇")).toBeVisible();
  });

  test("by pinyin, told apart; a person narrows it by touch", async ({ page }) => {
    const paper = new Paper(page);
    await page.goto("/search/?q=cuikun");
    await expect(page.getByText("共找到2篇")).toBeVisible();
    await expect(paper.results.first().locator("mark").first()).toBeVisible();
    const box = page.getByRole("searchbox", { name: "搜全部" });
    await box.fill("疫情");
    await expect(page.getByText("共找到4篇")).toBeVisible();
    await expect(page.getByRole("list", { name: "命中在哪里（篇）" })).toContainText("正文");
    await page.getByRole("button", { name: "只看李俊华" }).click();
    await expect(page.getByText("共找到1篇")).toBeVisible();
    await expect(box).toHaveValue("疫情 by:李俊华");
  });

  test("nothing is found: a near name is one tap away", async ({ page }) => {
    await page.goto("/search/?q=马晓纬");
    await expect(page.getByText("各期里都没有“马晓纬”")).toBeVisible();
    await page.getByRole("region", { name: "换一个说法试试" }).getByRole("button", { name: /马晓伟/ }).click();
    await expect(page.getByText("共找到8篇")).toBeVisible();
  });

  test("an input method: nothing is asked for while it composes", async ({ page, context }) => {
    await page.goto("/search/");
    await page.getByRole("searchbox", { name: "搜全部" }).focus();
    const input = await context.newCDPSession(page);
    for (const text of ["y", "yi", "yi qing"]) await input.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    expect(new URL(page.url()).search).toBe("");
    await input.send("Input.insertText", { text: "疫情" });
    await expect(page.getByText("共找到4篇")).toBeVisible();
    await expect(page).toHaveURL(/q=/);
  });
});
