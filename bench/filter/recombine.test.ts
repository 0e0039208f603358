import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/index.ts";
import { recombined } from "./recombine.ts";

const span = { line: 1, endLine: 1 };
const article = (headline: string, ...texts: string[]): Article => ({
  kind: "article", id: "2021-01-00000000", byline: [], photos: [], notes: [], kicker: { text: "示范区", span },
  headline: { text: headline, span },
  paragraphs: texts.map((text) => ({ text, span, role: "body", state: "asPrinted" })),
});
const articles = [article("甲题", "甲一", "甲二"), article("乙题", "乙一", "乙二", "乙三")];

describe("recombined stories", () => {
  it("are as many as asked for, each with a headline of its own, in pages of a hundred", () => {
    const pages = recombined(articles, 250);
    expect(pages.map(({ name }) => name)).toEqual(["p01", "p02", "p03"]);
    const headlines = pages.flatMap(({ text }) => text.match(/.+ 第\d+号/g) ?? []);
    expect(new Set(headlines).size).toBe(250);
  });

  it("are the same each time", () => {
    expect(recombined(articles, 30)).toEqual(recombined(articles, 30));
  });

  it("begin with a first paragraph and go on with later ones", () => {
    const [page] = recombined(articles, 1);
    expect(page?.text).toMatch(/^简讯快报\n\n示范区\n\n[甲乙]题 第1号\n\n[甲乙]一(\n\n[甲乙][二三])+\n$/);
  });
});
