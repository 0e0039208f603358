import * as v from "valibot";
import { expect, test } from "../suite/test.ts";
import { Offline } from "../pages/offline.ts";
import { Paper } from "../pages/paper.ts";
import { Story } from "../pages/story.ts";

test.use({ serviceWorkers: "allow" });

const ManifestSchema = v.looseObject({
  shortcuts: v.array(v.object({ name: v.string(), url: v.string(), icons: v.array(v.unknown()) })),
  icons: v.array(v.looseObject({ src: v.string() })),
  screenshots: v.array(v.looseObject({ src: v.string(), form_factor: v.string() })),
});

const NAME = "严把村“两委”换届关";

test("offline after one visit: the front page, every story of the edition opened cold, the filter", { tag: ["@host", "@any-host"] }, async ({ page, expectFailedRequest }) => {
  const paper = new Paper(page);
  await paper.open();
  const addresses = await paper.stories.getByRole("link").evaluateAll((links) => [...new Set(links.flatMap((link) => link instanceof HTMLAnchorElement && /\/a\/[^/]+\/$/.test(link.pathname) ? [link.pathname] : []))]);
  expect(addresses).toHaveLength(10);
  await new Offline(page).ready();
  await new Offline(page).loseNetwork();
  expectFailedRequest(/./);

  for (const address of addresses) {
    await page.goto(address);
    await expect(new Story(page).headline).toHaveText(/\S/);
    await expect(page.getByRole("link", { name: "返回报纸" })).toBeVisible();
  }
  await page.goto("");
  await expect(paper.stories).toHaveCount(10);
  await paper.filter.fill("疫苗");
  await expect(paper.results).toHaveCount(1);
  await page.goto("?section=视觉新闻");
  await expect(paper.stories).toHaveCount(2);
  await page.reload();
  await expect(paper.stories).toHaveCount(2);
});

test("the table of readings is not fetched with the worker but kept when it is first used", async ({ page, expectFailedRequest }) => {
  const paper = new Paper(page);
  await paper.open();
  const offline = new Offline(page);
  await offline.ready();
  const kept = () => page.evaluate(async () => (await (await caches.open("baolan:/:code")).keys()).filter(({ url }) => /\/pinyin-[\w-]+\.js$/.test(url)).length);
  expect(await kept()).toBe(0);
  await page.evaluate(() => { localStorage.setItem("baolan:settings", JSON.stringify({ v: 1, pinyin: true })); });
  await page.goto(await paper.addressOf(NAME));
  await expect(page.locator("article rt")).not.toHaveCount(0);
  await expect.poll(kept).toBe(1);
  await offline.loseNetwork();
  expectFailedRequest(/./);
  await page.reload();
  await expect(page.locator("article rt")).not.toHaveCount(0);
});

test("readings that were never fetched cannot be had with no network: the text stands without them, and it is said", async ({ page, expectFailedRequest, allowConsole }) => {
  // axe itself, which asks for the sheets of a page once more.
  allowConsole(/Couldn't load preload assets/);
  const paper = new Paper(page);
  await paper.open();
  const offline = new Offline(page);
  await offline.ready();
  const address = await paper.addressOf(NAME);
  await offline.loseNetwork();
  expectFailedRequest(/./);
  await page.evaluate(() => { localStorage.setItem("baolan:settings", JSON.stringify({ v: 1, pinyin: true })); });
  await page.goto(address);
  await expect(page.getByText("现在没有网络，连上以后再试。")).toBeVisible();
  await expect(page.locator("article #p1")).toBeVisible();
  await expect(page.locator("article rt")).toHaveCount(0);
});

test("opened at a story by its link: the rest of the edition is there with no network, and what is not kept says so", { tag: "@host" }, async ({ page, expectFailedRequest }) => {
  await page.goto("");
  const address = await new Paper(page).addressOf(NAME);
  await page.goto(address);
  await new Offline(page).ready();
  await new Offline(page).loseNetwork();
  expectFailedRequest(/./);
  await page.reload();
  await expect(new Story(page).headline).toHaveText(NAME);
  await page.goto("");
  await expect(new Paper(page).stories).toHaveCount(10);
  await expect(new Offline(page).corner).toContainText("这台设备上存有");
  await page.goto("e/1999-01/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有这个页面");
  await page.goto("search/?q=疫苗");
  await expect(page.getByText("网络中断了")).toBeVisible();
});

test("an edition whose text is not on this device is said to need the network", async ({ page, expectFailedRequest }) => {
  await new Paper(page).open();
  await new Offline(page).ready();
  await page.evaluate(async () => {
    const store = await caches.open("baolan:/:data");
    for (const { url } of await store.keys()) if (!url.endsWith("publication.json")) await store.delete(url);
    await caches.delete("baolan:/:pages");
  });
  await new Offline(page).loseNetwork();
  expectFailedRequest(/./);
  await page.goto("");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("现在没有网络");
});

test("an edition is saved, taken out, and brought back", async ({ page }) => {
  const paper = new Paper(page);
  await paper.open();
  const offline = new Offline(page);
  await offline.ready();
  await expect(offline.save).toContainText(/约\d+ KB/);
  await offline.save.click();
  await expect(offline.corner).toContainText("本期已保存");
  const stores = () => page.evaluate(async () => {
    const urls = async (name: string) => (await (await caches.open(name)).keys()).map(({ url }) => url).filter((url) => url.includes("/data/2021-01."));
    return [(await urls("baolan:/:saved")).length, (await urls("baolan:/:data")).length];
  });
  expect(await stores()).toEqual([1, 0]);
  await page.reload();
  await expect(offline.remove).toBeVisible();
  expect(await stores()).toEqual([1, 0]);
  await offline.remove.click();
  await expect(offline.undo).toBeVisible();
  expect(await stores()).toEqual([0, 1]);
  await offline.undo.click();
  await expect(offline.remove).toBeVisible();
  expect(await stores()).toEqual([1, 0]);
});

test("fault 21: a device without room says that nothing was saved, and reads on", async ({ page }) => {
  const paper = new Paper(page);
  await paper.open();
  const offline = new Offline(page);
  await offline.ready();
  await page.evaluate(() => { Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError")); });
  await offline.save.click();
  await expect(offline.corner).toContainText("空间不够");
  await paper.story(NAME).click();
  await expect(new Story(page).headline).toHaveText(NAME);
});

test("fault 25: no service worker: all else works, nothing is offered and nothing is said", async ({ page }) => {
  await page.addInitScript(() => { Reflect.deleteProperty(Navigator.prototype, "serviceWorker"); });
  const paper = new Paper(page);
  await paper.open();
  await page.waitForLoadState("networkidle");
  await expect(new Offline(page).corner).toHaveCount(0);
  await paper.filter.fill("疫苗");
  await expect(paper.results).toHaveCount(1);
  expect(await new Offline(page).cacheNames()).toEqual(["baolan:/:data"]);
});

test("Chromium would install the paper, with shortcuts to its sections", { tag: "@host" }, async ({ page, context, base }) => {
  await new Paper(page).open();
  await new Offline(page).ready();
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // A context of a test is a private window, which never installs anything.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
  const { errors, data } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = v.parse(ManifestSchema, JSON.parse(data ?? "{}"));
  expect(manifest).toMatchObject({ id: base, start_url: base, scope: base, name: "报栏", display: "standalone", background_color: "#fbf8f1" });
  const paper = new Paper(page);
  for (const { name, url } of manifest.shortcuts) {
    await page.goto(url);
    await expect(paper.section(name)).toHaveAttribute("aria-current", "page");
  }
  expect(manifest.shortcuts.map(({ name }) => name)).toEqual(expect.arrayContaining(["视觉新闻", "简讯快报"]));
  // A system that shows pictures before it installs wants one of its own form.
  expect(new Set(manifest.screenshots.map(({ form_factor: form }) => form))).toEqual(new Set(["narrow", "wide"]));
  for (const { src } of [...manifest.icons, ...manifest.screenshots]) expect((await page.request.get(src)).status(), src).toBe(200);
});
