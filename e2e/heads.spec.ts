import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { build } from "../src/cli/build.ts";
import { serve, type Served } from "../src/serve/index.ts";
import { Paper } from "./pages/paper.ts";
import { Story } from "./pages/story.ts";
import { expect, test } from "./suite/test.ts";

const STORY = "严把村“两委”换届关";

const meta = (page: Page, key: string): Promise<string[]> =>
  page.locator(`head meta[property="${key}"], head meta[name="${key}"]`).evaluateAll((tags) => tags.map((tag) => tag.getAttribute("content") ?? ""));

const alternates = (page: Page): Promise<(string | null)[][]> =>
  page.locator('head link[rel="alternate"]').evaluateAll((tags) => tags.map((tag) => [tag.getAttribute("type"), tag.getAttribute("href")]));

/** The data in the page's head, read as a crawler would; under the page's own policy, a word of which in the console fails the journey. */
async function newsArticle(page: Page): Promise<unknown> {
  const blocks = await page.locator('head script[type="application/ld+json"]').allTextContents();
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks.join(""));
}

test("a story's head says who, what and where, and leads to its text and data", async ({ page, request }) => {
  const paper = new Paper(page);
  await paper.open();
  const address = await paper.addressOf(STORY);
  await page.goto(address);
  await expect(new Story(page).headline).toHaveText(STORY);
  expect(await meta(page, "og:type")).toEqual(["article"]);
  expect(await meta(page, "og:site_name")).toEqual(["报栏"]);
  expect(await meta(page, "og:locale")).toEqual(["zh_CN"]);
  expect(await meta(page, "twitter:card")).toEqual(["summary"]);
  expect(await meta(page, "article:author")).toEqual(["马晓伟", "翟建康"]);
  expect(await meta(page, "article:published_time")).toEqual([]);
  const data = await newsArticle(page);
  expect(data).toMatchObject({
    "@context": "https://schema.org", "@type": "NewsArticle", headline: STORY, articleSection: "简讯快报", inLanguage: "zh-CN",
    author: [{ "@type": "Person", name: "马晓伟", jobTitle: "记者" }, { "@type": "Person", name: "翟建康", jobTitle: "通讯员" }],
  });
  expect(data).not.toHaveProperty("datePublished");
  expect(data).not.toHaveProperty("articleBody");

  expect(await alternates(page)).toEqual([["text/plain", `${address}index.txt`], ["application/json", `${address}index.json`]]);
  const text = await request.get(`${address}index.txt`);
  expect(text.headers()["content-type"]).toMatch(/^text\/plain; ?charset=utf-8$/i);
  expect(await text.text()).toContain(`${STORY}\n\n记者 马晓伟、通讯员 翟建康\n`);
  expect(await (await request.get(`${address}index.json`)).json()).toMatchObject({ edition: { id: "2021-01" }, item: { headline: { text: STORY } } });
});

test("the front page's head says that it is a site, and that of a story without a headline invents none", async ({ page }) => {
  const paper = new Paper(page);
  await paper.open();
  expect(await meta(page, "og:type")).toEqual(["website"]);
  await expect(page.locator('head script[type="application/ld+json"]')).toHaveCount(0);
  const photo = paper.stories.filter({ hasText: "液压升降限高杆" }).getByRole("link").first();
  await page.goto(await photo.getAttribute("href") ?? "");
  const data = await newsArticle(page);
  expect(data).toMatchObject({ "@type": "NewsArticle", articleSection: "视觉新闻" });
  expect(data).not.toHaveProperty("headline");
  expect(data).not.toHaveProperty("image");
});

test("the first picture in a page is its card, large enough for a chat, and no reader's browser fetches it", async ({ page, request }) => {
  const asked: string[] = [];
  page.on("request", (one) => { asked.push(one.url()); });
  const paper = new Paper(page);
  await paper.open();
  const address = await paper.addressOf(STORY);
  await page.goto(address);
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  expect(asked.filter((url) => url.endsWith("card.png"))).toEqual([]);
  expect(await page.locator("img").first().getAttribute("src")).toBe(`${address}card.png`);
  const card = await request.get(`${address}card.png`);
  expect(card.headers()["content-type"]).toBe("image/png");
  const bytes = await card.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("after a move inside the page the head says what the new page's own file says", async ({ page }) => {
  const paper = new Paper(page);
  await paper.open();
  const own = () => page.locator("head").locator('meta[name="description"], meta[property], meta[name^="twitter:"], link[rel="canonical"], link[rel="alternate"], script[type="application/ld+json"]').evaluateAll((tags) => tags.map((tag) => JSON.stringify([tag.tagName, tag.textContent, ...[...tag.attributes].map(({ name, value }) => [name, value])])).sort());
  await paper.story(STORY).click();
  await expect(new Story(page).headline).toHaveText(STORY);
  await expect.poll(() => meta(page, "og:type")).toEqual(["article"]);
  const moved = await own();
  await page.reload();
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  expect(moved).toEqual(await own());
  await page.goBack();
  await expect.poll(() => meta(page, "og:type")).toEqual(["website"]);
  await expect.poll(() => meta(page, "description")).toEqual([expect.stringMatching(/；.*；/)]);
});

test.describe("a site that knows its address", () => {
  let site: Served;
  let folder = "";

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "baolan-heads-"));
    mkdirSync(join(folder, "content/2024-10-12"), { recursive: true });
    writeFileSync(join(folder, "content/2024-10-12/01.txt"), "要闻\n\n李家湾村\n\n稻田里的<合唱>&乐队\n\n本报讯(记者 林𠮷平)秋收过后,李家湾村的稻田里响起了歌声。\n\n村民们白天收稻,晚上排练。\n");
    await build({ root: join(import.meta.dirname, ".."), quiet: true, content: join(folder, "content"), out: join(folder, "dist"), url: "https://paper.example/sub/" });
    site = await serve({ dir: join(folder, "dist"), port: 0, base: "/sub/" });
  });
  test.afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("names it in its pages, feeds and site map, all of which a browser can parse", async ({ browser }) => {
    // Another site than the one that the suite watches.
    const page = await browser.newPage({ serviceWorkers: "allow" });
    const words: string[] = [];
    page.on("console", (message) => { words.push(message.text()); });
    page.on("pageerror", (error) => { words.push(error.message); });
    await page.goto(site.address);
    const canonical = page.locator('head link[rel="canonical"]');
    await expect(canonical).toHaveAttribute("href", "https://paper.example/sub/");
    expect(await meta(page, "og:url")).toEqual(["https://paper.example/sub/"]);
    const feeds = (await alternates(page)).map(([, href]) => href ?? "");
    expect(feeds.slice(0, 2)).toEqual(["/sub/feed.xml", "/sub/feed.json"]);
    // The site's own policy lets none of its pages parse text.
    const plain = await browser.newPage();
    const headline = "稻田里的<合唱>&乐队";
    for (const path of [...feeds.filter((href) => href.endsWith(".xml")), "/sub/sitemap.xml"]) {
      const parsed = await plain.evaluate((xml) => {
        const document = new DOMParser().parseFromString(xml, "application/xml");
        const all = (name: string): (string | null)[] => [...document.querySelectorAll(name)].map(({ textContent }) => textContent);
        return { root: document.documentElement.nodeName, faults: all("parsererror"), titles: all("item > title"), days: all("item > pubDate"), locs: all("loc") };
      }, await (await page.request.get(new URL(path, site.address).href)).text());
      expect(parsed.faults).toEqual([]);
      if (parsed.root === "rss") expect([parsed.titles, parsed.days]).toEqual([[headline], ["Sat, 12 Oct 2024 00:00:00 +0800"]]);
      else expect(parsed.locs).toContain("https://paper.example/sub/e/2024-10-12/");
    }
    await page.getByRole("link", { name: headline }).first().click();
    // The story's code comes first, then the address: a reload before that would be one of the front page.
    await page.waitForURL(/\/a\//);
    // At once, before the page's own file has come: what a browser's share menu sends.
    await expect(canonical).toHaveAttribute("href", /^https:\/\/paper\.example\/sub\/a\/2024-10-12-[0-9a-z]{8}\/$/);
    await page.reload();
    expect(await meta(page, "og:image")).toEqual([`${await canonical.getAttribute("href")}card.png`]);
    expect(await meta(page, "twitter:card")).toEqual(["summary_large_image"]);
    await expect(canonical).toHaveAttribute("href", /^https:\/\/paper\.example\/sub\/a\/2024-10-12-[0-9a-z]{8}\/$/);
    expect(await newsArticle(page)).toMatchObject({ headline, datePublished: "2024-10-12", url: await canonical.getAttribute("href") });
    expect(words).toEqual([]);
    await plain.close();
    await page.close();
  });
});
