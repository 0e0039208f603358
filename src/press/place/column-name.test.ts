import { describe, expect, it } from "vitest";
import { pressPage } from "../index.ts";
import { OPTIONS, textSource } from "../trial/source.ts";
import { readsAsColumnName } from "./column-name.ts";

const TEXT = "连日来，青石镇抢抓晴好天气，组织农技人员走进田间地头，指导农户翻耕、育秧、施肥，全镇2.6万亩水田已有八成翻耕完毕。";
const rolesOf = (text: string): string[] => pressPage(textSource(text), OPTIONS).explain().map(({ role }) => role);

describe("a column's name over a headline", () => {
  it.each(["养生堂", "人间小景", "学习与思考", "在希望田野", "淮 滩 夜 话", "财经·股市", "走基层·看振兴", "茶樓筆記"])("may be %s", (text) => {
    expect(readsAsColumnName(text)).toBe(true);
  });

  it.each(["青石镇", "白桦机务段", "市应急管理局", "孟雨荷", "开幕了", "为何停工", "安保工作", "田径世锦赛", "外交部发言人", "前三季度", "血压忽高忽低？", "书香中国·北京阅读季", "三千亩麦田追肥一遍", "“万元户”"])("is hardly %s", (text) => {
    expect(readsAsColumnName(text)).toBe(false);
  });

  // 养生堂 / 入伏后吃姜，莫贪多 / text, on pages with blank lines and without, in the page's middle as well as at its head
  it.each(["\n", "\n\n"])("stands over it with %j between, and is told with what else it may be", (between) => {
    const text = ["农事新闻一束", TEXT, "", "养生堂", "入伏后吃姜，莫贪多"].join("\n").replace("养生堂\n", `养生堂${between}`) + `${between}　　${TEXT}\n`;
    const { explain, diagnostics } = pressPage(textSource(text), OPTIONS);
    const [, , name, headline] = explain();
    expect([name?.role, headline?.role]).toEqual(["section", "headline"]);
    expect(diagnostics.find(({ line, code }) => line === name?.line && code === "uncertain-line")?.help).toContain("肩题");
  });

  it("is none over a deck with a dash, nor where the line below is as short and may be who wrote", () => {
    expect(rolesOf(`深山守路人\n——记养路工老周\n　　${TEXT}`).slice(0, 2)).toEqual(["headline", "deck"]);
    expect(rolesOf(`秋天的米缸\n\n孟雨荷\n\n　　${TEXT}`).slice(0, 2)).toEqual(["headline", "byline"]);
  });
});
