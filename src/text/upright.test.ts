import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortNumbers, uprightQuotes } from "./upright.ts";

describe("quotation marks of vertical text", () => {
  it.each([
    ["“外防输入、内防反弹”", "『外防输入、内防反弹』"],
    ["他说:“要做到‘早发现’。”", "他说:『要做到「早发现」。』"],
    ["『已经』是「竖排」的", "『已经』是「竖排」的"],
    ["唱了Don’t Cry和’98", "唱了Don’t Cry和’98"],
    ["“𠮷田㐂”·“A股”", "『𠮷田㐂』·『A股』"],
    ['"直"引号照旧', '"直"引号照旧'],
  ])("%s is shown as %s", (text, shown) => { expect(uprightQuotes(text)).toBe(shown); });

  it("give one unit for one, and touch nothing else", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."“”‘’报𠮷aZ9 ,。") }), (text) => {
      const shown = uprightQuotes(text);
      expect(shown.length).toBe(text.length);
      for (let at = 0; at < text.length; at++) if (!"“”‘’".includes(text.charAt(at))) expect(shown.charAt(at)).toBe(text.charAt(at));
    }));
  });
});

describe("short numbers, upright in the line", () => {
  const of = (text: string): string[] => shortNumbers(text).map(({ start, end }) => text.slice(start, end));
  it.each([
    ["1月11日,2021年第3轮", ["1", "11", "2021", "3"]],
    ["有17,再有5。", ["17", "5"]],
    ["13.7亿元,1,362人,10:30开会", []],
    ["占17%,达100%", ["17%"]],
    ["A02版,COVID-19,1000多", ["1000"]],
    ["12345", []],
    ["２０２１年", []],
    ["𠮷村3队", ["3"]],
  ])("%s: %j", (text, numbers) => { expect(of(text)).toEqual(numbers); });

  it("are sorted, apart, and digits", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."0129.,:%A-报𠮷 ") }), (text) => {
      let from = 0;
      for (const { start, end, way } of shortNumbers(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(text.slice(start, end)).toMatch(/^\d{1,4}%?$/);
        expect(way).toBe(end - start === 4 ? "stacked" : "abreast");
        from = end;
      }
    }));
  });
});
