import type { Page } from "@playwright/test";
import { expect, test } from "./suite/test.ts";
import { openStory } from "./suite/open-story.ts";
import { Paper } from "./pages/paper.ts";
import { Story } from "./pages/story.ts";

const LEAD = "筑牢安全防线 守护百姓幸福";

test.describe("reading places", () => {
  /** Scrolls as a reader does, until the paragraph stands under the story's bar, and waits for the place to be kept. */
  const readTo = async (page: Page, paragraph: number): Promise<void> => {
    await page.locator(`#p${paragraph}`).evaluate((element) => { window.scrollTo({ top: window.scrollY + element.getBoundingClientRect().top - 60, behavior: "instant" }); });
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("baolan:place:")).map((key) => localStorage.getItem(key)).join(" "))).toContain(`"paragraph":${paragraph}`);
  };

  test("a story opened again goes on where it was left, with a way to the top; forgotten once the end was seen", async ({ page, expectNoAxeFindings }) => {
    await page.setViewportSize({ width: 390, height: 640 });
    await openStory(page, LEAD);
    const address = new URL(page.url()).pathname;
    await readTo(page, 4);
    await page.goto("/");
    await openStory(page, LEAD);
    await expect(page.getByText("接着上次读到的地方")).toBeVisible();
    await expect(page.locator("#p4")).toBeInViewport();
    await expectNoAxeFindings();
    await page.getByRole("button", { name: "回到开头" }).click();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await expect(new Story(page).headline).toBeFocused();

    await readTo(page, 4);
    // By its link, in a fresh tab.
    const other = await page.context().newPage();
    await other.setViewportSize({ width: 390, height: 640 });
    await other.goto(address);
    await expect(other.locator("#p4")).toBeInViewport();
    await expect(other.getByText("接着上次读到的地方")).toBeVisible();
    // An address that names a paragraph, or words to find, goes first.
    for (const asked of [`${address}#p2`, `${address}?q=安全`]) {
      const third = await page.context().newPage();
      await third.setViewportSize({ width: 390, height: 640 });
      await third.goto(asked);
      await third.locator("html[data-live]").waitFor({ state: "attached" });
      await expect(third.getByRole("button", { name: "收藏" })).toBeVisible();
      await expect(third.getByText("接着上次读到的地方")).toBeHidden();
      await third.close();
    }

    await page.evaluate(() => { window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" }); });
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("baolan:place:")).length)).toBe(0);
  });

  test("Back and Forward come to the place that was left, and no place of the reader's fights it", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 640 });
    await openStory(page, LEAD);
    await readTo(page, 4);
    const there = await page.evaluate(() => window.scrollY);
    await page.goBack();
    await expect(new Paper(page).filter).toBeVisible();
    await page.goForward();
    await expect(new Story(page).headline).toHaveText(LEAD);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(there);
    await expect(page.getByText("接着上次读到的地方")).toBeHidden();
  });
});
