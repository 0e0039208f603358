import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchDocument } from "./document.ts";
import { formatQuery } from "./format.ts";
import { pinyinReader } from "./pinyin/reader.ts";
import { parseQuery, type Query } from "./query.ts";
import { prepareAll, scan } from "./scan.ts";
import { isOneOff, suggest, type Suggestion } from "./suggest.ts";
import { queries } from "./trial/corpus.ts";

const pinyin = pinyinReader();

const story = (id: string, name: string, section: string, text: string): SearchDocument => ({
  id, editionId: "e", pageId: "p", date: "", section, people: [{ name, role: "reporter" }],
  fields: [{ kind: "people", index: 0, text: name }, { kind: "body", index: 0, text }],
});
const paper = prepareAll([
  story("a", "马晓伟", "视觉新闻", "推进疫苗接种"),
  story("b", "马晓伟", "简讯快报", "接种点"),
  story("c", "李俊华", "简讯快报", "巡察"),
]);

const offered = async (query: string): Promise<string[]> => {
  const known = { names: ["马晓伟", "李俊华"], sections: ["视觉新闻", "简讯快报", ""] };
  const found = await suggest(query, { ...known, pinyin, look: (other) => Promise.resolve(scan(paper, other, { pinyin, limit: 0 })) });
  return found.map(({ kind, query: other, count }: Suggestion) => `${kind} ${other} ${count}`);
};

describe("suggest", () => {
  it.each([
    ["疫苗接钟", ["shorter 疫苗接 1"]],
    ["议接种", ["shorter 接种 2"]],
    ["马小伟", ["name 马晓伟 2"]],
    ["马伟 -巡察", ["name 马晓伟 -巡察 2", "shorter 马 -巡察 2", "shorter 伟 -巡察 2"]],
    ["疫苗 in:简讯快报", ["elsewhere 疫苗 in:视觉新闻 1"]],
    ["视觉新闻", ["section in:视觉新闻 1"]],
    ["sjxw", ["section in:视觉新闻 1"]],
    ["𠮷", []],
    ["", []],
  ])("offers for %j %j", async (query, expected) => {
    expect(await offered(query)).toEqual(expected);
  });

  it("knows what is one character off", () => {
    expect([isOneOff("马晓伟", "马伟"), isOneOff("马伟", "马晓伟"), isOneOff("马晓伟", "马小伟"), isOneOff("𠮷野", "野")]).toEqual([true, true, true, true]);
    expect([isOneOff("马晓伟", "马晓伟"), isOneOff("马晓伟", "伟"), isOneOff("马晓", "晓马")]).toEqual([false, false, false]);
  });
});

describe("formatQuery", () => {
  const meaning = (query: Query): unknown => [
    query.parts.map((part) => [part.terms.map(({ mode, folded }) => [mode, folded]), part.pinyin]),
    query.excluded.map(({ mode, folded }) => [mode, folded]),
    query.by.map(({ key }) => key), query.in.map(({ key }) => key), query.date,
  ];

  it("writes what reads as the same query", () => {
    fc.assert(fc.property(queries, (typed) => {
      fc.pre(!/["“”「」].*["“”「」].*["“”「」]/s.test(typed));
      const query = parseQuery(typed);
      expect(meaning(parseQuery(formatQuery(query)))).toEqual(meaning(query));
    }));
  });
});
