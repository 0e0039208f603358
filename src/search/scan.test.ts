import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field, FieldKind, SearchDocument } from "./document.ts";
import { highlight } from "./highlight.ts";
import { pinyinReader } from "./pinyin/reader.ts";
import type { SearchResult } from "./result.ts";
import { prepareAll, scan } from "./scan.ts";

const story = (id: string, fields: Partial<Record<FieldKind, string>>, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  editionId: "2021-01",
  pageId: "a",
  date: "2021-01-12",
  section: "简讯快报",
  people: fields.people === undefined ? [] : [{ name: fields.people, role: "reporter" }],
  fields: Object.entries(fields).map(([kind, text]) => ({ kind, index: 0, text }) as Field),
  ...more,
});

const find = (documents: SearchDocument[], query: string): SearchResult => scan(prepareAll(documents), query);
const ids = (documents: SearchDocument[], query: string): string[] => find(documents, query).hits.map((hit) => hit.id);

/** What the ranges of a result cover, in the stored text. */
const marked = (documents: SearchDocument[], query: string): string[] =>
  find(documents, query).hits.flatMap((hit) => hit.fields.flatMap((place) => {
    const text = documents[hit.order]?.fields.find((field) => field.kind === place.kind)?.text ?? "";
    return place.ranges.map((range) => text.slice(range.start, range.end));
  }));

describe("scan", () => {
  const paper = [
    story("a", { headline: "示范区启动巡察工作", people: "马晓伟", body: "推行“三访工作法”，全国１３．７亿人口的İ㎏" }),
    story("b", { headline: "視覺新聞", caption: "𠮷野家在13 7亿㐂", body: "马晓伟、李俊华采访" }, { section: "视觉新闻", date: "2021-02" }),
    story("c", { kicker: "马晓伟", body: "137亿元；二○二一年。constructor __proto__" }),
  ];

  it.each([
    ["工", ["a"]],
    ["作法全", ["a"]],
    ["三访工作法", ["a"]],
    ["「三訪工作法」", ["a"]],
    ["工作法，全国", ["a"]],
    ['"工作法全国"', []],
    ['"工作法”，全国"', ["a"]],
    ['"工作法，全国"', []],
    ["13.7亿", ["a"]],
    ["137亿", ["b", "c"]],
    ["二〇二一", ["c"]],
    ["視覺新聞", ["b"]],
    ["马晓伟", ["c", "a", "b"]],
    ["马晓伟 采访", ["b"]],
    ["采访 马晓伟", ["b"]],
    ["马晓伟 -采访", ["c", "a"]],
    ["-马晓伟", []],
    ["by:马晓伟", ["a"]],
    ["in:视觉新闻", ["b"]],
    ["date:2021-01", ["a", "c"]],
    ["date:2021-01-12 马晓伟", ["c", "a"]],
    ["date:2021-02-01", []],
    ["𠮷", ["b"]],
    ["constructor", ["c"]],
    ["__proto__", ["c"]],
    ["toString", []],
    ["", []],
  ])("finds for %j exactly %j", (query, expected) => {
    expect(ids(paper, query)).toEqual(expected);
  });

  it("puts headline and kicker before people, captions and body, then more hits, earlier hits and newer ones", () => {
    const word = "疫苗";
    const papers = [
      story("body", { body: `一二${word}` }),
      story("bodyOften", { body: `一二${word}${word}` }),
      story("bodyEarly", { body: word }),
      story("bodyNew", { body: word }, { date: "2021-02-01" }),
      story("caption", { caption: word }),
      story("people", { people: word }),
      story("headline", { headline: word }),
      story("note", { note: word }),
      story("deck", { deck: word }),
    ];
    expect(ids(papers, word)).toEqual(["headline", "deck", "people", "caption", "bodyOften", "bodyNew", "bodyEarly", "body", "note"]);
  });

  it("counts by section and by role over all hits", () => {
    const { count, hits, sections, roles } = scan(prepareAll(paper), "马晓伟", { limit: 1 });
    expect({ count, shown: hits.length, sections, roles }).toEqual({
      count: 3,
      shown: 1,
      sections: [{ section: "简讯快报", count: 2 }, { section: "视觉新闻", count: 1 }],
      roles: [{ role: "reporter", count: 1 }],
    });
  });

  it("counts the places, the kinds of places and the people, on one page or in one section where it is told to", () => {
    const word = "疫苗";
    const papers = prepareAll([
      story("a", { headline: `${word}${word}`, body: word }),
      story("b", { body: word, people: "马晓伟" }, { pageId: "other", section: " 简讯 " }),
      story("c", { caption: word, people: `${word}人` }, { section: "简讯" }),
      story("d", { body: "无关" }),
    ]);
    const { count, byPinyin, places, sorts } = scan(papers, word, { limit: 0 });
    expect({ count, byPinyin, places, sorts }).toEqual({
      count: 3, byPinyin: 0, places: 6,
      sorts: [{ sort: "headline", count: 1 }, { sort: "people", count: 1 }, { sort: "caption", count: 1 }, { sort: "body", count: 2 }],
    });
    const one = scan(papers, word, { within: { page: "other", section: "简讯" } });
    expect({ count: one.count, ids: one.hits.map(({ id }) => id), places: one.hits[0]?.places }).toEqual({ count: 1, ids: ["b"], places: 1 });
    expect(scan(papers, word, { within: { section: "简讯" } }).count).toBe(2);
    expect(scan(papers, word, { within: { section: "没有" } })).toMatchObject({ count: 0, hits: [], places: 0 });
    expect(scan(papers, "yimiao", { pinyin: pinyinReader() }).byPinyin).toBe(2);
  });

  it("fault 28: marks the right slice behind characters that folding makes longer", () => {
    const text = "İİ㎏㎏马晓伟";
    expect(highlight(text, "马晓伟")).toEqual([{ start: 4, end: 7 }]);
    expect(highlight(text, "kg马")).toEqual([{ start: 3, end: 5 }]);
    expect(highlight(text, "g")).toEqual([{ start: 2, end: 3 }, { start: 3, end: 4 }]);
    expect(marked(paper, "KG")).toEqual(["㎏"]);
  });

  it("fault 28: takes a query of ten thousand characters and one of pattern syntax", () => {
    const long = "巡察工作".repeat(2500);
    expect(ids([story("long", { body: `甲${long}乙` }), ...paper], long)).toEqual(["long"]);
    expect(ids(paper, "[\\s\\S]*")).toEqual([]);
    expect(ids([story("syntax", { body: "(a+)+$" })], "(a+)+$")).toEqual(["syntax"]);
    expect(ids(paper, ".".repeat(10_000))).toEqual([]);
    expect(ids(paper, "马 ".repeat(5000))).toEqual(ids(paper, "马"));
  });
});

/**
 * Pieces of text and what each comes to in a hand-written canon: the oracle's whole knowledge of folding. Marks of
 * punctuation come to their sign; the oracle takes the sign out again unless digits stand on both sides.
 */
const CANON: [string, string][] = [
  ["马", "马"], ["馬", "马"], ["晓", "晓"], ["曉", "晓"], ["伟", "伟"], ["\uF90A", "金"], ["金", "金"], ["𠮷", "𠮷"], ["㐂", "㐂"],
  ["〇", "〇"], ["○", "〇"], ["零", "零"], ["a", "a"], ["Ａ", "a"], ["İ", "i\u0307"], ["㎏", "kg"], ["k", "k"], ["G", "g"], ["ﬁ", "fi"], ["f", "f"],
  ["é", "é"], ["e\u0301", "é"], ["1", "1"], ["３", "3"], ["7", "7"], ["½", "1/2"],
  [".", "."], ["。", "."], ["，", ","], ["、", ","], ["“", '"'], ["」", '"'], ["（", "("], ["[", "("], ["—", "-"], ["·", "·"],
  [" ", ""], ["\u3000", ""], ["\n", ""], ["\u200B", ""], ["\u00AD", ""], ["\u202E", ""], ["漢\uFE00", "汉"], ["汉", "汉"],
];

const pieces = (maxLength: number): fc.Arbitrary<[string, string][]> => fc.array(fc.constantFrom(...CANON), { maxLength });
const written = (chosen: [string, string][]): string => chosen.map(([text]) => text).join("");
const canon = (chosen: [string, string][]): string => chosen.map(([, sign]) => sign).join("");

/** Splits at runs of marks and joins again: nothing of the search's own code. */
function withoutMarks(text: string): string {
  return text.split(/([.,"()\-·/]+)/).reduce((out, piece, at, all) => {
    const between = /\d$/.test(all[at - 1] ?? "") && /^\d/.test(all[at + 1] ?? "");
    return at % 2 === 1 && !between ? out : out + piece;
  }, "");
}

describe("never misses, never invents", () => {
  it("gives for one phrase exactly the stories that a naive look through the canon gives", { timeout: 60_000 }, () => {
    let found = 0;
    fc.assert(fc.property(fc.array(pieces(14), { maxLength: 6 }), pieces(3), fc.boolean(), (texts, typed, quoted) => {
      const phrase = written(typed).replaceAll(/["“”「」\s\-]/g, "");
      const kept = typed.filter(([text]) => !/["“”「」\s\-]/.test(text));
      const loose = withoutMarks(canon(kept));
      const needle = quoted || loose === "" ? canon(kept) : loose;
      fc.pre(needle !== "" && phrase === written(kept) && !/^by|^in|^date/.test(phrase));
      const documents = texts.map((text, at) => story(`s${at}`, { body: written(text) }));
      const expected = texts.flatMap((text, at) => {
        const hay = quoted || loose === "" ? canon(text) : withoutMarks(canon(text));
        return hay.includes(needle) ? [`s${at}`] : [];
      });
      found += expected.length;
      expect(ids(documents, quoted ? `“${phrase}”` : phrase).sort()).toEqual(expected);
    }), { numRuns: 2000 });
    expect(found).toBeGreaterThan(100);
  });

  it("finds every fragment of a text in the text, typed as it stands", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const characters = [...new Intl.Segmenter("zh").segment(text)].map(({ segment }) => segment);
      const from = a % characters.length;
      const fragment = characters.slice(from, from + 1 + (b % 8)).join("").replaceAll(/["＂“”「」『』]/g, "");
      fc.pre(/[^\s\p{C}]/u.test(fragment) && text.includes(fragment));
      expect(highlight(text, `"${fragment}"`).length).toBeGreaterThan(0);
    }));
  });

  it("marks slices that come to the query in the canon, and none that is longer than it must be", { timeout: 60_000 }, () => {
    fc.assert(fc.property(pieces(20), pieces(3), (text, typed) => {
      const kept = typed.filter(([, sign]) => /^[^\s.,"()\-·/]+$/.test(sign));
      fc.pre(kept.length > 0);
      const stored = written(text);
      const ends = new Map<number, number>();
      let at = 0;
      for (const [index, [piece]] of text.entries()) ends.set((at += piece.length), index);
      for (const { start, end } of highlight(stored, written(kept))) {
        const first = start === 0 ? 0 : (ends.get(start) ?? NaN) + 1;
        const slice = text.slice(first, (ends.get(end) ?? NaN) + 1);
        expect(written(slice)).toBe(stored.slice(start, end));
        expect(withoutMarks(canon(slice))).toContain(canon(kept));
      }
    }), { numRuns: 1000 });
  });
});
