import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf, widthOf } from "./width.ts";

test.each([
  ["Latin", "abc", 3], ["Han", "报栏", 4], ["beyond the BMP", "𠮷", 2], ["extension A", "㐂", 2],
  ["full-width", "１４，", 6], ["ideographic space", "　", 2], ["half-width kana", "ｶ", 1],
  ["a combining mark", "e\u0301", 1], ["a mark alone", "\u0301", 0], ["zero-width space", "\u200b", 0],
  ["U+FEFF", "\ufeff", 0], ["a variation selector", "葛\u{e0100}", 2], ["a bidi control", "\u202e", 0],
  ["emoji", "📰", 2], ["emoji by selector", "☎\ufe0f", 2], ["joined emoji", "👨\u200d👩\u200d👧", 2], ["flag", "🇨🇳", 2], ["digit", "7", 1],
  ["curly quotation marks, ambiguous", "“”", 2], ["corner brackets", "「」", 4], ["nothing", "", 0],
  ["a lone surrogate", "\ud842", 0], ["middle dot of names", "·", 1],
])("%s", (_, text, width) => {
  expect(widthOf(text)).toBe(width);
});

test("the cells are the text, cut at no surrogate pair, each 0 to 2 columns wide", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const cells = cellsOf(text);
    expect(cells.map((cell) => cell.text).join("")).toBe(text);
    for (const cell of cells) {
      expect(text.startsWith(cell.text, cell.at)).toBe(true);
      expect([0, 1, 2]).toContain(cell.width);
      expect(cell.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }
  }));
});
