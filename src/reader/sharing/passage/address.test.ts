import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassage, printPassage, rangesOf, textDirective, wordsOf, type Passage } from "./address.ts";

const text = ["　　春耕时节,满畦新绿。春耕时节,满畦新绿。", "高𠮷村(甲)也一样。", "㐂事连连。"];
const passage = (paragraph: number, at: number, to: number, second = paragraph): Passage => ({ from: { paragraph, at }, to: { paragraph: second, at: to } });

describe("a passage in an address", () => {
  it("is short, and opens the very words: the second of two that are alike, or over two paragraphs", () => {
    for (const [one, words] of [[passage(1, 12, 16), ["春耕时节"]], [passage(2, 1, 3), ["𠮷"]], [passage(1, 17, 3, 3), ["满畦新绿。", text[1], "㐂事连"]]] as const) {
      const written = printPassage(text, one);
      expect(written).toMatch(/^[\d.-]+\.[0-9a-z]{5}$/);
      expect(findPassage(text, written)).toEqual({ state: "found", passage: one });
      expect(wordsOf(text, one)).toEqual(words);
    }
  });

  it("holds whatever is selected", () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."报栏𠮷㐂，,：:（(。"), minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (paragraphs, a, b) => {
      const places = paragraphs.flatMap((paragraph, index) => [...paragraph].reduce<{ paragraph: number; at: number }[]>((all, character) => [...all, { paragraph: index + 1, at: (all.at(-1)?.at ?? 0) + character.length }], [{ paragraph: index + 1, at: 0 }]));
      const [i, j] = [a % places.length, b % places.length];
      const [from, to] = [places[Math.min(i, j)], places[Math.max(i, j)]];
      fc.pre(from !== undefined && to !== undefined && (from.paragraph !== to.paragraph || from.at < to.at));
      if (from && to) expect(findPassage(paragraphs, printPassage(paragraphs, { from, to }))).toEqual({ state: "found", passage: { from, to } });
    }));
  });

  it("is found again where text came before it, in the paragraph and before it, and in another width", () => {
    const written = printPassage(text, passage(1, 13, 22));
    const [first = "", ...rest] = text;
    expect(findPassage([`本报讯 ${first}`, ...rest], written)).toEqual({ state: "found", passage: passage(1, 17, 26) });
    expect(findPassage(["导语。", first, ...rest], written)).toEqual({ state: "found", passage: passage(2, 13, 22) });
    expect(findPassage([first.replaceAll(",", "，"), ...rest], written)).toEqual({ state: "found", passage: passage(1, 13, 22) });
  });

  it("whose words were corrected is its paragraph alone; without the paragraph it is nothing", () => {
    const written = printPassage(text, passage(2, 0, 4));
    expect(findPassage([text[0] ?? "", "高吉村(乙)也一样。"], written)).toEqual({ state: "changed", paragraph: 2 });
    expect(findPassage([text[0] ?? ""], written)).toEqual({ state: "none" });
  });

  it.each(["", "3", "1.2-1.xxxxx", "0.0-3.xxxxx", "1.5-2.xxxxx", "9999.999999-9999.xxxxx", "1.0-9999.3.xxxxx", "__proto__", "1.0-3.XXXXX", "1.0-3.xxxxx.y"])("%s is no passage", (written) => {
    expect(findPassage(["短", "短"], written).state).not.toBe("found");
  });

  it("takes no time out of measure in a long text", () => {
    const long = Array.from({ length: 40 }, () => "报".repeat(20_000));
    expect(findPassage(long, "20.100-200.xxxxx")).toEqual({ state: "changed", paragraph: 20 });
  });

  it("marks its part of each paragraph", () => {
    expect([...rangesOf(text, passage(1, 18, 3, 3))]).toEqual([[1, { start: 18, end: text[0]?.length }], [2, { start: 0, end: text[1]?.length }], [3, { start: 0, end: 3 }]]);
    expect([...rangesOf(text, passage(1, text[0]?.length ?? 0, 3, 2))]).toEqual([[2, { start: 0, end: 3 }]]);
  });
});

describe("a text directive", () => {
  it("has the words, or their beginning and end, with its own signs escaped", () => {
    expect(textDirective(["满畦-新绿, "])).toBe(`:~:text=${encodeURIComponent("满畦")}%2D${encodeURIComponent("新绿")}%2C`);
    expect(textDirective(["甲".repeat(30), "𠮷".repeat(30)])).toBe(`:~:text=${encodeURIComponent("甲".repeat(12))},${encodeURIComponent("𠮷".repeat(12))}`);
    expect(textDirective([" "])).toBe("");
  });
});
