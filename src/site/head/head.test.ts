import { describe, expect, it } from "vitest";
import { articleOf, pageOf, photoOf } from "../../model/fixture.ts";
import type { Article, Edition } from "../../model/index.ts";
import { addressesOf, type Address } from "../addresses.ts";
import { assembleEditions } from "../editions.ts";
import { publish } from "../publish.ts";
import { storiesOf, type Story } from "../stories.ts";
import { headTags, type HeadSite } from "./head.ts";
import { newsArticle } from "./news-article.ts";

const site: HeadSite = { name: "鹤溪报", title: "鹤溪报", language: "zh-CN", base: "/sub/", url: "https://paper.example/sub/", cards: true };
const text = (words: string) => ({ text: words, span: { line: 1, endLine: 1 } });

const article: Article = {
  ...articleOf("2021-01-aaaaaaaa", "“双减”&<落地>"),
  kicker: text("  教育观察"), deck: text("——从一所小学说起"),
  byline: [
    { role: "reporter", rank: "首席", name: "林𠮷平", affiliation: "本报", asPrinted: "本报首席记者 林𠮷平" },
    { role: "editor", name: "何田", asPrinted: "编辑 何田" },
    { role: "photographer", name: "阿依古丽·买买提", affiliation: "新华社", asPrinted: "图/阿依古丽·买买提" },
  ],
};
const photo = {
  ...photoOf("2021-01-bbbbbbbb", "　　稻田里的合唱团。"),
  byline: [{ role: "photographer" as const, name: "何田", asPrinted: "何田摄" }],
  image: { src: "photos/b.jpg", width: 800, height: 600, alt: "稻田" },
};

function editionWith(dated: Partial<Edition>): Edition {
  const page = pageOf("2021-01", "01", [], { number: "03", ...dated });
  const [edition] = assembleEditions([{ editionId: "2021-01", page: { ...page, sections: [{ id: "s", title: text("要闻 "), notes: [], items: [article, photo] }] } }]);
  if (!edition) throw new Error("no edition");
  return edition;
}

function storyAt(edition: Edition, index: number): Story {
  const story = storiesOf([edition])[index];
  if (!story) throw new Error("no story");
  return story;
}

function addressOf(edition: Edition, folder: string): Address {
  const address = addressesOf(publish([edition], "鹤溪报").publication, [edition]).find((one) => one.folder === folder);
  if (!address) throw new Error(`no ${folder}`);
  return address;
}

describe("a story as JSON-LD", () => {
  const printed = editionWith({ date: "2021-01-14", dateBasis: "printed" });

  it("says what is known: titles, people by their part, day, section, page and paper", () => {
    const data = JSON.parse(JSON.stringify(newsArticle(storyAt(printed, 0), site)));
    expect(data).toMatchObject({
      "@type": "NewsArticle", url: "https://paper.example/sub/a/2021-01-aaaaaaaa/", headline: "“双减”&<落地>",
      alternativeHeadline: ["教育观察", "——从一所小学说起"],
      author: [{ "@type": "Person", name: "林𠮷平", jobTitle: "首席记者", affiliation: { name: "鹤溪报" } }],
      editor: [{ name: "何田" }],
      contributor: [{ name: "阿依古丽·买买提", affiliation: { "@type": "Organization", name: "新华社" } }],
      datePublished: "2021-01-14", articleSection: "要闻", printPage: "03", printSection: "要闻", inLanguage: "zh-CN",
      isPartOf: { "@type": "PublicationIssue", isPartOf: { "@type": "Newspaper", name: "鹤溪报" } },
    });
    expect(data).not.toHaveProperty("articleBody");
    expect(data).not.toHaveProperty("image");
  });

  it("goes no further than what is known: no day from a month or by inference, no paper's name, no address, no headline", () => {
    for (const dated of [{ month: "2021-01" }, { date: "2021-01-14", dateBasis: "inferred" as const }]) {
      const data: unknown = JSON.parse(JSON.stringify(newsArticle(storyAt(editionWith(dated), 1), { title: undefined, language: "zh-CN", url: undefined })));
      expect(JSON.stringify(data)).not.toMatch(/date|url|"headline|Newspaper|image|undefined|null/);
      expect(data).toMatchObject({ author: [{ name: "何田", jobTitle: "摄影" }] });
    }
    const own = JSON.stringify(newsArticle(storyAt(printed, 0), { title: undefined, language: "zh-CN", url: undefined }));
    expect(own).not.toContain("本报");
  });

  it("a photo story has its picture, under an absolute address", () => {
    expect(newsArticle(storyAt(printed, 1), site)).toMatchObject({
      image: [{ "@type": "ImageObject", contentUrl: "https://paper.example/sub/photos/b.jpg", encodingFormat: "image/jpeg", width: "800 px", height: "600 px", caption: "稻田里的合唱团。", description: "稻田", creator: [{ name: "何田" }] }],
    });
  });
});

describe("a head", () => {
  const edition = { ...editionWith({ date: "2021-01-14", dateBasis: "printed" }), aliases: [{ from: "2021-01-00000000", to: "2021-01-aaaaaaaa" }] };

  it("of a story says who, where and when, and leads to its twins", () => {
    const head = headTags(addressOf(edition, "a/2021-01-aaaaaaaa/"), edition, site);
    expect(head).toEqual(expect.arrayContaining([
      '<link rel="canonical" href="https://paper.example/sub/a/2021-01-aaaaaaaa/" />',
      '<meta property="og:url" content="https://paper.example/sub/a/2021-01-aaaaaaaa/" />',
      '<meta property="og:type" content="article" />',
      '<meta property="og:site_name" content="鹤溪报" />',
      '<meta property="og:locale" content="zh_CN" />',
      '<meta property="og:image" content="https://paper.example/sub/a/2021-01-aaaaaaaa/card.png" />',
      '<meta property="og:image:width" content="1200" />',
      '<meta name="twitter:card" content="summary_large_image" />',
      '<meta name="twitter:image" content="https://paper.example/sub/a/2021-01-aaaaaaaa/card.png" />',
      '<meta property="article:author" content="阿依古丽·买买提" />',
      '<meta property="article:published_time" content="2021-01-14" />',
      '<link rel="alternate" type="text/plain" href="/sub/a/2021-01-aaaaaaaa/index.txt" />',
      '<link rel="alternate" type="application/json" href="/sub/a/2021-01-aaaaaaaa/index.json" />',
    ]));
    expect(head.join("")).not.toContain("rss");
  });

  it("names no picture where none is drawn", () => {
    const head = headTags(addressOf(edition, "a/2021-01-aaaaaaaa/"), edition, { ...site, cards: false }).join("\n");
    expect(head).toContain('<meta name="twitter:card" content="summary" />');
    expect(head).not.toMatch(/card\.png/);
  });

  it("under an old address names the new one", () => {
    expect(headTags(addressOf(edition, "a/2021-01-00000000/"), edition, site)).toContain('<link rel="canonical" href="https://paper.example/sub/a/2021-01-aaaaaaaa/" />');
  });

  it("of front page and edition leads to the feeds of the paper and of its sections", () => {
    for (const folder of ["", "e/2021-01/"]) {
      const head = headTags(addressOf(edition, folder), edition, site);
      expect(head.filter((line) => line.includes("alternate")).map((line) => /title="([^"]*)"/.exec(line)?.[1])).toEqual(["鹤溪报", "鹤溪报", "鹤溪报 · 要闻"]);
      expect(head).toContain('<meta property="og:type" content="website" />');
    }
  });

  it("has nothing absolute, and no feed, where the site's address is not known", () => {
    for (const folder of ["", "e/2021-01/", "a/2021-01-aaaaaaaa/"]) {
      const head = headTags(addressOf(edition, folder), edition, { ...site, url: undefined }).join("\n").replaceAll("https://schema.org", "");
      expect(head).not.toMatch(/https?:|canonical|og:url|rss|feed/);
    }
  });
});
