import { describe, expect, it } from "vitest";
import type { FieldKind, SearchDocument } from "../document.ts";
import { prepareAll, scan } from "../scan.ts";
import { fullNames } from "./pattern.ts";
import { pinyinReader } from "./reader.ts";

const pinyin = pinyinReader();

const story = (id: string, kind: FieldKind, text: string, section = ""): SearchDocument => ({
  id,
  editionId: "e",
  pageId: "p",
  date: "2021-01",
  section,
  people: kind === "people" ? [{ name: text, role: "reporter" }] : [],
  fields: [{ kind, index: 0, text }],
});

const marked = (documents: SearchDocument[], query: string): [string, string, string[]][] =>
  scan(prepareAll(documents), query, { pinyin }).hits.map((hit) => [hit.id, hit.by, hit.fields.flatMap((place) =>
    place.ranges.map(({ start, end, pinyin: read }) => `${read ? "~" : ""}${documents[hit.order]?.fields[0]?.text.slice(start, end) ?? ""}`))]);

const finds = (text: string, query: string, kind: FieldKind = "people"): string[] => marked([story("s", kind, text)], query).flatMap((hit) => hit[2]);

describe("pinyin", () => {
  it.each([
    ["马晓伟", "mxw", "~马晓伟"],
    ["马晓伟", "maxiaowei", "~马晓伟"],
    ["马晓伟", "ma xiaowei", "~马晓伟"],
    ["马晓伟", "Ma Xiao Wei", "~马晓伟"],
    ["马晓伟", "maxw", "~马晓伟"],
    ["马晓伟", "maxiaow", "~马晓伟"],
    ["马晓伟", "xiaowei", "~晓伟"],
    ["馬曉偉", "mxw", "~馬曉偉"],
    ["单田芳", "shantianfang", "~单田芳"],
    ["单于", "chanyu", "~单于"],
    ["曾国藩", "zengguofan", "~曾国藩"],
    ["解晓东", "xiexiaodong", "~解晓东"],
    ["仇英", "qiuying", "~仇英"],
    ["区凤英", "ou fengying", "~区凤英"],
    ["查良镛", "zhaliangyong", "~查良镛"],
    ["朴树", "piaoshu", "~朴树"],
    ["尉迟恭", "yuchigong", "~尉迟恭"],
    ["万俟卨", "moqixie", "~万俟卨"],
    ["吕丽", "lvli", "~吕丽"],
    ["吕丽", "lǚ lì", "~吕丽"],
    ["吕丽", "lyuli", "~吕丽"],
    ["西安", "xi'an", "~西安"],
    ["阿卜杜拉·马晓", "abudulamaxiao", "~阿卜杜拉·马晓"],
  ])("finds %s by %s", (name, typed, mark) => {
    expect(finds(name, typed)).toEqual([mark]);
  });

  it.each([
    ["马晓伟", "m"],
    ["马晓伟", "maxi aowei"],
    ["马晓伟", "mwx"],
    ["先锋", "xi'an"],
    ["马", "mao"],
    ["马晓伟", "constructor"],
    ["𠮷野", "jiye"],
  ])("does not find %s by %s", (name, typed) => {
    expect(finds(name, typed)).toEqual([]);
  });

  it("reads headlines and kickers, never the body, a caption or a note", () => {
    expect(finds("推进新冠疫苗接种", "yimiao", "headline")).toEqual(["~疫苗"]);
    expect(finds("“重”庆", "chongqing", "kicker")).toEqual(["~重”庆"]);
    for (const kind of ["body", "caption", "note", "deck"] as const) expect(finds("疫苗", "yimiao", kind)).toEqual([]);
  });

  it("puts what was typed before what was read, and tells them apart", () => {
    const documents = [story("read", "headline", "疫苗"), story("typed", "body", "拼音 yimiao")];
    expect(marked(documents, "yimiao")).toEqual([["typed", "typed", ["yimiao"]], ["read", "pinyin", ["~疫苗"]]]);
  });

  it("narrows by a name or a section in pinyin, as a whole only", () => {
    const documents = [story("a", "people", "马晓伟", "视觉新闻"), story("b", "people", "马晓", "简讯")];
    const ids = (query: string): string[] => marked(documents, query).map(([id]) => id);
    expect([ids("by:mxw"), ids("by:maxiao"), ids("in:shijuexinwen"), ids("in:sjxw"), ids("in:shijue")]).toEqual([["a"], ["b"], ["a"], ["a"], []]);
  });

  it("fault 28: gives up on what can be read in many ways without trying them all", () => {
    expect(finds("南".repeat(5000), `${"na".repeat(31)}zz`)).toEqual([]);
    expect(fullNames("乐".repeat(40), pinyin.readings).length).toBeLessThanOrEqual(64);
  });
});
