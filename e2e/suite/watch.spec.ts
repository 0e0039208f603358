import { accessFindings, watch } from "./watch.ts";
import { expect, test } from "./test.ts";
import type { Page } from "@playwright/test";

// The watcher watched: it must see each fault that a page can have, or the journeys prove nothing.

const SITE = "http://baolan.test/";
const whole = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><title>报栏</title><link rel="icon" href="data:,"><main><h1>报栏</h1>${body}</main></html>`;

/** Shows a page of our own at an address that no server answers. */
async function show(page: Page, body: string): Promise<void> {
  await page.route(SITE, (route) => route.fulfill({ contentType: "text/html;charset=utf-8", body: whole(body) }));
  await page.goto(SITE);
}

test.describe("the watcher", () => {
  test("finds nothing in a good page", async ({ browser }) => {
    const context = await browser.newContext();
    const watching = watch(context, SITE);
    const page = await context.newPage();
    await show(page, "<p>正文</p>");
    expect(watching.findings()).toEqual([]);
    expect(await accessFindings(page)).toEqual([]);
    await context.close();
  });

  test("hears the console, uncaught errors, failures and third parties", async ({ browser }) => {
    const context = await browser.newContext();
    const watching = watch(context, SITE);
    const page = await context.newPage();
    await page.route("**/gone", (route) => route.fulfill({ status: 404 }));
    await page.route("**/cut", (route) => route.abort("connectionreset"));
    await page.route("http://elsewhere.test/**", (route) => route.fulfill({ body: "" }));
    await show(page, "<p>正文</p>");
    await page.evaluate(async () => {
      console.error("坏了");
      console.warn("当心");
      console.log("不要紧");
      setTimeout(() => { throw new Error("没接住"); }, 0);
      const asked = ["/gone", "/cut", "http://elsewhere.test/x"].map((url) => fetch(url, { mode: "no-cors" }));
      await Promise.allSettled(asked);
    });
    await expect.poll(() => watching.findings()).toHaveLength(6);
    expect(watching.findings().sort()).toEqual([
      "console error: 坏了",
      "console uncaught: 没接住",
      "console warning: 当心",
      "request failed: http://baolan.test/cut (net::ERR_CONNECTION_RESET)",
      "request failed: http://baolan.test/gone (status 404)",
      "request to a third party: http://elsewhere.test/x",
    ]);
    await context.close();
  });

  test("accepts what was declared, that alone, and misses what never came", async ({ browser }) => {
    const context = await browser.newContext();
    const watching = watch(context, SITE);
    const page = await context.newPage();
    await page.route("**/gone*", (route) => route.fulfill({ status: 404 }));
    watching.expectConsole(/^坏了/);
    watching.expectConsole("从没说过");
    watching.allowConsole("慢了");
    watching.allowConsole("从没慢过");
    watching.expectFailedRequest("/gone");
    await show(page, "<p>正文</p>");
    await page.evaluate(async () => {
      console.error("坏了，一次");
      console.error("又坏了");
      console.warn("慢了");
      await Promise.all([fetch("/gone"), fetch("/gone?again")]);
    });
    await expect.poll(() => watching.findings()).toEqual([
      "console error: 又坏了",
      "request failed: http://baolan.test/gone?again (status 404)",
      "expected in the console, but never came: 从没说过",
    ]);
    await context.close();
  });

  test("has axe look at the page", async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await show(page, '<p style="color:#ddd;background:#fff">看不清</p><button></button>');
    const findings = await accessFindings(page);
    expect(findings.map((finding) => finding.split(":")[0]).sort()).toEqual(["axe button-name", "axe color-contrast"]);
    await context.close();
  });
});

/** The same page under the journeys' own fixture. */
async function journey(page: Page, baseURL: string | undefined, body: string): Promise<void> {
  await page.route(baseURL ?? "", (route) => route.fulfill({ contentType: "text/html;charset=utf-8", body: whole(body) }));
  await page.goto("");
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("axe looks at what a reader without it sees, and no script of the page runs", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const look of ["first", "second"]) {
      await show(page, "<button></button><script>document.title = '';</script>");
      expect([look, ...await accessFindings(page, false)].map((finding) => finding.split(":")[0])).toEqual([look, "axe button-name"]);
    }
    await context.close();
  });

  test("a journey passes on a good page", async ({ page, baseURL }) => {
    await journey(page, baseURL, "<p>正文</p>");
  });
});

test("a journey passes on a good page", async ({ page, baseURL }) => {
  await journey(page, baseURL, "<p>正文</p>");
});

test.describe("a journey fails", () => {
  test.fail();

  test("by a console error alone", async ({ page, baseURL }) => {
    await journey(page, baseURL, "<p>正文</p>");
    await page.evaluate(() => { console.error("坏了"); });
  });

  test("by an axe finding alone", async ({ page, baseURL }) => {
    await journey(page, baseURL, "<button></button>");
  });
});
