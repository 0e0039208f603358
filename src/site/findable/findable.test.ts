import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { pageOf } from "../../model/fixture.ts";
import { assembleEditions } from "../editions.ts";
import { publish } from "../publish.ts";
import { llmsTxt, robotsTxt, sitemapFiles } from "./index.ts";

const locs = (bytes: Uint8Array | undefined): string[] => [...new TextDecoder().decode(bytes).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address);

describe("the site map", () => {
  it("holds every address once, in files of no more than so many, with an index where there are several", () => {
    fc.assert(fc.property(fc.nat(30), fc.integer({ min: 1, max: 10 }), (count, most) => {
      const addresses = Array.from({ length: count }, (_, index) => `https://paper.example/a/${index}/`);
      const [first, ...parts] = sitemapFiles(addresses, "https://paper.example/", most);
      expect(first?.path).toBe("sitemap.xml");
      if (count <= most) expect([locs(first?.bytes), parts]).toEqual([addresses, []]);
      else {
        expect(locs(first?.bytes)).toEqual(parts.map(({ path }) => `https://paper.example/${path}`));
        expect(parts.flatMap(({ bytes }) => locs(bytes))).toEqual(addresses);
        expect(Math.max(...parts.map(({ bytes }) => locs(bytes).length))).toBeLessThanOrEqual(most);
      }
    }));
  });

  it("is split past 50,000", () => {
    const of = (count: number) => sitemapFiles(Array.from({ length: count }, (_, index) => `https://p.example/${index}`), "https://p.example/").map(({ path }) => path);
    expect(of(50_000)).toEqual(["sitemap.xml"]);
    expect(of(50_001)).toEqual(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
  });
});

it("robots.txt names the site map where its address is known only", () => {
  expect(robotsTxt("/sub/", "https://paper.example/sub/")).toBe("User-agent: *\nDisallow: /sub/search/\nDisallow: /sub/saved/\n\nSitemap: https://paper.example/sub/sitemap.xml\n");
  expect(robotsTxt("/", undefined)).not.toContain("Sitemap");
});

describe("llms.txt", () => {
  it("is Markdown with a heading, the newest stories as links, whatever is in their headlines, and where older editions are", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(..."[]()*_`<>#\\!&|~“报𠮷\n- "), { minLength: 1, maxLength: 12 }), (characters) => {
      const headline = `甲${characters.join("")}乙`;
      const editions = assembleEditions([
        { editionId: "2021-01", page: pageOf("2021-01", "01", [headline], { month: "2021-01" }) },
        { editionId: "2020-12", page: pageOf("2020-12", "01", ["旧"], { month: "2020-12" }) },
      ]);
      const { children } = fromMarkdown(llmsTxt(publish(editions, undefined).publication, editions, "鹤溪报", "/sub/"));
      expect(children.map(({ type }) => type)).toEqual(["heading", "blockquote", "paragraph", "heading", "list", "heading", "list"]);
      const [, , , , list, , older] = children;
      const link = list?.type === "list" && list.children[0]?.children[0]?.type === "paragraph" ? list.children[0].children[0].children[0] : undefined;
      if (link?.type !== "link") throw new Error("no link");
      expect(link.url).toBe(`/sub/a/${editions[0]?.pages[0]?.sections[0]?.items[0]?.id}/index.txt`);
      expect(link.children.map((child) => ("value" in child ? child.value : child.type)).join("")).toBe(headline.replace(/\s+/g, " "));
      expect(JSON.stringify(older)).toContain("/sub/e/2020-12/");
    }));
  });
});
