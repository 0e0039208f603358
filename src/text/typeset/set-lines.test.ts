import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clustersOf } from "./clusters.ts";
import { setBalanced, setLines, type Line, type Measure } from "./set-lines.ts";

/** Han and its marks one em, Latin half. */
const measure: Measure = { em: 10, advance: (text) => (text < "\u0300" ? 5 : 10) };
const textOf = ({ placed }: Line): string => placed.map(({ text }) => text).join("");
const set = (text: string, width: number, more = {}) => setLines(text, measure, { width, ...more }).lines.map(textOf);

const newsprint = fc.array(fc.oneof(
  fc.constantFrom(..."报栏𠮷㐂新闻，。、；：？！“”‘’（）《》·"), fc.constantFrom("——", "……", "2021", "13.7%", "GDP", " ", "　", "阿依古丽·买买提"),
), { maxLength: 60 }).map((parts) => parts.join(""));

describe("lines by CLREQ", () => {
  it.each([
    ["no point at a line's start", "春耕时节，满畦", 40, ["春耕时", "节，满畦"]],
    ["no opening mark at a line's end", "记者（马）摄", 30, ["记者", "（马）", "摄"]],
    ["a point at the end takes half a character", "春耕时，满畦", 35, ["春耕时，", "满畦"]],
    ["a dash stays whole", "春耕时——忙", 40, ["春耕时", "——忙"]],
    ["an ellipsis stays whole and behind its text", "春耕时节……忙", 40, ["春耕时", "节……忙"]],
    ["a word stays whole", "我的GDP报", 30, ["我的", "GDP报"]],
    ["a figure keeps its point and what it counts", "共13.7亿", 30, ["共13.7", "亿"]],
    ["a day keeps its figure", "于3月7日", 30, ["于3月", "7日"]],
    ["a name keeps its point", "买买提·甲", 30, ["买买", "提·甲"]],
    ["a rare character is one", "𠮷㐂𠮷㐂", 20, ["𠮷㐂", "𠮷㐂"]],
    ["a word longer than a line is parted", "ABCDEFGH", 20, ["ABCD", "EFGH"]],
  ])("%s", (_rule, text, width, lines) => {
    expect(set(text, width)).toEqual(lines);
  });

  it("trims the white of marks in a row and at a line's start", () => {
    const [line] = setLines("说：“好。”", measure, { width: 100 }).lines;
    expect(line?.placed.map(({ text, x }) => [text, x])).toEqual([["说", 0], ["：", 10], ["“", 15], ["好", 25], ["。", 35], ["”", 40]]);
    expect(line?.width).toBe(45);
    expect(setLines("“好”", measure, { width: 100 }).lines[0]?.placed[0]?.x).toBe(-5);
  });

  it("never has a forbidden mark at an end, whatever the text, and loses none of it", () => {
    fc.assert(fc.property(newsprint, fc.integer({ min: 8, max: 30 }), (text, ems) => {
      const { lines, end } = setLines(text, measure, { width: ems * 10, justify: true });
      expect(end).toBe(text.length);
      const blank = /[\s\u3000]/g;
      expect(lines.map(textOf).join("").replace(blank, "")).toBe(text.replace(blank, ""));
      for (const [index, { placed }] of lines.entries()) {
        const [first, last] = [placed[0]?.text ?? "", placed.at(-1)?.text ?? ""];
        const longRun = /[，。、；：？！”’）》·…]{5}|[“‘（《]{5}/.test(text) || /[A-Z0-9.%]{12}/.test(text);
        if (!longRun && index > 0) expect("，。、；：？！”’）》·…").not.toContain(first);
        if (!longRun && index < lines.length - 1) expect("“‘（《").not.toContain(last);
      }
    }));
  });

  it("fills the width when justified, but not the last line's", () => {
    const { lines } = setLines("春耕时节，满畦新绿，清晨薄雾还没散尽。", measure, { width: 75, justify: true });
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(75);
    expect(lines.at(-1)?.width).toBeLessThan(75);
  });

  it("cuts what does not fit, says so, and tells where", () => {
    const text = "春耕时节，满畦新绿，清晨";
    const cut = setLines(text, measure, { width: 50, most: 2 });
    expect(cut.lines.map(textOf)).toEqual(["春耕时节，", "满畦新……"]);
    expect(text.slice(0, cut.end)).toBe("春耕时节，满畦新");
    fc.assert(fc.property(newsprint, fc.integer({ min: 8, max: 20 }), fc.integer({ min: 1, max: 4 }), (words, ems, most) => {
      const { lines, end } = setLines(words, measure, { width: ems * 10, most });
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(ems * 10 + 0.1);
      if (end < words.length) expect(textOf(lines.at(-1) ?? { placed: [], width: 0 }).endsWith("……")).toBe(true);
    }));
  });

  it("makes a headline's lines even", () => {
    expect(setBalanced("示范区党工委启动第一轮巡察", measure, { width: 100 }).lines.map(textOf)).toEqual(["示范区党工委启", "动第一轮巡察"]);
    expect(setBalanced("短题", measure, { width: 100 }).lines.map(textOf)).toEqual(["短题"]);
  });

  it("takes time in proportion to a text without any width", () => {
    expect(setLines("\u200b".repeat(50_000), { em: 10, advance: () => 0 }, { width: 100 }).end).toBe(50_000);
  });

  it("keeps marks with what they stand on", () => {
    expect(clustersOf("e\u0301𠮷\u{E0100}x").map(({ text, at }) => [text, at])).toEqual([["e\u0301", 0], ["𠮷\u{E0100}", 2], ["x", 6]]);
  });
});
