import { expect, test } from "../suite/test.ts";
import { Paper } from "../pages/paper.ts";
import { Story } from "../pages/story.ts";

const NAME = "严防死守做好疫情防控";

test.describe("fault 23: a chunk that is gone after a deploy", () => {
  test("fault 23: the page is loaded anew once, at the address that was wanted", async ({ page, expectFailedRequest }) => {
    expectFailedRequest(/assets\/StoryPage/);
    let tries = 0;
    await page.route("**/assets/StoryPage*", async (route) => {
      tries += 1;
      if (tries === 1) await route.fulfill({ status: 404 });
      else await route.continue();
    });
    const paper = new Paper(page);
    await paper.open();
    await paper.story(NAME).click();
    await expect(new Story(page).headline).toHaveText(NAME);
    expect(tries).toBe(2);
  });

  test("fault 23: gone for good: a message, not a loop", async ({ page, expectFailedRequest }) => {
    expectFailedRequest(/assets\/StoryPage/);
    let loads = 0;
    page.on("load", () => { loads += 1; });
    await page.route("**/assets/StoryPage*", (route) => route.fulfill({ status: 404 }));
    const paper = new Paper(page);
    await paper.open();
    await paper.story(NAME).click();
    await expect(page.getByRole("heading", { name: "页面的一部分没有取到" })).toBeVisible();
    await expect(page.getByRole("button", { name: "重新打开页面" })).toBeVisible();
    expect(loads).toBe(2);
  });
});

test.describe("fault 26: an address that was garbled on its way", () => {
  for (const address of ["%", "a/%E4%BD", "a/" + "中文地址", "a/%25E4%25BD%25A0", "e/none/", "a/2021-01-zzzzzzzz/", "x".repeat(4000)]) {
    test(`fault 26: /${address.slice(0, 24)} leads to a page that says so, with the filter`, async ({ page, expectFailedRequest }) => {
      expectFailedRequest(/./);
      await page.goto(`/${address}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/没有这个页面|没有找到这篇稿件/);
      const paper = new Paper(page);
      await paper.filter.fill("疫苗");
      await paper.filter.press("Enter");
      await expect(paper.results).toHaveCount(1);
    });
  }

  test("fault 26: a query of 8 kB in the address is read, and cut when it is written", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open(`/?q=${"a".repeat(8000)}`);
    await expect(page.getByRole("heading", { level: 2, name: /本期没有/ })).toBeVisible();
  });

  test("fault 26: % in the query is a word like another", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open("/?q=%&section=%E4%BD");
    await expect(paper.filter).toHaveValue("%");
  });
});

test("fault 27: a translator moves the text nodes about: the region is drawn anew, reading goes on", async ({ page }) => {
  const paper = new Paper(page);
  await paper.open();
  await page.evaluate(() => {
    const walk = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walk.nextNode()) nodes.push(walk.currentNode);
    for (const node of nodes) {
      const font = document.createElement("font");
      node.parentNode?.replaceChild(font, node);
      font.append(node);
    }
    // What is worse than wrapping: whole stories taken out from under React.
    for (const article of document.querySelectorAll("main article")) article.remove();
  });
  await paper.filter.fill("疫苗");
  await expect(paper.results.or(page.getByRole("button", { name: "再试一次" })).first()).toBeVisible();
  const again = page.getByRole("button", { name: "再试一次" });
  if (await again.isVisible()) await again.click();
  await expect(paper.results).toHaveCount(1);
  await paper.section("视觉新闻").click();
  await paper.clear.click();
  await expect(paper.stories).toHaveCount(2);
});
