import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE, compose, MARGIN, WIDTH, type MeasureOf } from "./compose.ts";

const measureOf: MeasureOf = ({ size }) => ({ em: size, advance: (text) => (text < "\u0300" ? size / 2 : size) });
const words = (quote: string, headline = "稻田里的合唱团") => ({ paper: "鹤溪报", quote, headline, imprint: "鹤溪报　2021年7月5日　第3版", excerpt: "（节选）", scan: "扫码读这一段" });
const linesOf = (quote: string): string[] => compose(words(quote), measureOf).blocks[1]?.lines.map(({ placed }) => placed.map(({ text }) => text).join("")) ?? [];

describe("a quote card", () => {
  it("sets a short quote large, in its marks, a paragraph a line", () => {
    const { blocks, cut, shown } = compose(words("春耕时节，满畦新绿。"), measureOf);
    expect(blocks[1]?.type.size).toBe(64);
    expect(linesOf("春耕。\n满畦。")).toEqual(["“春耕。", "满畦。”"]);
    expect(linesOf("“公家的渠。”老人说。")).toEqual(["“公家的渠。”老人说。"]);
    expect([cut, shown]).toEqual([false, 10]);
  });

  it("shrinks a longer one, and at the floor cuts it and says so", () => {
    const long = compose(words("春耕时节，满畦新绿。".repeat(20)), measureOf);
    expect(long.blocks[1]?.type.size).toBeLessThan(64);
    expect(long.cut).toBe(false);
    const quote = "春耕时节，满畦新𠮷。".repeat(300);
    const longest = compose(words(quote), measureOf);
    expect(longest.blocks[1]?.type.size).toBe(34);
    expect(longest.cut).toBe(true);
    expect(longest.shown).toBeLessThan([...quote].length);
    expect(longest.shown).toBeGreaterThan(300);
    expect(linesOf(quote).at(-1)).toBe("（节选）");
    expect(linesOf(quote).at(-2)).toMatch(/……$/);
  });

  it("keeps everything within its margins and apart, whatever the words", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."报栏𠮷㐂，。“”—…A1 \n"), maxLength: 900 }), fc.string({ unit: fc.constantFrom(..."报栏𠮷“”"), maxLength: 90 }), (quote, headline) => {
      const { blocks, height, rule, code } = compose(words(quote, headline), measureOf);
      expect(height).toBeLessThanOrEqual(1620 + 72);
      expect(code.y + CODE).toBeLessThan(height);
      expect(code.x + CODE).toBe(WIDTH - MARGIN);
      for (const [index, { lines, x, y, leading, type }] of blocks.entries()) {
        for (const line of lines) expect(x + line.width).toBeLessThanOrEqual(WIDTH - MARGIN + type.size / 2 + 1);
        if (index === 1 && lines.length > 0) {
          expect(y - type.size).toBeGreaterThanOrEqual(155);
          expect(y + (lines.length - 1) * leading).toBeLessThan(rule);
        } else {
          expect(y + Math.max(0, lines.length - 1) * leading).toBeLessThan(height);
        }
      }
    }));
  });
});
