import type { BrowserContext, Page } from "@playwright/test";
import decodeQR from "qr/decode.js";
import { Passage } from "./pages/passage.ts";
import { Paper } from "./pages/paper.ts";
import { Story } from "./pages/story.ts";
import { expect, test } from "./suite/test.ts";

const NAME = "筑牢安全防线 守护百姓幸福";

async function openStory(page: Page, name = NAME): Promise<string> {
  const paper = new Paper(page);
  await paper.open();
  const address = await paper.addressOf(name);
  await page.goto(address);
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  return address;
}

async function withClipboard(page: Page, context: BrowserContext): Promise<() => Promise<string>> {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => { Object.defineProperty(navigator, "share", { value: undefined, configurable: true }); });
  return () => page.evaluate(() => navigator.clipboard.readText());
}

/** The link without what a browser keeps from the page itself. */
const withoutDirective = (link: string): string => link.replace(/:~:.*$/, "");

test.describe("a passage", () => {
  test("is copied as a link that opens and marks the very words, below the bar", { tag: "@host" }, async ({ page, context }) => {
    const copied = await withClipboard(page, context);
    const address = await openStory(page);
    const passage = new Passage(page);
    await passage.select({ paragraph: 3, words: "把风险当隐患，把隐患当事故" });
    await passage.copy.click();
    await expect(page.getByText("链接已复制")).toBeVisible();
    await expect(passage.bar).toBeHidden();
    const link = await copied();
    expect(link).toContain(":~:text=%E6%8A%8A");
    expect(new URL(link).pathname).toBe(address);
    // A browser that does not know text directives opens it by the page's own means.
    await page.goto(withoutDirective(link));
    await expect.poll(() => passage.marked()).toBe("把风险当隐患，把隐患当事故");
    const mark = page.getByRole("article").locator("mark").first();
    await expect(mark).toBeInViewport();
    expect((await mark.boundingBox())?.y ?? 0).toBeGreaterThan(52);
    await expect(new Story(page).paragraph(3)).toHaveAttribute("data-pointed");
    // With the directive, as it was sent.
    await page.goto("about:blank");
    await page.goto(link);
    await expect.poll(() => passage.marked()).toBe("把风险当隐患，把隐患当事故");
  });

  test("may go over two paragraphs, and is the second of two that are alike; shown as printed it is the same", async ({ page, context }) => {
    const copied = await withClipboard(page, context);
    await openStory(page);
    const passage = new Passage(page);
    await passage.select({ paragraph: 1, words: "创造了安全的环境。" }, { paragraph: 2, words: "示范区应急管理局始终" });
    await passage.copy.click();
    await expect.poll(copied).toMatch(/#p1/);
    await page.goto(withoutDirective(await copied()));
    await expect.poll(() => passage.marked()).toBe("创造了安全的环境。示范区应急管理局始终");
    await passage.select({ paragraph: 2, words: "一手抓疫情防控，一手抓" });
    await passage.copy.click();
    await expect.poll(copied).toMatch(/#p2/);
    const link = withoutDirective(await copied());
    await page.evaluate(() => { localStorage.setItem("baolan:settings", JSON.stringify({ v: 1, asPrinted: true })); });
    await page.goto(link);
    await expect.poll(() => passage.marked()).toBe("一手抓疫情防控,一手抓");
  });

  test("whose words were corrected since is its paragraph, and says so", async ({ page }) => {
    const address = await openStory(page);
    const passage = new Passage(page);
    await page.goto(`${address}?at=2.3-9.zzzzz#p2`);
    await expect(page.getByText("选中的字找不到了")).toBeVisible();
    await expect.poll(async () => (await passage.marked()).startsWith("示范区应急管理局始终把党建")).toBe(true);
    await page.goto(`${address}?at=99.3-9.zzzzz`);
    await expect(page.getByText("已经不在这篇稿件里了")).toBeVisible();
  });

  test("is reached and left by keyboard, and sent by the system's sheet where there is one", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "share", { configurable: true, value: (data: ShareData) => { document.title = JSON.stringify(data); return Promise.resolve(); } });
    });
    await openStory(page);
    const passage = new Passage(page);
    await passage.select({ paragraph: 2, words: "一手抓安全生产" });
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Tab");
    await expect(passage.send).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveTitle(/“一手抓安全生产”.*\?at=2\.\d+-\d+\.[0-9a-z]{5}#p2/);
    await page.keyboard.press("Escape");
    await expect(passage.bar).toBeHidden();
  });

  test("fault 25: without sheet and clipboard the link stands there to be copied by hand", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "share", { value: undefined, configurable: true });
      Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    });
    await openStory(page);
    const passage = new Passage(page);
    await passage.select({ paragraph: 2, words: "一手抓安全生产" });
    await passage.copy.click();
    await expect(passage.field).toBeFocused();
    await expect(passage.field).toHaveValue(/\?at=2\./);
    await page.keyboard.press("Escape");
    await expect(passage.field).toBeHidden();
  });
});

test("a quote card is shown first, says what is on it, can be kept, and its code opens the very words", async ({ page, expectNoAxeFindings }) => {
  await openStory(page);
  const passage = new Passage(page);
  await passage.select({ paragraph: 2, words: "一手抓安全生产" });
  await passage.card.click();
  const picture = passage.quote.getByRole("img", { name: /^引文卡片：“一手抓安全生产”——《筑牢安全防线 守护百姓幸福》，报栏/ });
  await expect(picture).toBeVisible();
  await expectNoAxeFindings();
  const { width, height, data } = await picture.evaluate((image: HTMLImageElement) => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    // The quarter with the code is enough.
    const [x, y] = [Math.round(canvas.width * 0.6), Math.round(canvas.height * 0.6)];
    const part = context.getImageData(x, y, canvas.width - x, canvas.height - y);
    return { width: part.width, height: part.height, data: [...part.data] };
  });
  const link = decodeQR({ width, height, data: Uint8ClampedArray.from(data) });
  expect(link).toMatch(/\?at=2\.\d+-\d+\.[0-9a-z]{5}#p2$/);
  const [download] = await Promise.all([page.waitForEvent("download"), passage.quote.getByRole("link", { name: "保存图片" }).click()]);
  expect(download.suggestedFilename()).toBe("筑牢安全防线守护百姓幸福.png");
  await page.keyboard.press("Escape");
  await expect(passage.quote).toBeHidden();
  await page.goto(link);
  await expect.poll(() => passage.marked()).toBe("一手抓安全生产");
});

test("a long quote is cut, and the dialog says how far", async ({ page }) => {
  await openStory(page);
  const passage = new Passage(page);
  await passage.select({ paragraph: 1, words: "2020年以来" }, { paragraph: 4, words: "活动为契机" });
  await passage.card.click();
  await expect(passage.quote.getByText(/^选了\d+个字，图上放得下前\d+个，末尾注明“节选”。$/)).toBeVisible();
});

test.describe("a citation", () => {
  const CITATION = /^马晓伟, 潘新风\. 筑牢安全防线 守护百姓幸福\[N\/OL\]\. \[报名不详\], \[2021-01\]\[\d{4}-\d\d-\d\d\]\. http.*\/a\/2021-01-[0-9a-z]{8}\/\.$/;

  test("is shown in three forms and copied; focus comes back", async ({ page, context, expectNoAxeFindings }) => {
    const copied = await withClipboard(page, context);
    await openStory(page);
    const button = page.getByRole("button", { name: "引用本文" });
    await button.click();
    const dialog = page.getByRole("dialog", { name: "引用本文" });
    for (const [format, form] of [["GB/T 7714—2015", CITATION], ["BibTeX", /^@article\{2021-01-[0-9a-z]{8},\n[^]*author = \{\{马晓伟\} and \{潘新风\}\}/], ["一句话", /^马晓伟、潘新风：《筑牢安全防线 守护百姓幸福》，2021年1月（据文中日期推定）。http/]] as const) {
      await dialog.getByRole("button", { name: `复制${format}引文` }).click();
      await expect(dialog.getByRole("region", { name: format }).getByRole("status")).toHaveText(`${format}引文已复制。`);
      expect(await copied()).toMatch(form);
    }
    await expectNoAxeFindings();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });

  test("fault 25: without a clipboard it stands there selected", async ({ page }) => {
    await page.addInitScript(() => { Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }); });
    await openStory(page);
    await page.getByRole("button", { name: "引用本文" }).click();
    const dialog = page.getByRole("dialog", { name: "引用本文" });
    await dialog.getByRole("button", { name: "复制GB/T 7714—2015引文" }).click();
    await expect(dialog.getByText("请长按或按 Ctrl+C 复制")).toBeVisible();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toMatch(CITATION);
  });
});
