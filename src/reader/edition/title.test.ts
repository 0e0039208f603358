import { describe, expect, it } from "vitest";
import { titleFrom, titleOf } from "./title.ts";

const span = { line: 1, endLine: 1 };

describe("a story's title", () => {
  it("is the headline where one is printed", () => {
    expect(titleFrom(" 渠水流进最后一个村 ", "图注。", "正文。")).toBe("渠水流进最后一个村");
  });

  it("is else the first sentence of a caption, or as much of it as ends with a clause", () => {
    expect(titleFrom(undefined, "村民正在排练秧歌。　林小雨 摄", undefined)).toBe("图片新闻：村民正在排练秧歌");
    expect(titleFrom(undefined, "1月16日上午,示范区重点人群新冠病毒疫苗接种工作正式启动,首批新型冠状病毒疫苗在中州社区卫生服务中心开始接种。", undefined))
      .toBe("图片新闻：1月16日上午,示范区重点人群新冠病毒疫苗接种工作正式启动……");
    expect(titleFrom(undefined, "1月17日，在华商大道与商都大道交叉口西侧，施工人员在安装液压升降限高杆，防止超高超重车辆通过进入城区。", undefined))
      .toBe("图片新闻：1月17日，在华商大道与商都大道交叉口西侧……");
  });

  it("has nobody's credit in it", () => {
    const caption = { text: "打谷场边的麦茬地（何田 摄）", span, role: "caption" as const, state: "asPrinted" as const };
    expect(titleOf({ kind: "photo", id: "2021-07-06-00000000", caption, byline: [{ role: "photographer", name: "何田", asPrinted: "何田 摄" }], notes: [] })).toBe("图片新闻：打谷场边的麦茬地");
  });

  it("is cut after 24 units where no clause ends, and never inside a character", () => {
    expect(titleFrom(undefined, undefined, "𠮷".repeat(40))).toBe(`（无题）${"𠮷".repeat(12)}……`);
    expect(titleFrom(undefined, undefined, `渠${"𠮷".repeat(40)}`)).toBe(`（无题）渠${"𠮷".repeat(11)}……`);
    expect(titleFrom(undefined, undefined, "渠".repeat(28))).toBe(`（无题）${"渠".repeat(28)}`);
    expect(titleFrom(undefined, undefined, undefined)).toBe("（无题）");
  });
});
