import { describe, expect, it } from "vitest";
import { jsonFaults } from "./json.ts";
import { linkedDataFaults } from "./linked-data.ts";
import { xmlFaults } from "./xml.ts";

// That a validator is silent says something only where it speaks up for each slip that we might make. What the site gives is held
// against them in e2e/photos.spec.ts.

const map = (inner: string): string => `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${inner}</urlset>`;
const at = (path: string): string => `<url><loc>https://paper.example/${path}</loc></url>`;

describe("a site map", () => {
  it("is held against the protocol by libxml2", () => {
    expect(xmlFaults("sitemap", map(at("") + at("by/%E6%9E%97%F0%A0%AE%B7/")))).toEqual([]);
    for (const [slip, why] of [
      [map(""), /Missing child/], [map("<url/>"), /Missing child/], [map(at("") + at("")), /Duplicate key/],
      [map(at("by/林𠮷/")), /pattern/], [map("<url><loc>/a/</loc></url>"), /pattern|length/], [map(`<url><loc>https://paper.example/</loc><lastmod>2021-13-01</lastmod></url>`), /lastmod/],
      [map(at("")).replace("sitemap/0.9", "sitemap/1.0"), /No matching global declaration/], [map("<url><loc>https://paper.example/?a&b</loc></url>"), /EntityRef|xmlParse/],
    ] as const) expect(xmlFaults("sitemap", slip).join("\n"), slip).toMatch(why);
  });
});

const ITEM = "<item><title>稻田里的合唱</title><link>https://paper.example/a/</link><guid isPermaLink=\"true\">https://paper.example/a/</guid><description>一</description><pubDate>Thu, 14 Jan 2021 00:00:00 +0800</pubDate></item>";
const rss = (channel: string): string => `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}</channel></rss>`;
const HEAD = "<title>报栏</title><link>https://paper.example/</link><description>稿件</description><language>zh-CN</language>";

describe("RSS", () => {
  it("is held against the specification by libxml2", () => {
    expect(xmlFaults("rss", rss(HEAD + ITEM))).toEqual([]);
    // In any order.
    expect(xmlFaults("rss", rss(`${ITEM}<description>稿件</description><title>报栏</title><dc:creator>林𠮷平</dc:creator><link>https://paper.example/</link>`))).toEqual([]);
    for (const slip of [
      rss(ITEM), rss(HEAD + HEAD + ITEM), rss(HEAD.replace("<title>报栏</title>", "") + ITEM), rss(HEAD.replace("https://paper.example/", "/") + ITEM), rss(HEAD + ITEM + ITEM),
      rss(HEAD + ITEM.replace("+0800", "")), rss(HEAD + ITEM.replace("14 Jan", "32 Jan")), rss(HEAD + ITEM.replace("<description>一</description>", "")), rss(HEAD + ITEM.replace("<title>稻田里的合唱</title>", "<title> </title>")),
      rss(`${HEAD}${ITEM}<item><auther>林</auther></item>`), rss(HEAD + ITEM).replace("2.0", "1.0"), rss(HEAD + ITEM).replace("</rss>", ""), rss(`${HEAD}<item>&nbsp;</item>`),
    ]) expect(xmlFaults("rss", slip).length, slip).toBeGreaterThan(0);
  });
});

describe("JSON Feed", () => {
  const item = { id: "https://paper.example/a/", url: "https://paper.example/a/", content_text: "文", date_published: "2021-01-14T00:00:00+08:00", authors: [{ name: "林𠮷平" }], tags: ["要闻"] };
  const feed = { version: "https://jsonfeed.org/version/1.1", title: "报栏", home_page_url: "https://paper.example/", feed_url: "https://paper.example/feed.json", language: "zh-CN", items: [item] };
  const faults = (value: object): string[] => jsonFaults("json-feed", JSON.stringify(value));

  it("is held against version 1.1", () => {
    expect(faults(feed)).toEqual([]);
    expect(faults({ ...feed, _own: {}, items: [] })).toEqual([]);
    for (const slip of [{ ...feed, version: "https://jsonfeed.org/version/1" }, { ...feed, titel: "报栏" }, { ...feed, title: undefined }, { ...feed, feed_url: "/feed.json" }, { ...feed, author: { name: "林" } }]) expect(faults(slip), JSON.stringify(slip)).not.toEqual([]);
    for (const slip of [{ ...item, content_text: undefined }, { ...item, id: undefined }, { ...item, id: 1 }, { ...item, date_published: "2021-01-14" }, { ...item, authors: [{}] }, { ...item, authors: { name: "林" } }, { ...item, tags: "要闻" }, { ...item, attachments: [{ url: "https://paper.example/1.jpg" }] }]) expect(faults({ ...feed, items: [slip] }), JSON.stringify(slip)).not.toEqual([]);
  });
});

describe("a manifest", () => {
  const icon = { src: "/icons/app-192.png", sizes: "192x192", type: "image/png", purpose: "any" };
  const icons = [icon, { ...icon, src: "/icons/app-512.png", sizes: "512x512" }, { ...icon, src: "/icons/maskable-512.png", sizes: "512x512", purpose: "maskable" }];
  const shot = { src: "/screenshots/desk.jpg", sizes: "1280x800", type: "image/jpeg", form_factor: "wide", label: "报栏" };
  const manifest = { id: "/", name: "报栏", short_name: "报栏", lang: "zh-CN", start_url: "/", scope: "/", display: "standalone", background_color: "#fbf8f1", theme_color: "#fbf8f1", icons, shortcuts: [{ name: "视觉新闻", url: "/?section=%E8%A7%86" }], screenshots: [shot] };
  const faults = (value: object): string[] => jsonFaults("manifest", JSON.stringify(value));

  it("is held against the standard, and must have icons that a launcher can cut", () => {
    expect(faults(manifest)).toEqual([]);
    for (const slip of [
      { ...manifest, icons: icons.slice(0, 2) }, { ...manifest, icons: icons.slice(1) }, { ...manifest, start_url: "https://paper.example/" }, { ...manifest, start_url: "//paper.example/" }, { ...manifest, background_color: "var(--paper)" },
      { ...manifest, display: "app" }, { ...manifest, shortcuts: [{ name: "", url: "/" }] }, { ...manifest, shortcuts: [{ name: "视", url: "/?section=视" }] }, { ...manifest, screenshots: [{ ...shot, sizes: "1280" }] }, { ...manifest, shortname: "报" },
    ]) expect(faults(slip), JSON.stringify(slip)).not.toEqual([]);
  });
});

describe("a story's data for search engines", () => {
  const story = { "@context": "https://schema.org", "@type": "NewsArticle", headline: "稻田里的合唱", author: [{ "@type": "Person", name: "林𠮷平", jobTitle: "记者", affiliation: { "@type": "Organization", name: "鹤溪报" } }], image: [{ "@type": "ImageObject", contentUrl: "https://paper.example/1.jpg", width: "1200 px", caption: "图" }], isPartOf: { "@type": "PublicationIssue", datePublished: "2021-01-14" } };

  it("is held against schema.org's vocabulary: its words, where they may stand, and what they may say", () => {
    const slips: [object, RegExp][] = [
      [{ ...story, headLine: "稻" }, /headLine/], [{ ...story, "@type": "NewsArtikel" }, /NewsArtikel/], [{ ...story, "@context": "https://schema.example" }, /schema\.example/], [{ ...story, headline: 1 }, /headline|number/],
      [{ ...story, author: [{ "@type": "Persona", name: "林" }] }, /Persona/], [{ ...story, author: [{ "@type": "Person", nom: "林" }] }, /nom/], [{ ...story, image: [{ "@type": "ImageObject", contenturl: "x" }] }, /contenturl/],
      [{ ...story, image: [{ "@type": "ImageObject", width: 1200 }] }, /width/], [{ ...story, isPartOf: { "@type": "PublicationIssue", headlines: "x" } }, /headlines/],
    ];
    // In one run of the compiler, which reads all of the vocabulary.
    const [whole, ...found] = linkedDataFaults([story, ...slips.map(([slip]) => slip)].map((one) => JSON.stringify(one)));
    expect(whole).toEqual([]);
    for (const [index, [slip, why]] of slips.entries()) expect(found[index]?.join("\n"), JSON.stringify(slip)).toMatch(why);
  });
});
