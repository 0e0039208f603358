import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./suite/test.ts";
import { sideways } from "./suite/sideways.ts";
import { Paper } from "./pages/paper.ts";
import { Story } from "./pages/story.ts";

const LEAD = "筑牢安全防线 守护百姓幸福";
const RAW = readFileSync(join(import.meta.dirname, "../content/2021-01/示范区.txt"), "utf8").replace(/^\uFEFF/, "").split(/\r\n|\n/);

/** The source beside a story. */
class Source {
  readonly panel: Locator;
  readonly open: Locator;
  readonly close: Locator;
  readonly rows: Locator;
  constructor(page: Page) {
    this.panel = page.getByRole("region", { name: "原文" });
    this.open = page.getByRole("link", { name: "对照原文" });
    this.close = this.panel.getByRole("button", { name: "收起" });
    this.rows = this.panel.getByRole("listitem");
  }
  row(line: number): Locator {
    return this.panel.locator(`#L${line}`);
  }
  number(line: number): Locator {
    return this.panel.getByRole("link", { name: `第${line}行`, exact: true });
  }
}

async function openLead(page: Page): Promise<{ story: Story; source: Source; address: string }> {
  const paper = new Paper(page);
  await paper.open();
  const address = await paper.addressOf(LEAD);
  await paper.story(LEAD).click();
  const story = new Story(page);
  await expect(story.headline).toHaveText(LEAD);
  return { story, source: new Source(page), address };
}

test.describe("a story's source", () => {
  test("is the page's raw lines, character for character, and copied so; Back closes it", async ({ page, context, expectNoAxeFindings }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { source } = await openLead(page);
    const requests: string[] = [];
    page.on("request", (request) => { if (request.url().includes("/data/")) requests.push(request.url()); });
    await source.open.click();
    await expect(page).toHaveURL(/\?source=1$/);
    await expect(source.panel).toBeVisible();
    await expectNoAxeFindings();
    for (const more of [/^前面还有/, /^后面还有/]) {
      const button = source.panel.getByRole("button", { name: more });
      while (await button.isVisible()) await button.click();
    }
    expect(requests).toEqual([]);
    const shown = await source.rows.evaluateAll((rows) => rows.map((row) => row.querySelector("[data-raw]")?.textContent ?? ""));
    // A last line end makes no line.
    expect(shown.join("\n").trimEnd()).toBe(RAW.join("\n").trimEnd());
    await page.evaluate(() => {
      const [from, to] = [document.querySelector("#L57 [data-raw]"), document.querySelector("#L59 [data-raw]")];
      if (!from || !to) throw new Error("no rows");
      document.getSelection()?.setBaseAndExtent(from, 0, to, 1);
    });
    await page.keyboard.press("Control+c");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(RAW.slice(56, 59).join("\n"));
    await page.goBack();
    await expect(source.panel).toBeHidden();
    await expect(page).not.toHaveURL(/source/);
  });

  test("a sign of the press leads to the very line, where it is said again", async ({ page }) => {
    const { story, source } = await openLead(page);
    await page.getByRole("button", { name: "说明：此段由断开的两处接成" }).click();
    await page.getByRole("note").getByRole("link", { name: "看原文" }).click();
    await expect(page).toHaveURL(/source=1#L57$/);
    await expect(source.number(57)).toBeFocused();
    await expect(source.row(57)).toBeInViewport();
    await expect(source.row(57)).toContainText(/断开.*原文第57、59行。/);
    await expect(source.row(57)).toHaveAttribute("data-lit");
    await expect(story.paragraph(3)).toHaveAttribute("data-lit");
    await expect(source.row(63)).toContainText("缺前文。原文第63行。");
  });

  test("line and paragraph light each other up, by tap and by focus; the address names the line", async ({ page, isMobile }) => {
    const { story, source } = await openLead(page);
    await source.open.click();
    await expect(source.panel).toBeVisible();
    await story.paragraph(4).scrollIntoViewIfNeeded();
    await story.paragraph(4).click({ position: { x: 60, y: 10 } });
    await expect(source.row(61)).toHaveAttribute("data-lit");
    await expect(source.row(61)).toBeInViewport();
    await expect(story.paragraph(4)).toHaveAttribute("data-lit");
    if (!isMobile) {
      await story.paragraph(3).hover({ position: { x: 60, y: 10 } });
      await expect(source.row(59)).toHaveAttribute("data-lit");
      await expect(source.row(61)).not.toHaveAttribute("data-lit");
    }
    await source.number(63).click();
    await expect(page).toHaveURL(/source=1#L63$/);
    await expect(story.paragraph(5)).toHaveAttribute("data-lit");
    await expect(story.paragraph(5)).toBeInViewport();
    await expect(source.number(63)).toHaveAttribute("aria-current", "location");
  });

  test("by keyboard: one stop, arrows from line to line, Enter names it, Esc closes and gives the focus back", async ({ page }) => {
    const { story, source } = await openLead(page);
    await source.open.press("Enter");
    await expect(source.number(49)).toBeFocused();
    for (let n = 0; n < 4; n++) await page.keyboard.press("ArrowDown");
    await expect(source.number(53)).toBeFocused();
    await expect(story.paragraph(1)).toHaveAttribute("data-lit");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#L53$/);
    await page.keyboard.press("ArrowUp");
    await expect(source.number(52)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(source.panel).toBeHidden();
    await expect(source.open).toBeFocused();
    await expect(page).not.toHaveURL(/source/);
    await expect(story.paragraph(1)).not.toHaveAttribute("data-lit");
  });

  test("a line can be sent to somebody: its address opens story and line, and the room for it is there before the script", async ({ page }) => {
    const { address } = await openLead(page);
    await page.goto(`${address}?source=1#L63`);
    const source = new Source(page);
    await expect(source.row(63)).toBeInViewport();
    await expect(source.row(63)).toHaveAttribute("data-lit");
    await expect(new Story(page).paragraph(5)).toBeInViewport();
    await page.goto(`${address}?source=1#L99999`);
    await expect(source.panel).toBeVisible();
  });

  test("beside the story on a desk, under it on a phone: both are seen", async ({ page, isMobile }) => {
    const { story, source } = await openLead(page);
    await source.open.click();
    const [panel, window] = [await source.panel.boundingBox(), page.viewportSize()];
    if (isMobile) expect(panel?.y).toBeGreaterThan((window?.height ?? 0) / 2);
    else expect(panel?.x).toBeGreaterThan((window?.width ?? 0) / 2);
    await expect(story.headline).toBeInViewport();
    const over = await sideways(page);
    expect(over).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 320, height: 200 });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await expect(source.panel).toHaveCSS("position", "static");
  });

  test("fault 23: its code is gone: a message, and the story reads on", async ({ page, expectFailedRequest }) => {
    expectFailedRequest(/assets\/SourcePanel-/);
    await page.route("**/assets/SourcePanel-*", (route) => route.fulfill({ status: 404 }));
    const { story, source } = await openLead(page);
    await source.open.click();
    await expect(page.getByText("页面的一部分没有取到")).toBeVisible();
    await expect(story.paragraph(1)).toBeVisible();
  });
});
