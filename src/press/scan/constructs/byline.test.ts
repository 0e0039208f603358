import { describe, expect, it } from "vitest";
import { claimOf, INDENTED } from "../../trial/claim.ts";
import { bylineLine } from "./byline.ts";

const people = (text: string): string[] | undefined => claimOf(bylineLine, text)?.people?.map(({ role, name }) => `${role} ${name}`);

describe("a byline on a line of its own", () => {
  it.each([
    ["□ 本报记者 甘小棠 通讯员 覃大山", ["reporter 甘小棠", "correspondent 覃大山"]],
    ["□本报记者甘小棠", ["reporter 甘小棠"]],
    ["■ 本报记者 甘小棠", ["reporter 甘小棠"]],
    ["本报记者　甘　棠　覃大山", ["reporter 甘棠", "reporter 覃大山"]],
    ["文/甘小棠 图/覃大山", ["author 甘小棠", "photographer 覃大山"]],
    ["（甘小棠/文 覃大山/图）", ["author 甘小棠", "photographer 覃大山"]],
    ["（本报记者甘小棠采访整理）", ["reporter 甘小棠"]],
    ["（甘小棠参与采写）", ["reporter 甘小棠"]],
    ["（综合本报记者甘小棠、覃大山报道）", ["reporter 甘小棠", "reporter 覃大山"]],
    ["（新华社江州3月16日电  记者甘小棠、覃大山  参与采写：李松）", ["reporter 甘小棠", "reporter 覃大山", "reporter 李松"]],
    ["（作者为某市某局局长，本报记者甘小棠采访整理）", ["reporter 甘小棠"]],
    ["□ 尹 荷", ["author 尹荷"]],
    ["記者林孟婷／花蓮報導", ["reporter 林孟婷"]],
    ["（作者单位：青渡县人民法院　裘正言）", ["author 裘正言"]],
    ["（作者：吕望之，系某高校教授）", ["author 吕望之"]],
    ["●关照野　贺兰亭", ["author 关照野", "author 贺兰亭"]],
    ["（[加]玛丽安·霍尔特 作　程渡 译）", ["author 玛丽安·霍尔特", "translator 程渡"]],
    ["〔葡〕玛尔塔·席尔瓦", ["author 玛尔塔·席尔瓦"]],
    ["（英国）理查德·托马斯·考利特", ["author 理查德·托马斯·考利特"]],
    ["[美] 约翰·史密斯　高晓雅 译", ["author 约翰·史密斯", "translator 高晓雅"]],
    ["高晓雅译", ["translator 高晓雅"]],
    ["本 报 记 者　车 永 定", ["reporter 车永定"]],
    ["本报分析师　费启明", ["author 费启明"]],
    ["南澜周末记者 靖边柳", ["reporter 靖边柳"]],
    ["▲本报记者 霍城 摄影报道", ["reporter 霍城", "photographer 霍城"]],
    ["◎采写：记者 穆晓雯 摄影：记者 容百川", ["reporter 穆晓雯", "photographer 容百川"]],
    ["本版文字：珠浦日报记者 容若溪 简惠", ["reporter 容若溪", "reporter 简惠"]],
    ["中央社記者王小明金門五日電", ["reporter 王小明"]],
  ])("claims %s", (text, wanted) => {
    expect(people(text)).toEqual(wanted);
    expect(claimOf(bylineLine, text)?.role).toBe("byline");
  });

  it("claims an author's note and a dateline in brackets, which name nobody", () => {
    for (const text of ["（作者为某市某局局长）", "（作者单位：青渡县人民法院）", "（作者系省社科院研究员）", "（新华社江州3月11日电）", "（本报江州电）"]) {
      expect(claimOf(bylineLine, text)).toMatchObject({ role: "byline" });
      expect(people(text) ?? []).toEqual([]);
    }
  });

  it("is unsure of names that stand alone", () => {
    expect(claimOf(bylineLine, "　　黄  雨", INDENTED)?.confidence).toBeLessThan(0.75);
    expect(claimOf(bylineLine, "　　贺林平  邓  敏", INDENTED)?.people?.map(({ name }) => name)).toEqual(["贺林平", "邓敏"]);
  });

  it("knows who wrote by a bracket set far in, whatever the family", () => {
    const at = (text: string) => claimOf(bylineLine, `　　　　　　　　　　${text}`, INDENTED, { before: 0 })?.people?.map(({ role, name }) => `${role} ${name}`);
    expect(at("（言　午）")).toEqual(["author 言午"]);
    expect(at("（孟祁　译）")).toEqual(["translator 孟祁"]);
    expect(at("（农艺师　牟春霖）")).toEqual(["author 牟春霖"]);
    expect(claimOf(bylineLine, "（言　午）", INDENTED, { before: 0 })).toBeUndefined();
  });

  it("leaves a dateline with its text right below it to the paragraph", () => {
    expect(claimOf(bylineLine, "本报讯（记者 甘小棠）", undefined, { after: 0 })).toBeUndefined();
    expect(claimOf(bylineLine, "本报讯（记者 甘小棠）", undefined, { after: 1 })?.role).toBe("byline");
  });

  it.each(["骑 马", "传 承", "记者的一天", "■ 简讯", "通讯员培训班开班", "编辑同志：", "摄影展开幕"])("leaves %s", (text) => {
    expect(claimOf(bylineLine, text)).toBeUndefined();
  });
});
