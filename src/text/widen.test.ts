import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { widenPunctuation } from "./widen.ts";

describe("widenPunctuation", () => {
  it.each([
    ["1月11日下午,示范区党工委召开", "1月11日下午，示范区党工委召开"],
    ["本报讯(记者 马晓伟)1月11日", "本报讯（记者 马晓伟）1月11日"],
    ["8个乡镇(街道办事处)、3家", "8个乡镇（街道办事处）、3家"],
    ["要做到:一张笑脸;一杯热茶!好吗?", "要做到：一张笑脸；一杯热茶！好吗？"],
    ["总投资13.7亿元,比分1:0,时间7:40", "总投资13.7亿元，比分1:0，时间7:40"],
    ["见https://a.cn/b?c=1,d(e)", "见https://a.cn/b?c=1,d(e)"],
    ["Facebook(Meta),Twitter", "Facebook(Meta),Twitter"],
    ["国家主席(2013年)说", "国家主席（2013年）说"],
    ["说(A(乙)B)完", "说（A（乙）B）完"],
    ["𠮷,㐂", "𠮷，㐂"],
    ["1,000人", "1,000人"],
  ])("%s → %s", (printed, shown) => {
    expect(widenPunctuation(printed)).toBe(shown);
  });

  it("keeps every offset and every other character", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."报栏𠮷a1,;:?!() “”。") }), (text) => {
      const shown = widenPunctuation(text);
      expect(shown.length).toBe(text.length);
      for (let at = 0; at < text.length; at++) {
        if (!",;:?!()".includes(text.charAt(at))) expect(shown.charAt(at)).toBe(text.charAt(at));
      }
    }));
  });
});
