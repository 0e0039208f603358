import { describe, expect, it } from "vitest";
import { articleOf, photoOf } from "../../../model/fixture.ts";
import type { Contributor } from "../../../model/index.ts";
import { bibtex, dayOf, gbt7714, plain } from "./formats.ts";
import { citedOf, type Cited } from "./source.ts";

const access = { url: "https://paper.example/a/2021-07-05-aaaaaaaa/", day: "2026-03-09" };
const by = (role: Contributor["role"], ...names: string[]): Contributor[] => names.map((name) => ({ role, name, asPrinted: name }));
const whole: Cited = { id: "2021-07-05-aaaaaaaa", kind: "article", authors: ["林𠮷平"], title: "稻田里的合唱团", supplied: false, paper: "鹤溪报", date: "2021-07-05", inferred: false, page: "3" };
const cite = (part: Partial<Cited>): string => gbt7714({ ...whole, ...part }, access);

describe("GB/T 7714—2015", () => {
  it.each<[string, Partial<Cited>, string]>([
    ["an article of one author", {}, "林𠮷平. 稻田里的合唱团[N/OL]. 鹤溪报, 2021-07-05(3)[2026-03-09]. https://paper.example/a/2021-07-05-aaaaaaaa/."],
    ["three authors are all named", { authors: ["甲一", "乙二", "阿依古丽·买买提"] }, "甲一, 乙二, 阿依古丽·买买提. 稻田里的合唱团[N/OL]. 鹤溪报, 2021-07-05(3)[2026-03-09]. https://paper.example/a/2021-07-05-aaaaaaaa/."],
    ["of four, three and 等", { authors: ["甲一", "乙二", "丙三", "丁四"] }, "甲一, 乙二, 丙三, 等. 稻田里的合唱团[N/OL]. 鹤溪报, 2021-07-05(3)[2026-03-09]. https://paper.example/a/2021-07-05-aaaaaaaa/."],
    ["without an author the title comes first", { authors: [] }, "稻田里的合唱团[N/OL]. 鹤溪报, 2021-07-05(3)[2026-03-09]. https://paper.example/a/2021-07-05-aaaaaaaa/."],
    ["a page with a letter", { page: "A12" }, "林𠮷平. 稻田里的合唱团[N/OL]. 鹤溪报, 2021-07-05(A12)[2026-03-09]. https://paper.example/a/2021-07-05-aaaaaaaa/."],
    ["no page where none is known", { page: undefined }, "林𠮷平. 稻田里的合唱团[N/OL]. 鹤溪报, 2021-07-05[2026-03-09]. https://paper.example/a/2021-07-05-aaaaaaaa/."],
    ["a month, inferred, in brackets", { date: "2021-07", inferred: true, page: undefined }, "林𠮷平. 稻田里的合唱团[N/OL]. 鹤溪报, [2021-07][2026-03-09]. https://paper.example/a/2021-07-05-aaaaaaaa/."],
    ["no date where none is known", { date: undefined }, "林𠮷平. 稻田里的合唱团[N/OL]. 鹤溪报(3)[2026-03-09]. https://paper.example/a/2021-07-05-aaaaaaaa/."],
    ["a paper whose title is not known", { paper: undefined }, "林𠮷平. 稻田里的合唱团[N/OL]. [报名不详], 2021-07-05(3)[2026-03-09]. https://paper.example/a/2021-07-05-aaaaaaaa/."],
    ["a title of our making, in brackets", { title: "图片新闻：稻田", supplied: true }, "林𠮷平. [图片新闻：稻田][N/OL]. 鹤溪报, 2021-07-05(3)[2026-03-09]. https://paper.example/a/2021-07-05-aaaaaaaa/."],
  ])("%s", (_rule, part, citation) => { expect(cite(part)).toBe(citation); });
});

describe("BibTeX", () => {
  it("has what is known, names whole, signs of TeX's escaped", () => {
    expect(bibtex({ ...whole, authors: ["甲一", "阿依古丽·买买提"], title: "50%的{水}_&" }, { ...access, url: `${access.url}?by=%E7%94%B2#p3` })).toBe([
      "@article{2021-07-05-aaaaaaaa,", "  entrysubtype = {newspaper},", "  author = {{甲一} and {阿依古丽·买买提}},", "  title = {{50\\%的\\{水\\}\\_\\&}},",
      "  journaltitle = {{鹤溪报}},", "  date = {2021-07-05},", "  pages = {3},",
      "  url = {https://paper.example/a/2021-07-05-aaaaaaaa/?by=\\%E7\\%94\\%B2\\#p3},", "  urldate = {2026-03-09},", "  langid = {chinese},", "}",
    ].join("\n"));
  });

  it("says what was inferred, and invents nothing", () => {
    const entry = bibtex({ ...whole, authors: [], paper: undefined, date: "2021-07", inferred: true, page: undefined, supplied: true }, access);
    expect(entry).toContain("note = {原文无题，题名为代拟；出版日期据文中日期推定为2021-07}");
    expect(entry).not.toMatch(/author|journal|\bdate =|pages/);
  });
});

describe("a citation in a sentence", () => {
  it("names people, title, paper, day and page", () => {
    expect(plain({ ...whole, title: "读《春耕》有感", authors: ["甲一", "乙二"] }, access)).toBe("甲一、乙二：《读〈春耕〉有感》，《鹤溪报》2021年7月5日，第3版。https://paper.example/a/2021-07-05-aaaaaaaa/");
    expect(plain({ ...whole, kind: "photo", supplied: true, title: "图片新闻：稻田", date: "2021-07", inferred: true, page: undefined }, access)).toBe("林𠮷平摄：图片新闻：稻田，《鹤溪报》2021年7月（据文中日期推定）。https://paper.example/a/2021-07-05-aaaaaaaa/");
    expect(plain({ ...whole, authors: [], paper: undefined, date: undefined, page: undefined }, access)).toBe("《稻田里的合唱团》。https://paper.example/a/2021-07-05-aaaaaaaa/");
  });
});

describe("what a citation is made of", () => {
  const widened = (text: string): string => text.replaceAll(":", "：");
  it("is who wrote a story, and not who edited or photographed it; who took a photo story", () => {
    const article = { ...articleOf("2021-07-05-aaaaaaaa", "问:答"), byline: [...by("reporter", "甲一"), ...by("correspondent", "乙二", "甲一"), ...by("photographer", "丙三"), ...by("editor", "丁四")] };
    expect(citedOf(article, { date: "2021-07-05", dateBasis: "printed" }, { number: "03" }, "鹤溪报", widened)).toEqual({ ...whole, authors: ["甲一", "乙二"], title: "问：答" });
    const photo = { ...photoOf("2021-07-05-bbbbbbbb", "稻田里的合唱团。"), byline: by("photographer", "丙三") };
    expect(citedOf(photo, { month: "2021-07", dateBasis: "inferred" }, {}, undefined, widened)).toEqual({
      id: "2021-07-05-bbbbbbbb", kind: "photo", authors: ["丙三"], title: "图片新闻：稻田里的合唱团", supplied: true, paper: undefined, date: "2021-07", inferred: true, page: undefined,
    });
  });

  it("has the day of the reader's own clock", () => {
    expect(dayOf(new Date(2026, 2, 9, 23, 59))).toBe("2026-03-09");
    expect(dayOf(new Date(2026, 11, 31, 0, 1))).toBe("2026-12-31");
  });
});
