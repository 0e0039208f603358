import { expect, test } from "./suite/photo-test.ts";
import { lookAtSite } from "./validate/site.ts";
import { sideways } from "./suite/sideways.ts";
import { openStory } from "./suite/open-story.ts";
import { Offline } from "./pages/offline.ts";
import { Paper } from "./pages/paper.ts";
import { PhotoView, seen } from "./pages/photo-view.ts";
import { Story } from "./pages/story.ts";

test.describe.configure({ mode: "default" });

const SET = "三天走完十里河堤";
const LEAD = "渠水流进最后一个村";

test("the front page has its pictures: the lead's at once, the others when they are near, and nothing moves", async ({ page }) => {
  await page.addInitScript(() => {
    const moves: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry && typeof entry.value === "number") moves.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
    Object.assign(window, { moves });
  });
  await new Paper(page).open();
  const pictures = page.locator("picture img");
  await expect(pictures).toHaveCount(5);
  expect(await pictures.evaluateAll((all) => all.map((one) => `${one.getAttribute("loading") ?? ""} ${one.getAttribute("fetchpriority") ?? ""}`))).toEqual(["eager high", ...Array<string>(4).fill("lazy auto")]);
  for (const { src, drift } of await seen(page)) {
    expect(src).toMatch(/\/photos\/[0-9a-f]{16}-\d+\.avif$/);
    expect(drift).toBeLessThan(0.02);
  }
  // A picture of the wide lead is larger than that of a card, each near what its place asks for.
  expect(await page.evaluate(() => ("moves" in window ? window.moves : undefined))).toEqual([]);
});

test("text beside the lead's picture ends where that ends, however wide the window", async ({ page }) => {
  const paper = new Paper(page);
  await paper.open();
  for (const width of [910, 1000, 1180]) {
    await page.setViewportSize({ width, height: 900 });
    const { white, line } = await paper.foot(LEAD);
    expect(Math.abs(white), `at ${width} pixels`).toBeLessThan(line);
  }
});

test("on paper each picture stands over its story, no wider than a column of the page", async ({ page, isMobile }) => {
  test.skip(isMobile, "paper is the same from a phone");
  await new Paper(page).open();
  // A4 without its margins, in CSS pixels.
  await page.setViewportSize({ width: 688, height: 1009 });
  await page.emulateMedia({ media: "print" });
  const column = await page.locator(".sheet").evaluate((sheet) => (sheet.clientWidth - 2 * Number.parseFloat(getComputedStyle(sheet).columnGap)) / 3);
  const pictures = await page.locator("picture img").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  expect(pictures).toHaveLength(5);
  for (const width of pictures) expect(width).toBeLessThanOrEqual(column + 1);
  for (const width of await page.locator(".sheet .columns p").evaluateAll((all) => all.map((p) => p.getClientRects()[0]?.width))) expect(width).toBeGreaterThan(column * 0.9);
  await page.emulateMedia({ media: null });
});

test("a set in a story: its count under each, the full view by keys, and focus comes back", async ({ page, expectNoAxeFindings }) => {
  await openStory(page, SET);
  const view = new PhotoView(page);
  await expect(page.getByRole("group", { name: "组图，3幅" }).getByRole("figure")).toHaveCount(3);
  await expect(page.getByRole("figure").nth(1)).toContainText("2/3");
  await expect(view.dialog).toHaveCount(0);
  await page.evaluate(() => { window.scrollTo(0, 200); });
  const link = view.link("第二天");
  await link.focus();
  const before = await page.evaluate(() => window.scrollY);
  await link.press("Enter");
  await expect(view.dialog).toBeVisible();
  await expect(page).toHaveURL(/#photo-2$/);
  await expect(view.close).toBeFocused();
  await expect(view.place).toContainText("第2幅，共3幅");
  await expect(view.caption).toContainText("望得见下游的稻田");
  await expect(view.caption).toContainText("林小雨 摄");
  await expectNoAxeFindings();

  const whole = await view.stand();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  const near = await view.stand();
  expect(near.width / whole.width).toBeCloseTo(1.96, 1);
  await page.keyboard.press("ArrowRight");
  expect((await view.stand()).x).toBeCloseTo(near.x - 80, 0);
  await page.keyboard.press("-");
  await page.keyboard.press("0");
  expect(await view.stand()).toEqual(whole);
  await page.keyboard.press("ArrowRight");
  await expect(view.place).toContainText("第3幅，共3幅");
  await expect(page).toHaveURL(/#photo-3$/);
  await expect(view.next).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expect(view.place).toContainText("第2幅");
  await view.captionButton.click();
  await expect(view.caption).toHaveCount(0);
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("Tab");
    // Out of the dialog there is only the browser's own frame, where the page has nothing in focus.
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null)).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(view.dialog).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(page).not.toHaveURL(/#/);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await page.goBack();
  await expect(new Paper(page).headline(LEAD)).toBeVisible();
});

test("Back closes the full view, and its address opens it", async ({ page }) => {
  const story = await openStory(page, SET);
  const view = new PhotoView(page);
  await view.link("第一天").click();
  await expect(view.dialog).toBeVisible();
  const address = page.url();
  await page.goBack();
  await expect(view.dialog).toHaveCount(0);
  await expect(story.headline).toHaveText(SET);

  await page.goto("about:blank");
  await page.goto(address);
  await expect(view.dialog).toBeVisible();
  await view.close.click();
  await expect(view.dialog).toHaveCount(0);
  await expect(view.link("第一天")).toBeFocused();
  expect(page.url()).not.toContain("#photo");
});

test("in 竖排 a photograph's ground is as large as the photograph, and the full view is set across", async ({ page }) => {
  await page.addInitScript(() => { localStorage.setItem("baolan:settings", JSON.stringify({ v: 1, direction: "vertical" })); });
  await openStory(page, SET);
  await seen(page);
  const spare = await page.locator("article .photo").evaluateAll((grounds) => grounds.map((ground) => {
    const [outer, inner] = [ground.getBoundingClientRect(), ground.querySelector("picture img")?.getBoundingClientRect()];
    return inner ? Math.round(Math.max(outer.width - inner.width, outer.height - inner.height)) : undefined;
  }));
  expect(spare).toEqual([0, 0, 0]);
  const view = new PhotoView(page);
  await view.link("第二天").click();
  await expect(view.dialog).toHaveCSS("writing-mode", "horizontal-tb");
});

test("wheel and mouse: nearer at the point, dragged, and nearer by a double click; the page stays where it is", async ({ page }) => {
  await openStory(page, LEAD);
  const view = new PhotoView(page);
  await view.link("清晨的渠畔").click();
  const whole = await view.stand();
  await page.mouse.move(whole.x + 200, whole.y + 100);
  const [scroll] = [await page.evaluate(() => window.scrollY)];
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => (await view.stand()).width / whole.width).toBeGreaterThan(1.5);
  const near = await view.stand();
  // What was under the pointer still is: the picture's middle went away from it.
  expect(near.x).toBeLessThan(whole.x);
  await page.mouse.down();
  await page.mouse.move(whole.x + 260, whole.y + 120, { steps: 4 });
  await page.mouse.up();
  const dragged = await view.stand();
  expect(dragged.x - near.x).toBeCloseTo(60, 0);
  await page.mouse.dblclick(whole.x, whole.y);
  expect(await view.stand()).toEqual(whole);
  await page.mouse.dblclick(whole.x, whole.y);
  expect((await view.stand()).width / whole.width).toBeCloseTo(2.5, 1);
  expect(await page.evaluate(() => window.scrollY)).toBe(scroll);
  await expect(view.next).toHaveCount(0);
});

test("a picture that cannot be fetched says so, and is asked for again", async ({ page, expectFailedRequest }) => {
  await openStory(page, SET);
  const view = new PhotoView(page);
  await seen(page);
  expectFailedRequest(/\/photos\//);
  // Nearer, a larger file is asked for, which is not there.
  await page.route("**/photos/**", (route) => route.abort("connectionreset"));
  await view.link("第二天").click();
  await expect(view.dialog).toBeVisible();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("+");
  await expect(view.dialog.getByRole("alert")).toContainText("没有取到");
  await page.unroute("**/photos/**");
  await view.dialog.getByRole("button", { name: "再试一次" }).click();
  await expect(view.dialog.getByRole("alert")).toHaveCount(0);
  await expect.poll(() => view.picture.evaluate((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0)).toBe(true);
});

test("what an editor wrote of a picture is read out in place of its caption; one without a picture keeps its card", async ({ page }) => {
  await new Paper(page).open("/?section=视觉新闻");
  await expect(page.getByRole("img", { name: "山前的田野上，夕阳照着一道道田垄" })).toBeVisible();
  await expect(page.getByRole("img", { name: /护林员登上新建的瞭望台/ })).toBeVisible();
  const plain = page.getByRole("article").filter({ hasText: "孩子们正在跳绳" });
  await expect(plain.getByRole("img")).toHaveCount(0);
  await plain.getByRole("link").click();
  await expect(new Story(page).headline).toContainText("孩子们正在跳绳");
});

test("machines are told of the pictures: structured data and feeds, by addresses that are whole", async ({ request, site }) => {
  const rss = await (await request.get("feed.xml")).text();
  const inRss = [...rss.matchAll(/<media:content url="https:\/\/paper\.example\/(photos\/[^"]+)" type="image\/jpeg"/g)].map(([, path]) => path ?? "");
  expect(inRss).toHaveLength(7);
  for (const path of inRss) {
    const answer = await request.get(new URL(path, site).href);
    expect([answer.status(), answer.headers()["content-type"], answer.headers()["cache-control"]]).toEqual([200, "image/jpeg", "public, max-age=31536000, immutable"]);
  }
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a photograph is there, and pressing it shows the large picture", async ({ page, allowConsole, expectFailedRequest }) => {
    expectFailedRequest(/\/assets\/.+\.js$/);
    // The browser's own page around a picture has style of its own, and asks the host for an icon.
    allowConsole(/inline style violates|Failed to load resource/);
    await page.goto("/");
    await new Paper(page).story(LEAD).click();
    await expect(page.getByRole("img", { name: /清晨的渠畔/ })).toBeVisible();
    await new PhotoView(page).link("清晨的渠畔").click();
    await expect(page).toHaveURL(/\/photos\/[0-9a-f]{16}-1200\.jpg$/);
    await page.goBack();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });

  test("fingers: double tap, pinch, drag, and a stroke to the next", async ({ page, context, expectNoAxeFindings }) => {
    await openStory(page, SET);
    const view = new PhotoView(page);
    await view.link("第一天").tap();
    const whole = await view.stand();
    const client = await context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: [number, number][]) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    const { x, y } = whole;
    const tap = async (): Promise<void> => {
      await touch("touchStart", [x, y]);
      await touch("touchEnd");
    };
    await tap();
    await tap();
    expect((await view.stand()).width / whole.width).toBeCloseTo(2.5, 1);
    await touch("touchStart", [x, y]);
    await touch("touchMove", [x - 40, y]);
    await touch("touchEnd");
    expect((await view.stand()).x).toBeCloseTo(x - 40, 0);
    await tap();
    await tap();
    expect(await view.stand()).toEqual(whole);

    await touch("touchStart", [x - 50, y], [x + 50, y]);
    await touch("touchMove", [x - 75, y], [x + 75, y]);
    await touch("touchMove", [x - 100, y], [x + 100, y]);
    await touch("touchEnd");
    expect((await view.stand()).width / whole.width).toBeCloseTo(2, 1);
    await expectNoAxeFindings();
    await page.keyboard.press("0");
    await touch("touchStart", [x + 80, y]);
    await touch("touchMove", [x, y + 4]);
    await touch("touchMove", [x - 60, y + 6]);
    await touch("touchEnd");
    await expect(view.place).toContainText("第2幅");
    for (const button of [view.close, view.nearer, view.farther, view.captionButton, view.next, view.previous]) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await page.goBack();
    await expect(view.dialog).toHaveCount(0);
  });

  test("on a phone each picture is fetched no larger than it is shown, and nothing scrolls sideways", async ({ page }) => {
    await new Paper(page).open();
    for (const { src } of await seen(page)) expect(Number(/-(\d+)\.avif$/.exec(src)?.[1])).toBeLessThanOrEqual(810);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
});

test.describe("with no network", () => {
  test.use({ serviceWorkers: "allow" });

  test("a saved edition has its photographs, whatever size the page picks", async ({ page, expectFailedRequest }) => {
    await new Paper(page).open();
    const offline = new Offline(page);
    await offline.ready();
    await offline.save.click();
    await expect(offline.corner).toContainText("本期已保存");
    await offline.loseNetwork();
    expectFailedRequest(/./);
    await page.reload();
    await expect(page.locator("picture img")).toHaveCount(5);
    for (const { src } of await seen(page)) expect(src).toMatch(/\/photos\/[0-9a-f]{16}-\d+\.avif$/);
  });
});

test("site map, feeds, manifest and each story's data are what their standards say, by validators that are kept", async ({ request, site }) => {
  const looked = await lookAtSite("https://paper.example/", async (address) => {
    const answer = await request.get(address.replace("https://paper.example/", site));
    expect(answer.status(), address).toBe(200);
    return answer.text();
  });
  expect(looked).toEqual({ stories: 7, feeds: 3, photographs: 5, faults: [] });
});
