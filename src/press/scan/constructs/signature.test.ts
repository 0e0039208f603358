import { describe, expect, it } from "vitest";
import { pressPage } from "../../index.ts";
import { OPTIONS, textSource } from "../../trial/source.ts";

const TEXT = "秋天的小城最宜散步。沿着护城河走上一圈，满眼都是金黄的银杏叶，卖烤红薯的老汉依旧守在桥头，炉膛里的火光映红了他的脸。";
const press = (text: string) => pressPage(textSource(text), OPTIONS);
const people = (text: string): string[] => press(text).page.sections.flatMap(({ items }) => items.flatMap(({ byline }) => byline.map(({ role, name, affiliation }) => [role, name, affiliation].filter((word) => word !== undefined).join(" "))));
const lineOf = (text: string, line: number) => press(text).explain().find((one) => one.line === line);

describe("who wrote, on a line of its own under a text", () => {
  it.each([
    ["（王清和）", ["author 王清和"]], ["（荆川）", ["author 荆川"]], ["（申长水　苗得福）", ["author 申长水", "author 苗得福"]], ["（县广播站　纪㐂）", ["author 纪㐂 县广播站"]],
    ["(秋　实)", ["author 秋实"]], ["（柏口县融媒体中心　晁小燕　杜若飞）", ["author 晁小燕 柏口县融媒体中心", "author 杜若飞 柏口县融媒体中心"]],
    ["王清和", ["author 王清和"]], ["听雨轩主", ["author 听雨轩主"]], ["二作业区　　门正本", ["author 门正本 二作业区"]], ["·单　丹、王　珺·", ["author 单丹", "author 王珺"]],
  ])("is read in %s, and never certain", (printed, wanted) => {
    const page = `秋日小城\n\n${TEXT}\n${printed}`;
    expect(people(page)).toEqual(wanted);
    expect(lineOf(page, 4)).toMatchObject({ role: "byline" });
    expect(lineOf(page, 4)?.confidence).toBeLessThan(0.95);
  });

  it.each([["桥东村村民 饶火根 简绍文等", ["author 饶火根 桥东村村民", "author 简绍文 桥东村村民"]], ["化学系03级　慕容晓", ["author 慕容晓 化学系03级"]], ["读者　解桂香", ["author 解桂香"]], ["江滨市　柴　玉", ["author 柴玉 江滨市"]]])("is a letter's text in %s", (printed, wanted) => {
    const page = `盼望修好村前路\n\n${TEXT}\n　　　　　　　　　　${printed}`;
    expect(people(page)).toEqual(wanted);
    expect(lineOf(page, 4)?.role).toBe("body");
  });

  it("is in doubt where a single name stands without a bracket, and an editor is told", () => {
    const { diagnostics } = press(`秋日小城\n\n${TEXT}\n王清和`);
    expect(diagnostics.find(({ line, code }) => line === 4 && code === "uncertain-line")?.help).toContain("正文");
  });

  it.each(["（未完待续）", "（热烈鼓掌）", "（节选）", "平阳县委组织部", "全文完", "——王清和", "下转二版"])("names nobody in %s", (printed) => {
    expect(people(`秋日小城\n\n${TEXT}\n${printed}`)).toEqual([]);
  });

  it("is no subhead's word between paragraphs", () => {
    expect(people(`秋日小城\n\n${TEXT}\n\n王清和\n\n${TEXT}`)).toEqual([]);
  });
});
