import { describe, expect, it } from "vitest";
import { pageOf } from "../model/fixture.ts";
import { addressesOf } from "./addresses.ts";
import { besideFiles } from "./beside.ts";
import { assembleEditions } from "./editions.ts";
import { publish } from "./publish.ts";

const editions = assembleEditions([{ editionId: "2021-01", page: pageOf("2021-01", "01", ["甲"], { month: "2021-01" }) }])
  .map((edition) => ({ ...edition, aliases: [{ from: "2021-01-00000000", to: edition.pages[0]?.sections[0]?.items[0]?.id ?? "" }] }));
const { publication } = publish(editions, undefined);
const filesFor = (url: string | undefined) =>
  besideFiles({ publication, editions, addresses: addressesOf(publication, editions), name: "报栏", base: "/sub/", url, policy: "default-src 'none'" });
const textOf = (url: string | undefined, path: string): string => new TextDecoder().decode(filesFor(url).find((file) => file.path === path)?.bytes);

describe("the files beside the pages", () => {
  it("have nothing absolute without the site's address", () => {
    const id = editions[0]?.pages[0]?.sections[0]?.items[0]?.id ?? "";
    expect(filesFor(undefined).map(({ path }) => path)).toEqual([`a/${id}/index.txt`, `a/${id}/index.json`, "robots.txt", "llms.txt", "_headers"]);
    for (const { bytes } of filesFor(undefined)) expect(new TextDecoder().decode(bytes)).not.toMatch(/https?:/);
  });

  it("the site map has every address by the name it should be known by, and no empty page", () => {
    const map = textOf("https://paper.example/sub/", "sitemap.xml");
    expect(map).toContain("<loc>https://paper.example/sub/</loc>");
    expect(map).toContain("<loc>https://paper.example/sub/e/2021-01/</loc>");
    expect(map).not.toMatch(/00000000|search/);
  });

  it("_headers has the policy for all, and lets be kept for ever what has its hash in its name; each header by one rule", () => {
    const rules = textOf(undefined, "_headers").split("\n\n").map((rule) => rule.trim().split("\n"));
    expect(rules.map(([path]) => path)).toEqual(["/sub/*", "/sub/assets/*", "/sub/photos/*", `/sub/${publication.editions[0]?.file}`]);
    expect(rules[0]).toContain("  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'");
    expect(rules.slice(1).map((rule) => rule.slice(1))).toEqual(Array(3).fill(["  Cache-Control: public, max-age=31536000, immutable"]));
    expect(rules[0]?.join()).not.toContain("Cache-Control");
  });
});
