import { expect, test } from "./suite/test.ts";
import { Paper } from "./pages/paper.ts";
import { Story } from "./pages/story.ts";

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the front page and its stories can be read, and nothing dead is shown", { tag: ["@host", "@any-host"] }, async ({ page, expectFailedRequest, allowConsole }) => {
    // Nor does it know that nobody will ask for them, which a machine that takes its time has a word about.
    allowConsole(/was preloaded using link preload but not used/);
    // With scripts off, Chromium refuses what the page would fetch ahead of them.
    expectFailedRequest(/\/assets\/.+\.js$/);
    await page.goto("");
    const paper = new Paper(page);
    await expect(paper.stories).toHaveCount(10);
    await expect(paper.filter).toBeHidden();
    await paper.story("“三访工作法”源头化解矛盾").click();
    const story = new Story(page);
    await expect(story.headline).toHaveText("“三访工作法”源头化解矛盾");
    await expect(story.byline).toContainText("张月琴");
    await expect(story.share).toBeHidden();
    await page.getByRole("link", { name: /下一篇/ }).click();
    await expect(story.headline).toHaveText("严把村“两委”换届关");
    await story.back.click();
    await expect(paper.stories).toHaveCount(10);
  });
});

test("a story's page says what it is to those that only read its head", async ({ page, request }) => {
  const paper = new Paper(page);
  await paper.open();
  const html = await (await request.get(await paper.addressOf("严把村“两委”换届关"))).text();
  expect(html).toContain("<title>严把村“两委”换届关 · 报栏</title>");
  expect(html).toMatch(/<meta name="description" content="本报讯\(记者 马晓伟 通讯员 翟建康\)自村“两委”换届工作启动以来/);
  expect(html).toContain("翟建康");
  expect(html).toContain("咬耳扯袖");
});

test("fault 29: a host that answers every path with the front page: the story is drawn all the same", { tag: "@host" }, async ({ page }) => {
  const paper = new Paper(page);
  await paper.open();
  const address = await paper.addressOf("严把村“两委”换届关");
  const front = await (await page.request.get("")).text();
  await page.route(`**${address}`, (route) => route.fulfill({ contentType: "text/html;charset=utf-8", body: front }));
  await page.goto(address);
  await expect(new Story(page).headline).toHaveText("严把村“两委”换届关");
});
