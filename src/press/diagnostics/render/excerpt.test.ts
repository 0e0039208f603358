import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "../../../text/width.ts";
import { excerptOf } from "./excerpt.ts";

/** The excerpt and its carets as they would stand under each other. */
const drawn = (line: string, column: number, endColumn: number, columns = 60): string[] => {
  const { text, indent, carets } = excerptOf(line, column, endColumn, columns);
  return [text, " ".repeat(indent) + "^".repeat(carets)];
};

test.each([
  ["Han: two carets each", "示范区工作", 2, 4, ["示范区工作", "  ^^^^"]],
  ["beyond the BMP: one character, two units, two carets", "𠮷林甲", 1, 3, ["𠮷林甲", "^^"]],
  ["after a character beyond the BMP", "𠮷林甲", 3, 4, ["𠮷林甲", "  ^^"]],
  ["an end inside a pair takes the whole character", "甲𠮷乙", 2, 3, ["甲𠮷乙", "  ^^"]],
  ["a column inside a pair takes the whole character", "甲𠮷乙", 3, 4, ["甲𠮷乙", "  ^^"]],
  ["a combining mark belongs to its letter", "e\u0301f", 3, 4, ["e\u0301f", " ^"]],
  ["a zero-width character has one caret at its place", "甲\u200b乙", 2, 3, ["甲\u200b乙", "  ^"]],
  ["emoji", "📰报", 3, 4, ["📰报", "  ^^"]],
  ["tabs are spaces up to the next stop", "a\t甲", 3, 4, ["a   甲", "    ^^"]],
  ["an ideographic indent", "　　甲", 3, 4, ["　　甲", "    ^^"]],
  ["the end of the line", "甲", 2, 2, ["甲", "  ^"]],
  ["a column past the line", "甲", 9, 12, ["甲", "  ^"]],
  ["controls are shown as pictures", "a\u001b[31m\u202eb\0", 8, 9, ["a␛[31m␦b␀", "       ^"]],
])("%s", (_, line, column, endColumn, wanted) => {
  expect(drawn(line, column, endColumn)).toEqual(wanted);
});

test("a long line is cut on both sides of the fault", () => {
  const line = `${"前".repeat(100)}此处${"后".repeat(100)}`;
  expect(drawn(line, 101, 103, 40)).toEqual([`...${"前".repeat(7)}此处${"后".repeat(8)}...`, `${" ".repeat(17)}^^^^`]);
});

test("a fault longer than the terminal is shown from its beginning", () => {
  const line = `甲${"坏".repeat(100)}乙`;
  const { text, indent, carets } = excerptOf(line, 2, 102, 40);
  expect(text).toMatch(/^甲坏+\.\.\.$|^\.\.\.坏+\.\.\.$/);
  expect(widthOf(text)).toBeLessThanOrEqual(40);
  expect(carets).toBe(2 * [...text].filter((c) => c === "坏").length);
  expect(indent).toBe(widthOf(text.slice(0, text.indexOf("坏"))));
});

test("a line of a megabyte is cut without being walked", () => {
  const line = "字".repeat(500_000);
  expect(drawn(line, 250_000, 250_001, 20)).toEqual([`...${"字".repeat(7)}...`, `${" ".repeat(9)}^^`]);
});

test("carets always stand under the characters at fault, inside the room", () => {
  const character = fc.constantFrom("甲", "a", "𠮷", "e\u0301", "　", "，", "“", "\u200b", "📰");
  fc.assert(fc.property(
    fc.array(character, { maxLength: 80 }), fc.array(character, { minLength: 1, maxLength: 5 }), fc.array(character, { maxLength: 80 }), fc.integer({ min: 24, max: 90 }),
    (before, fault, after, columns) => {
      // A letter in front, so that a mark in the fault has no neighbour outside to join with; Z to find it again.
      const [head, mark, tail] = [`${before.join("")}x`, `Z${fault.join("")}`, `y${after.join("")}`];
      const { text, indent, carets } = excerptOf(head + mark + tail, head.length + 1, head.length + mark.length + 1, columns);
      expect(text.indexOf("Z")).toBeGreaterThanOrEqual(0);
      expect(widthOf(text.slice(0, text.indexOf("Z")))).toBe(indent);
      expect(carets).toBeLessThanOrEqual(Math.max(widthOf(mark), 1));
      expect(widthOf(text)).toBeLessThanOrEqual(columns);
    },
  ));
});
