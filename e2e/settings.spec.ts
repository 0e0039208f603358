import { expect, test } from "./suite/test.ts";
import { sideways } from "./suite/sideways.ts";
import { Paper } from "./pages/paper.ts";
import { SettingsPanel } from "./pages/settings.ts";
import { Story } from "./pages/story.ts";

const KEY = "baolan:settings";
const LEAD = "筑牢安全防线 守护百姓幸福";
const SEPIA = "rgb(242, 229, 201)";
const DARK = "rgb(22, 20, 18)";

test.describe("settings", () => {
  test("one panel, a button of 44 pixels, focus in and back, Esc closes", async ({ page }) => {
    const paper = new Paper(page);
    const settings = new SettingsPanel(page);
    await paper.open();
    const box = await settings.button.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await settings.button.press("Enter");
    await expect(settings.dialog.getByRole("button", { name: "关闭" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(settings.dialog).toBeHidden();
    await expect(settings.button).toBeFocused();
    await settings.open();
    await settings.dialog.getByRole("button", { name: "关闭" }).click();
    await expect(settings.button).toBeFocused();
    await settings.open();
    await page.mouse.click(5, 5);
    await expect(settings.dialog).toBeHidden();
  });

  test("each setting changes the page and the sample, and one press takes all back", async ({ page, expectNoAxeFindings }) => {
    const paper = new Paper(page);
    await paper.open();
    await paper.story(LEAD).click();
    const story = new Story(page);
    const settings = new SettingsPanel(page);
    const text = story.paragraph(1);
    const measured = () => text.evaluate((element) => {
      const style = getComputedStyle(element);
      return { family: style.fontFamily, line: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize), measure: Number.parseFloat(getComputedStyle(element.closest("article") ?? element).maxInlineSize) / Number.parseFloat(getComputedStyle(document.body).fontSize) };
    });
    const before = { ...(await measured()), size: await settings.bodySize(), ground: await settings.ground() };
    await expect(text).toContainText("（记者 马晓伟");
    await settings.open();
    await expect(settings.sample).toContainText("清晨，");
    await settings.larger.click();
    await settings.larger.click();
    expect(await settings.bodySize()).toBe(before.size + 2);
    await settings.size.focus();
    await page.keyboard.press("End");
    await expect.poll(() => settings.bodySize()).toBe(40);
    await expect(settings.larger).toHaveAttribute("aria-disabled", "true");
    await settings.larger.press("Enter");
    expect(await settings.bodySize()).toBe(40);
    await settings.size.focus();
    await page.keyboard.press("Home");
    await expect.poll(() => settings.bodySize()).toBe(14);
    await settings.choice("字体", "黑").check();
    await settings.choice("行距", "疏").check();
    await settings.choice("行宽", "窄").check();
    await settings.choice("底色", "米黄").check();
    await settings.widen.uncheck();
    await expect(settings.sample).toContainText("清晨,");
    await expect(text).toContainText("(记者 马晓伟");
    const after = await measured();
    expect(after.family).toContain("PingFang SC");
    expect(after.line).toBeCloseTo(2.1, 1);
    expect(before.measure).toBeCloseTo(36);
    expect(after.measure).toBeCloseTo(28);
    expect(await settings.ground()).toBe(SEPIA);
    await expectNoAxeFindings();
    await settings.reset.click();
    await expect(settings.choice("底色", "随系统")).toBeChecked();
    await expect(settings.widen).toBeChecked();
    await expect(text).toContainText("（记者 马晓伟");
    expect({ ...(await measured()), size: await settings.bodySize(), ground: await settings.ground() }).toEqual(before);
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
  });

  test("what was set is there before the page's script runs, and after it", async ({ page }) => {
    await page.addInitScript((key) => { localStorage.setItem(key, JSON.stringify({ v: 1, size: 28, theme: "sepia", asPrinted: true })); }, KEY);
    const settings = new SettingsPanel(page);
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => { letGo = resolve; });
    await page.route("**/assets/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("/", { waitUntil: "commit" });
    await expect(new Paper(page).headline(LEAD)).toBeVisible();
    expect(await settings.ground()).toBe(SEPIA);
    expect(await settings.bodySize()).toBe(28);
    letGo();
    // What React draws otherwise comes once the page is taken over; the console, which must stay empty, would tell of a mismatch.
    await expect(page.getByText("(记者 马晓伟 通讯员 潘新风)")).toBeVisible();
    await expect(page.getByText(/标点照原样显示/)).toBeVisible();
    expect(await settings.ground()).toBe(SEPIA);
    await page.reload();
    await expect.poll(() => settings.bodySize()).toBe(28);
  });

  test("paper has its own size and ground, whatever was set for the screen", async ({ page }) => {
    await page.addInitScript((key) => { localStorage.setItem(key, JSON.stringify({ v: 1, size: 28, theme: "dark" })); }, KEY);
    await new Paper(page).open();
    const settings = new SettingsPanel(page);
    expect(await settings.bodySize()).toBe(28);
    await page.emulateMedia({ media: "print" });
    expect(await settings.bodySize()).toBe(14);
    expect(await settings.ground()).toBe("rgb(255, 255, 255)");
    await expect(settings.button).toBeHidden();
    await page.emulateMedia({ media: null });
  });

  test("fault 21: where nothing can be kept, settings hold for this visit, and the panel says so", async ({ page, expectNoAxeFindings }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } });
    });
    const paper = new Paper(page);
    await paper.open();
    const settings = new SettingsPanel(page);
    await settings.open();
    await expect(settings.dialog.getByRole("alert")).toHaveText(/不会保留/);
    await settings.choice("底色", "夜间").check();
    expect(await settings.ground()).toBe(DARK);
    await expectNoAxeFindings();
    await page.keyboard.press("Escape");
    await paper.story(LEAD).click();
    await expect(new Story(page).headline).toHaveText(LEAD);
    expect(await settings.ground()).toBe(DARK);
  });

  for (const kept of ["{", '{"v":2,"size":30,"theme":"dark"}', '{"v":1,"size":"huge","theme":"mauve"}']) {
    test(`fault 22: kept settings that read ${kept} harm nothing and nobody else's key`, async ({ page }) => {
      await page.addInitScript(([key, value]) => {
        if (sessionStorage.getItem("once") !== null) return;
        sessionStorage.setItem("once", "");
        localStorage.setItem("other", "stays");
        localStorage.setItem(key ?? "", value ?? "");
      }, [KEY, kept]);
      const settings = new SettingsPanel(page);
      await new Paper(page).open();
      expect(await settings.ground()).toBe("rgb(251, 248, 241)");
      await settings.open();
      await settings.choice("底色", "米黄").check();
      expect(await page.evaluate(() => localStorage.getItem("other"))).toBe("stays");
      await page.reload();
      expect(await settings.ground()).toBe(SEPIA);
    });
  }

  test("fault 30: two tabs agree", async ({ page, context }) => {
    await new Paper(page).open();
    const other = await context.newPage();
    await new Paper(other).open();
    const [here, there] = [new SettingsPanel(page), new SettingsPanel(other)];
    await here.open();
    await here.choice("底色", "夜间").check();
    await here.larger.click();
    await expect.poll(() => there.ground()).toBe(DARK);
    expect(await there.bodySize()).toBe(await here.bodySize());
    await there.open();
    await expect(there.choice("底色", "夜间")).toBeChecked();
    await there.reset.click();
    await expect(here.choice("底色", "随系统")).toBeChecked();
  });

  for (const { width, size } of [{ width: 320, size: 32 }, { width: 320, size: 40 }, { width: 768, size: 40 }, { width: 1280, size: 40 }]) {
    test(`fault 30: text of ${size} px at ${width} px: nothing is cut and nothing scrolls sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.addInitScript(([key, px]) => { localStorage.setItem(String(key), JSON.stringify({ v: 1, size: px })); }, [KEY, size]);
      const paper = new Paper(page);
      await paper.open();
      const over = () => sideways(page);
      // A headline that is cut is wider or higher than its box.
      const cut = () => page.evaluate(() => [...document.querySelectorAll<HTMLElement>("h1:not(.sr-only), h2:not(.sr-only), h3")].filter((h) => h.scrollWidth > h.clientWidth + 1).map((h) => h.textContent));
      expect(await over()).toBeLessThanOrEqual(0);
      expect(await cut()).toEqual([]);
      expect(await page.getByRole("banner").locator("time").evaluate((time) => time.getClientRects().length), "lines of the date").toBe(1);
      const settings = new SettingsPanel(page);
      await settings.open();
      const wider = await settings.dialog.evaluate((dialog) => [...dialog.querySelectorAll<HTMLElement>("*")].filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && getComputedStyle(e).display !== "inline").map((e) => e.className));
      expect(wider).toEqual([]);
      await settings.reset.scrollIntoViewIfNeeded();
      await expect(settings.reset).toBeInViewport();
      await page.keyboard.press("Escape");
      await paper.story(LEAD).click();
      await expect(new Story(page).headline).toHaveText(LEAD);
      expect(await over()).toBeLessThanOrEqual(0);
      expect(await cut()).toEqual([]);
    });
  }
});
