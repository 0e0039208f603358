import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { FROM_DISK } from "../../src/site/early-script.ts";
import { Paper } from "../pages/paper.ts";
import { Story } from "../pages/story.ts";
import { expect, test } from "../suite/test.ts";

const STORY = "严把村“两委”换届关";

test.beforeEach(({ isMobile }) => { test.skip(isMobile, "a host is the same for a phone"); });

test("fault 29: a host that is blind to case: an address in capitals shows the story, and is set right", async ({ page }) => {
  const paper = new Paper(page);
  await paper.open();
  const address = await paper.addressOf(STORY);
  const file = await (await page.request.get(address)).text();
  await page.route(`**${address.toUpperCase()}`, (route) => route.fulfill({ contentType: "text/html;charset=utf-8", body: file }));
  await page.goto(address.toUpperCase());
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await expect(new Story(page).headline).toHaveText(STORY);
  expect(new URL(page.url()).pathname).toBe(address);
});

test("fault 29: file://: a story can be read, nothing dead is shown, and the page says what is needed", async ({ page, expectConsole, expectFailedRequest }) => {
  await new Paper(page).open();
  const address = await new Paper(page).addressOf(STORY);
  expectConsole(/blocked by CORS policy|Failed to load resource|Unsafe attempt to load URL/);
  expectFailedRequest(/^file:/);
  await page.goto(pathToFileURL(join(import.meta.dirname, "../../dist", address, "index.html")).href);
  const story = new Story(page);
  await expect(page.getByText(FROM_DISK)).toBeVisible();
  await expect(story.headline).toHaveText(STORY);
  await expect(page.getByText("咬耳扯袖")).toBeVisible();
  await expect(story.share).toBeHidden();
});
