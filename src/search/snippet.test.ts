import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { highlight } from "./highlight.ts";
import { snippet } from "./snippet.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const around = (text: string, query: string, length: number): [string, string[]] => {
  const piece = snippet(text, highlight(text, query), length);
  return [piece.text, piece.ranges.map(({ start, end }) => piece.text.slice(start, end))];
};

describe("snippet", () => {
  const text = `${"甲".repeat(50)}疫苗接种${"乙".repeat(50)}疫苗`;

  it("shows the first hit with a quarter of the room before it", () => {
    expect(around(text, "疫苗", 12)).toEqual(["甲甲甲疫苗接种乙乙乙乙乙", ["疫苗"]]);
    expect(around("疫苗接种", "疫苗", 12)).toEqual(["疫苗接种", ["疫苗"]]);
    expect(snippet(text, highlight(text, "疫苗"), 12)).toMatchObject({ cutStart: true, cutEnd: true });
  });

  it.each([
    { name: "behind a comma or a stop", text: "他说了很久。天亮了，开始接种疫苗。", piece: "开始接种疫苗。" },
    { name: "behind a quotation's end", text: "他说了：“天就快要亮了。”开始接种疫苗。", piece: "开始接种疫苗。" },
    { name: "never inside a number", text: "到目前为止全区累计在2020年接种疫苗。", piece: "年接种疫苗。" },
    { name: "never inside a word of Latin letters", text: "到目前为止全区累计在HELLO的接种疫苗。", piece: "的接种疫苗。" },
    { name: "behind a bracket that began further left", text: "（记者 马晓伟 通讯员 潘新风）近期接种疫苗。", piece: "近期接种疫苗。" },
    { name: "where the text begins, if there is room", text: "近期，接种疫苗。", piece: "近期，接种疫苗。" },
    { name: "where there is no better place, at a character", text: "全区各级各类学校师生均已接种疫苗。", piece: "生均已接种疫苗。" },
  ])("begins $name", ({ text: whole, piece }) => {
    expect(around(whole, "疫苗", 20)).toEqual([piece, ["疫苗"]]);
  });

  it("cuts a hit that is longer than the room, and marks every hit within", () => {
    expect(around(text, "疫苗接种乙乙", 4)).toEqual(["甲疫苗接", ["疫苗接"]]);
    expect(around("一二三一二三", "一", 6)).toEqual(["一二三一二三", ["一", "一"]]);
  });

  it("begins a text without a hit at its beginning", () => {
    expect(snippet("一二三", [], 2)).toEqual({ text: "一二", ranges: [], cutStart: false, cutEnd: true });
    expect(snippet("", [], 2)).toEqual({ text: "", ranges: [], cutStart: false, cutEnd: false });
  });

  const clusters = fc.array(fc.constantFrom("甲", "a", "e\u0301", "𠮷", "👩\u200D🚀", "👍🏽", "葛\u{E0100}", "☕\uFE0F", "\r\n", "疫苗"), { maxLength: 60 });

  it("takes of plain text what Intl.Segmenter would, without asking it", () => {
    const plain = fc.array(fc.constantFrom(..."甲龥 ~aZ09\n·—‘’“”…　、。〉〩！～"), { maxLength: 40 }).map((all) => all.join(""));
    const segmenter = new Intl.Segmenter("zh");
    fc.assert(fc.property(plain, fc.integer({ min: 1, max: 20 }), (text, length) => {
      const wanted = [...segmenter.segment(text)].slice(0, length).map(({ segment }) => segment).join("");
      vi.stubGlobal("Intl", { Segmenter: () => { throw new Error("asked"); } });
      const cut = snippet(text, [], length).text;
      vi.unstubAllGlobals();
      expect(cut).toBe(wanted);
    }));
  });

  it.each(["with", "without"])("never cuts a grapheme, %s Intl.Segmenter", (how) => {
    const all = new Intl.Segmenter("zh");
    if (how === "without") vi.stubGlobal("Intl", {});
    fc.assert(fc.property(clusters, fc.integer({ min: 1, max: 20 }), (chosen, length) => {
      const whole = chosen.join("");
      const piece = snippet(whole, highlight(whole, "疫苗"), length);
      const start = whole.indexOf(piece.text);
      expect(start).toBeGreaterThanOrEqual(0);
      expect([...all.segment(piece.text)].length).toBeLessThanOrEqual(length);
      const boundaries = new Set([...all.segment(whole)].flatMap(({ index, segment }) => [index, index + segment.length]));
      const places = [...Array(whole.length + 1).keys()].filter((at) => whole.startsWith(piece.text, at));
      expect(places.some((at) => boundaries.has(at) && boundaries.has(at + piece.text.length)) || piece.text === "").toBe(true);
    }));
  });
});
