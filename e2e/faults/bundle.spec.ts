import { expect, test } from "../suite/test.ts";
import { Paper } from "../pages/paper.ts";
import { bytesOf, EDITION, forge, json, PUBLICATION } from "./data.ts";
import type { Page } from "@playwright/test";

const message = (page: Page, title: string) => page.getByRole("heading", { name: title });

/** Every fault offers another try, and when the site is well again that is all it takes. */
async function mendsByTryingAgain(page: Page, pattern: string): Promise<void> {
  await page.unroute(pattern);
  await page.getByRole("button", { name: "再试一次" }).click();
  await expect(new Paper(page).stories).toHaveCount(10);
}

test.describe("fault 16: a bundle that is not whole", () => {
  test("fault 16: cut short", async ({ page }) => {
    let tries = 0;
    await page.route(EDITION, async (route) => {
      tries += 1;
      const body = await bytesOf(route);
      await json(route, body.subarray(0, body.length / 2));
    });
    await page.goto("/");
    await expect(message(page, "报纸的数据没有收全")).toBeVisible();
    expect(tries).toBe(2);
    await mendsByTryingAgain(page, EDITION);
  });

  test("fault 16: altered in one byte", async ({ page }) => {
    await page.route(EDITION, async (route) => {
      const body = await bytesOf(route);
      body[body.length - 100] = (body[body.length - 100] ?? 0) ^ 1;
      await json(route, body);
    });
    await page.goto("/");
    await expect(message(page, "报纸的数据与原稿不符")).toBeVisible();
    await mendsByTryingAgain(page, EDITION);
  });

  test("fault 16: an old cache's copy is fetched anew, and nobody notices", async ({ page }) => {
    let tries = 0;
    await page.route(EDITION, async (route) => {
      tries += 1;
      if (tries === 1) await json(route, `{"version":1}`);
      else await route.continue();
    });
    const paper = new Paper(page);
    await paper.open();
    await expect(paper.stories).toHaveCount(10);
    expect(tries).toBe(2);
  });
});

for (const [name, pattern] of [["table of contents", PUBLICATION], ["edition", EDITION]] as const) {
  test(`fault 17: a page with status 200 where the ${name} should be`, async ({ page }) => {
    await page.route(pattern, (route) => json(route, "\n<!doctype html><title>登录</title>"));
    await page.goto("/");
    await expect(message(page, "收到的不是报纸")).toBeVisible();
    await mendsByTryingAgain(page, pattern);
  });
}

test.describe("fault 18: the way to the bundle", () => {
  test("fault 18: not there", async ({ page, expectFailedRequest }) => {
    expectFailedRequest("data/publication.json");
    await page.route(PUBLICATION, (route) => route.fulfill({ status: 404 }));
    await page.goto("/");
    await expect(message(page, "没有找到报纸的数据")).toBeVisible();
    await mendsByTryingAgain(page, PUBLICATION);
  });

  test("fault 18: the server fails once and is asked again by itself", async ({ page, expectFailedRequest }) => {
    expectFailedRequest("data/publication.json");
    let tries = 0;
    await page.route(PUBLICATION, async (route) => {
      tries += 1;
      if (tries === 1) await route.fulfill({ status: 503 });
      else await route.continue();
    });
    const paper = new Paper(page);
    await paper.open();
    await expect(paper.stories).toHaveCount(10);
  });

  test("fault 18: the server keeps failing", async ({ page, expectFailedRequest }) => {
    expectFailedRequest("data/publication.json");
    await page.route(PUBLICATION, (route) => route.fulfill({ status: 500 }));
    await page.goto("/");
    await expect(message(page, "网站出了问题")).toBeVisible({ timeout: 15_000 });
    await mendsByTryingAgain(page, PUBLICATION);
  });

  test("fault 18: reset on the way", async ({ page, expectFailedRequest }) => {
    expectFailedRequest("data/publication.json");
    await page.route(PUBLICATION, (route) => route.abort("connectionreset"));
    await page.goto("/");
    await expect(message(page, "连不上报栏")).toBeVisible({ timeout: 15_000 });
    await mendsByTryingAgain(page, PUBLICATION);
  });

  test("fault 18: offline, and by itself again when the network is back", async ({ page, expectFailedRequest }) => {
    expectFailedRequest("data/publication.json");
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "onLine", { configurable: true, get: () => !("offline" in window) });
      Object.assign(window, { offline: true });
    });
    await page.route(PUBLICATION, (route) => route.abort("internetdisconnected"));
    await page.goto("/");
    await expect(message(page, "现在没有网络")).toBeVisible();
    await page.unroute(PUBLICATION);
    await page.evaluate(() => {
      window.dispatchEvent(new Event("offline"));
      Reflect.deleteProperty(window, "offline");
      window.dispatchEvent(new Event("online"));
    });
    await expect(new Paper(page).stories).toHaveCount(10);
  });

  test("fault 18: too slow: says so while it waits, and gives up in words", async ({ page }) => {
    await page.clock.install();
    // Chromium has a word to say of what was fetched ahead and then not asked for; that is not this test's matter.
    await page.route("/", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll(/<link rel="preload"[^>]*>/g, "") });
    });
    await page.route(PUBLICATION, () => undefined);
    await page.goto("/");
    await expect(new Paper(page).headline("严防死守做好疫情防控")).toBeVisible();
    await page.clock.runFor(5000);
    await expect(page.getByText("网络较慢，搜索和分享还在准备，可以先读")).toBeVisible();
    await expect(async () => {
      await page.clock.runFor(5000);
      await expect(message(page, "网络太慢，没有取到报纸")).toBeVisible({ timeout: 200 });
    }).toPass({ timeout: 20_000 });
  });

  test("fault 18: the last good copy stays readable", async ({ page, expectFailedRequest }) => {
    const paper = new Paper(page);
    await paper.open();
    await expect(paper.stories).toHaveCount(10);
    await expect.poll(() => page.evaluate(async () => (await (await caches.open("baolan:/:data")).keys()).length)).toBe(2);
    expectFailedRequest("data/publication.json");
    await page.route(PUBLICATION, (route) => route.abort("connectionreset"));
    await page.reload();
    await expect(page.getByText("这里显示的是上次读过的内容")).toBeVisible({ timeout: 15_000 });
    await expect(paper.stories).toHaveCount(10);
  });
});

test.describe("fault 19: another contract", () => {
  test("fault 19: a newer one: loaded anew once, then a message", async ({ page }) => {
    let loads = 0;
    page.on("load", () => { loads += 1; });
    await page.route(PUBLICATION, (route) => json(route, JSON.stringify({ version: 99, editions: [] })));
    await page.goto("/");
    await expect(message(page, "网站已经更新")).toBeVisible();
    await expect.poll(() => loads).toBe(2);
    await expect(page.getByRole("button", { name: "重新打开页面" })).toBeVisible();
    await page.unroute(PUBLICATION);
    await page.getByRole("button", { name: "重新打开页面" }).click();
    await expect(new Paper(page).stories).toHaveCount(10);
  });

  test("fault 19: an older one", async ({ page }) => {
    await page.route(PUBLICATION, (route) => json(route, JSON.stringify({ version: 0, editions: [] })));
    await page.goto("/");
    await expect(message(page, "报纸的数据太旧")).toBeVisible();
    await mendsByTryingAgain(page, PUBLICATION);
  });
});

test("fault 20: one story of it malformed, a __proto__ and fields nobody knows: the rest reads", async ({ page }) => {
  await forge(page, (text) =>
    text.replace(/"headline":\{"text":"严防死守/, '"headline":{"wrong":"严防死守')
      .replace(/"kind":"photo"/, '"__proto__":{"polluted":true},"unknown":"x","kind":"photo"'));
  const paper = new Paper(page);
  await paper.open();
  await expect(paper.stories).toHaveCount(9);
  await expect(page.getByRole("alert")).toContainText("有1篇稿件的数据有误");
  await expect(paper.headline("多举措开展疫情防控宣传")).toBeVisible();
  expect(await page.evaluate(() => "polluted" in {})).toBe(false);
  await page.unroute(PUBLICATION);
  await page.unroute(EDITION);
  await page.getByRole("button", { name: "再试一次" }).click();
  await expect(paper.stories).toHaveCount(10);
});

test("an edition without a story has an empty state", async ({ page }) => {
  await page.route(PUBLICATION, (route) => json(route, JSON.stringify({ version: 1, language: "zh-CN", editions: [] })));
  await page.goto("/");
  await expect(message(page, "这一期还没有稿件")).toBeVisible();
});
