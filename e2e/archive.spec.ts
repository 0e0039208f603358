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
});
