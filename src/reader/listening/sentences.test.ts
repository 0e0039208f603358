import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST, piecesOf, sentencesOf } from "./sentences.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(..."春耕时节的水，、；：。！？…“”‘’（）《》13.7%ab 　𠮷\n"), { maxLength: 400 }).map((all) => all.join("")),
);
const words = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["“今年墒情好。”他说。", ["“今年墒情好。”", "他说。"]],
    ["真的吗？！“是……”大家笑了", ["真的吗？！", "“是……”", "大家笑了"]],
    ["　　清晨（六点。）起雾。", ["清晨（六点。）", "起雾。"]],
    ["增长13.7%。共3,931项。", ["增长13.7%。", "共3,931项。"]],
    ["。。。", []],
    ["好。——", ["好。——"]],
  ])("of %s", (text, sentences) => { expect(words(text)).toEqual(sentences); });

  it("stand in order, apart, and nothing that can be said is left out", () => {
    fc.assert(fc.property(anyText, (text) => {
      let at = 0;
      for (const { start, end } of sentencesOf(text)) {
        expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }));
  });
});

describe("pieces of a sentence", () => {
  it("are short, in order, cut no character in two, and together say all of it", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(..."春耕时节的水，、a1𠮷"), { minLength: 1, maxLength: 600 }).map((all) => all.join("")), (text) => {
      const pieces = piecesOf(text, { start: 0, end: text.length });
      let at = 0;
      for (const { start, end } of pieces) {
        expect(end - start).toBeLessThanOrEqual(LONGEST);
        expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
        at = end;
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }));
  });

  it("end after a clause where there is one", () => {
    const text = `${"春".repeat(50)}，${"耕".repeat(50)}。`;
    expect(piecesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual([`${"春".repeat(50)}，`, `${"耕".repeat(50)}。`]);
  });

  it("leave a number whole", () => {
    const text = `${"春".repeat(LONGEST - 2)}3931.5项${"耕".repeat(60)}`;
    expect(piecesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))[1]).toMatch(/^3931\.5项/);
  });
});
