import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmptyQuery, parseQuery } from "./query.ts";

/** The query in short: what a reader of the test needs to see of it. */
function shown(text: string): string[] {
  const query = parseQuery(text);
  return [
    ...query.parts.flatMap((part) => part.terms.map((term) => (term.mode === "exact" ? `=${term.folded}` : term.folded))),
    ...query.excluded.map((term) => `-${term.folded}`),
    ...query.by.map(({ key }) => `by ${key}`),
    ...query.in.map(({ key }) => `in ${key}`),
    ...query.date.map((date) => `date ${date}`),
  ];
}

describe("parseQuery", () => {
  it.each([
    ["疫苗　马晓伟", ["疫苗", "马晓伟"]],
    ["“三访工作法”", ["=三访工作法"]],
    ['"甲，乙" 「丙 丁」', ["=甲,乙", "=丙丁"]],
    ["学习“三访”", ["学习三访"]],
    ["13.7亿", ["13.7亿"]],
    ["疫苗 -接种 -“新 冠”", ["疫苗", "-接种", "-新冠"]],
    ["by:马晓伟 in:视觉新闻 date:2021-01", ["by 马晓伟", "in 视觉新闻", "date 2021-01"]],
    ["BY：馬曉偉 in:“简 讯”", ["by 马晓伟", "in 简讯"]],
    ["疫苗 疫苗 ＹＩＭＩＡＯ yimiao", ["疫苗", "yimiao"]],
  ])("reads %j", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ["by:", ["by"]],
    ["date:yesterday", ["dateyesterday"]],
    ["date:2021-1", ["date2021-1"]],
    ["-", ["=-"]],
    ["“没有完", ["没有完"]],
    ['""', ['=""']],
    ["，", ["=,"]],
    ["”“", ['=""']],
    ["on:甲", ["on甲"]],
  ])("takes %j as plain words", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it("fault 28: reads the syntax of patterns and the names of prototypes as what they are", () => {
    expect(shown("(a+)+$ [马 .* \\d")).toEqual(["a++$", "马", "*", "\\d"]);
    expect(shown("__proto__ constructor by:toString")).toEqual(["__proto__", "constructor", "by tostring"]);
  });

  it("keeps Latin words that stand together as one thing to be read as pinyin", () => {
    expect(parseQuery("ma xiaowei 疫苗 Lǚ xi'an").parts.map((part) => part.pinyin)).toEqual([["ma", "xiaowei"], undefined, ["lv", "xi", "an"]]);
    expect(parseQuery('"ma" G20').parts.map((part) => part.pinyin)).toEqual([undefined, undefined]);
  });

  it("gives the query back for anything at all, and finds nothing in nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      const query = parseQuery(text);
      for (const part of query.parts) for (const term of part.terms) expect(term.folded).not.toBe("");
    }));
    expect(isEmptyQuery(parseQuery(" \u200B\n"))).toBe(true);
  });

  it("fault 28: reads a hundred thousand marks that never close, in linear time", () => {
    expect(parseQuery("“ ".repeat(50_000)).parts.length).toBe(1);
  });
});
