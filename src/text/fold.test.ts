import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldMapped, type FoldMode } from "./fold.ts";

const modes: FoldMode[] = ["exact", "loose"];

describe("fold", () => {
  it.each([
    ["ＡＢＣ１２３", "abc123"],
    ["Straße", "strasse"],
    ["İ", "i̇"],
    ["㎏", "kg"],
    ["ﬀ", "ff"],
    ["e\u0301É", "éé"],
    ["ｶﾞ", "ガ"],
    ["習近平總書記", "习近平总书记"],
    ["薴", "苎"],
    ["二○二一", "二〇二一"],
    ["神\u{FA19}", "神神"],
    ["\u{2F00}", "一"],
    ["马\u200B晓\u00AD伟\uFEFF", "马晓伟"],
    ["\u202E马\u2066晓\u2069伟", "马晓伟"],
    ["中国\r\n　人民\u2028日报\t", "中国人民日报"],
    ["葛\u{E0100}城", "葛城"],
    ["𠮷野家㐂", "𠮷野家㐂"],
    ["\uD842马", "\uD842马"],
  ])("makes %j %j in both modes", (text, folded) => {
    for (const mode of modes) expect(fold(text, mode)).toBe(folded);
  });

  it.each([
    ["“严”", '"严"', "严"],
    ["「严」", '"严"', "严"],
    ["『严』", '"严"', "严"],
    ['"严"', '"严"', "严"],
    ["（记者　马晓伟）", "(记者马晓伟)", "记者马晓伟"],
    ["(记者 马晓伟)", "(记者马晓伟)", "记者马晓伟"],
    ["一、二，三。", "一,二,三.", "一二三"],
    ["阿·乙•丙", "阿·乙·丙", "阿乙丙"],
    ["来——去", "来--去", "来去"],
    ["13.7亿", "13.7亿", "13.7亿"],
    ["１３．７亿", "13.7亿", "13.7亿"],
    ["13,700", "13,700", "13,700"],
    ["13.\n7亿", "13.7亿", "13.7亿"],
    ["2∶1、3：2", "2:1,3:2", "2:1,3:2"],
    ["第13.", "第13.", "第13"],
    ["50%", "50%", "50%"],
    [".*[马", ".*(马", "*马"],
  ])("folds the marks of %j to %j and leaves out all but %j", (text, exact, loose) => {
    expect(fold(text, "exact")).toBe(exact);
    expect(fold(text, "loose")).toBe(loose);
  });

  it("keeps 零 and 〇 apart, and letters with and without marks", () => {
    expect(fold("零", "loose")).not.toBe(fold("〇", "loose"));
    expect(fold("é", "loose")).not.toBe(fold("e", "loose"));
  });

  it("changes no character that it has folded once", { timeout: 60_000 }, () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const once = fold(String.fromCodePoint(code), "exact");
      if (fold(once, "exact") !== once) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });
});

describe("the offset map", () => {
  it("leads from the middle of a character that folding made longer to the whole of it", () => {
    const { text, starts, ends } = foldMapped("İ重㎏、𠮷e\u0301", "loose");
    expect(text).toBe("i̇重kg𠮷é");
    expect([...text].length).toBe(7);
    expect(Array.from(starts)).toEqual([0, 0, 1, 2, 2, 4, 4, 6]);
    expect(Array.from(ends)).toEqual([1, 1, 2, 3, 3, 6, 6, 8]);
  });

  it("gives slices that fold to what they were taken for, in any text", () => {
    fc.assert(fc.property(troublesome, fc.nat(), fc.nat(), (text, a, b) => {
      for (const mode of modes) {
        const folded = foldMapped(text, mode);
        expect(folded.text).toBe(fold(text, mode));
        expect(folded.starts.length).toBe(folded.text.length);
        if (folded.text.length === 0) continue;
        const from = a % folded.text.length;
        const to = from + (b % (folded.text.length - from)) + 1;
        const start = folded.starts[from] ?? -1;
        const end = folded.ends[to - 1] ?? -1;
        expect(start).toBeLessThan(end);
        expect(cutsPair(text, start) || cutsPair(text, end)).toBe(false);
        // Loose folding looks at what stands beside a mark, so a slice that begins or ends in one is told by exact.
        if (mode === "exact") expect(fold(text.slice(start, end), mode)).toContain(folded.text.slice(from, to));
      }
    }));
  });

  it("never goes back", () => {
    fc.assert(fc.property(troublesome, (text) => {
      const { starts, ends } = foldMapped(text, "loose");
      for (let i = 1; i < starts.length; i++) {
        expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        expect(ends[i]).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
      }
    }));
  });

  it("fault 28: folds a megabyte of marks and of spaces in linear time", () => {
    expect(fold("a" + "\u0301".repeat(100_000), "loose").length).toBe(100_000);
    expect(fold("a" + " ".repeat(1_000_000) + "b", "loose")).toBe("ab");
  });
});

const cutsPair = (text: string, at: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));

/** Whatever has broken folding before: all of Unicode, and a good deal of its traps. */
const troublesome = fc.array(fc.oneof(
  fc.string({ unit: "binary", maxLength: 3 }),
  fc.constantFrom("İ", "ß", "㎏", "ﬁ", "ｶ", "ﾞ", "e", "\u0301", "\u200B", "\uFE0F", "\u{E0101}", "\u00AD", "𠮷", "\uD842", "\uDFB7",
    "\uF900", "한", "\u1112\u1161\u11AB", "1", "2", ".", "，", "“", "「", "…", "½", "㋿", "☕\uFE0F", "👩\u200D🚀", "後", "后", " ", "\u3000", "\n"),
), { maxLength: 24 }).map((pieces) => pieces.join(""));
