import { describe, expect, it } from "vitest";
import { articleOf, pageOf, photoOf } from "../../model/fixture.ts";
import type { Item, Page } from "../../model/index.ts";
import { assembleEditions } from "../editions.ts";
import { feedPaths, feedsOf } from "./feed.ts";
import { feedFiles } from "./index.ts";

const site = { name: "鹤溪报", language: "zh-CN", url: "https://paper.example/sub/" };

function pageWith(editionId: string, items: Item[], title: string, extra: Partial<Page>): Page {
  return { ...pageOf(editionId, "01", [], extra), sections: [{ id: "s", title: { text: title, span: { line: 1, endLine: 1 } }, notes: [], items }] };
}

const many = (editionId: string, count: number): Item[] => Array.from({ length: count }, (_, index) => articleOf(`${editionId}-${String(index).padStart(8, "0")}`, `第${index}条`));

const fromTwo = assembleEditions([
  { editionId: "2021-01-14", page: pageWith("2021-01-14", [
    { ...articleOf("2021-01-14-aaaaaaaa", "一<b>&", 1, ["　　“甲”<i>&乙。", "丙。"]), byline: [{ role: "reporter", name: "林𠮷平", asPrinted: "林𠮷平" }] },
    photoOf("2021-01-14-bbbbbbbb", "图说。"),
  ], "要闻", { date: "2021-01-14", dateBasis: "printed" }) },
  { editionId: "2020-12", page: pageWith("2020-12", many("2020-12", 2), "副刊", { month: "2020-12" }) },
]);
const contentOf = (path: string): string => new TextDecoder().decode(feedFiles(fromTwo, site).find((file) => file.path === path)?.bytes);

describe("feeds", () => {
  it("are one for the paper and one for each section's heading", () => {
    expect(feedsOf(fromTwo, site).map(({ title, entries }) => [title, entries.length])).toEqual([["鹤溪报", 4], ["鹤溪报 · 要闻", 2], ["鹤溪报 · 副刊", 2]]);
    expect(feedFiles(fromTwo, site).map(({ path }) => path)).toEqual(["feed.xml", "feed.json", ...["要闻", "副刊"].flatMap((title) => [feedPaths(title).rss, feedPaths(title).json])]);
    expect(feedsOf([], site).map(({ entries }) => entries)).toEqual([[]]);
  });

  it("show whole editions, the newest first, until there are enough", () => {
    const editions = assembleEditions(["2021-01", "2021-02", "2021-03"].map((id) => ({ editionId: id, page: pageWith(id, many(id, 30), "要闻", { month: id }) })));
    expect(feedsOf(editions, site)[0]?.entries.map(({ url }) => url.slice(0, 35))).toEqual([...Array<string>(30).fill("https://paper.example/sub/a/2021-03-"), ...Array<string>(30).fill("https://paper.example/sub/a/2021-02-")].map((url) => url.slice(0, 35)));
  });

  it("RSS has text escaped as HTML and again as XML, people, and a day only where it is known", () => {
    const rss = contentOf("feed.xml");
    expect(rss).toContain("<title>一&lt;b&gt;&amp;</title><link>https://paper.example/sub/a/2021-01-14-aaaaaaaa/</link>");
    expect(rss).toContain("<content:encoded>&lt;p&gt;“甲”&amp;lt;i&amp;gt;&amp;amp;乙。&lt;/p&gt;&lt;p&gt;丙。&lt;/p&gt;</content:encoded>");
    expect(rss).toContain("<dc:creator>林𠮷平</dc:creator><category>要闻</category><pubDate>Thu, 14 Jan 2021 00:00:00 +0800</pubDate>");
    expect(rss.match(/<pubDate>/g)).toHaveLength(2);
    expect(rss).toContain('<atom:link href="https://paper.example/sub/feed.xml" rel="self" type="application/rss+xml"/>');
  });

  it("have a story's photographs, with their words: an editor's own, else the caption", () => {
    const image = { src: "photos/0123456789abcdef-1200.jpg", width: 1200, height: 800 };
    const pictured = assembleEditions([{ editionId: "2021-02", page: pageWith("2021-02", [
      { ...photoOf("2021-02-aaaaaaaa", "“甲”<乙>。"), image },
      { ...articleOf("2021-02-bbbbbbbb", "题"), photos: [{ caption: { text: "无图。", span: { line: 1, endLine: 1 }, role: "caption", state: "asPrinted" }, byline: [], notes: [] }, { caption: { text: "有图。", span: { line: 2, endLine: 2 }, role: "caption", state: "asPrinted" }, byline: [], notes: [], image: { ...image, alt: "田埂" } }] },
    ], "要闻", { month: "2021-02" }) }]);
    const files = new Map(feedFiles(pictured, site).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
    const address = "https://paper.example/sub/photos/0123456789abcdef-1200.jpg";
    expect(files.get("feed.xml")).toContain(`<media:content url="${address}" type="image/jpeg" medium="image" width="1200" height="800"><media:description>“甲”&lt;乙&gt;。</media:description></media:content>`);
    expect(files.get("feed.xml")).toContain(`&lt;p&gt;&lt;img src="${address}" width="1200" height="800" alt="田埂"&gt;&lt;/p&gt;`.replaceAll('"', "&quot;"));
    const { items } = JSON.parse(files.get("feed.json") ?? "") as { items: { image?: string; attachments?: object[] }[] };
    expect(items.map((item) => [item.image, item.attachments])).toEqual([
      [address, [{ url: address, mime_type: "image/jpeg", title: "“甲”<乙>。" }]], [address, [{ url: address, mime_type: "image/jpeg", title: "田埂" }]],
    ]);
    expect(contentOf("feed.xml")).not.toContain("<media:content");
  });

  it("JSON Feed has the text, people, and a time only where the day is known", () => {
    const feed = JSON.parse(contentOf("feed.json")) as { items: object[] };
    expect(feed).toMatchObject({ version: "https://jsonfeed.org/version/1.1", title: "鹤溪报", home_page_url: "https://paper.example/sub/", feed_url: "https://paper.example/sub/feed.json", language: "zh-CN" });
    expect(feed.items[0]).toEqual({
      id: "https://paper.example/sub/a/2021-01-14-aaaaaaaa/", url: "https://paper.example/sub/a/2021-01-14-aaaaaaaa/", title: "一<b>&",
      content_text: "“甲”<i>&乙。\n\n丙。", summary: "“甲”<i>&乙。", date_published: "2021-01-14T00:00:00+08:00", authors: [{ name: "林𠮷平" }], tags: ["要闻"],
    });
    expect(feed.items[1]).not.toHaveProperty("title");
    expect(feed.items[3]).not.toHaveProperty("date_published");
  });
});
