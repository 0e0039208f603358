import { expect, test } from "./suite/test.ts";
import { Paper } from "./pages/paper.ts";
import { Story } from "./pages/story.ts";

const NAME = "“三访工作法”源头化解矛盾";

test.describe("sending a story", () => {
  test("its address opens it directly and on reload", { tag: "@host" }, async ({ page, base }) => {
    const paper = new Paper(page);
    await paper.open();
    const address = await paper.addressOf(NAME);
    expect(address.slice(base.length)).toMatch(/^a\/2021-01-[0-9a-z]{8}\/$/);
    await page.goto(address);
    const story = new Story(page);
    await expect(story.headline).toHaveText(NAME);
    await expect(page).toHaveTitle(`${NAME} · 报栏`);
    await page.reload();
    await expect(story.headline).toHaveText(NAME);
    await story.back.click();
    await expect(paper.stories).toHaveCount(10);
  });

  test("a paragraph's address scrolls to it below the bar and marks it", async ({ page }) => {
    await page.setViewportSize({ width: page.viewportSize()?.width ?? 390, height: 400 });
    const paper = new Paper(page);
    await paper.open();
    const address = await paper.addressOf("筑牢安全防线 守护百姓幸福");
    await page.goto(`${address}#p4`);
    const paragraph = new Story(page).paragraph(4);
    await expect(paragraph).toBeInViewport();
    await expect.poll(async () => (await paragraph.boundingBox())?.y ?? 0).toBeGreaterThan(50);
    await expect.poll(async () => (await paragraph.boundingBox())?.y ?? 999).toBeLessThan(200);
    await expect(paragraph).toHaveAttribute("data-pointed");
    expect(new URL(page.url()).hash).toBe("#p4");
  });

  test("copies the link where there is no system sheet, and says so", { tag: "@host" }, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.addInitScript(() => { Object.defineProperty(navigator, "share", { value: undefined, configurable: true }); });
    const paper = new Paper(page);
    await paper.open();
    const address = await paper.addressOf(NAME);
    await paper.story(NAME).click();
    const story = new Story(page);
    await story.share.click();
    await expect(page.getByText("链接已复制")).toBeVisible();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await copied()).toBe(new URL(address, page.url()).href);
    await story.paragraphLinks.click();
    await expect(story.paragraphLinks).toHaveAttribute("aria-pressed", "true");
    await story.shareParagraph(2).click();
    await expect.poll(copied).toBe(new URL(`${address}#p2`, page.url()).href);
  });

  test("opens the system's sheet where there is one", { tag: "@host" }, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "share", { configurable: true, value: (data: ShareData) => { document.title = `sheet ${data.title ?? ""}`; return Promise.resolve(); } });
    });
    const paper = new Paper(page);
    await paper.open();
    await paper.story(NAME).click();
    await new Story(page).share.click();
    await expect(page).toHaveTitle(`sheet ${NAME}`);
  });

  test("fault 25: without sheet and clipboard the address stands there to be copied by hand", { tag: "@host" }, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "share", { value: undefined, configurable: true });
      Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    });
    const paper = new Paper(page);
    await paper.open();
    await paper.story(NAME).click();
    const story = new Story(page);
    await story.share.click();
    const field = page.getByRole("textbox", { name: "本文链接" });
    await expect(field).toHaveValue(page.url());
    await expect(field).toBeFocused();
    await page.getByRole("button", { name: "关闭" }).click();
    await expect(field).toBeHidden();
    await expect(story.share).toBeFocused();
  });
});
