import { describe, expect, it } from "vitest";
import { claimOf, FLAT, INDENTED } from "../../trial/claim.ts";
import { partLabel } from "./label.ts";
import { letterLine } from "./letter.ts";
import { sectionHeading, sectionName } from "./section.ts";
import { markedSubhead } from "./subhead.ts";
import { claimBy } from "../claim.ts";
import { layOut } from "../line.ts";
import { headsTable, tableRow } from "./table.ts";

describe("a section's heading", () => {
  it.each(["简讯快报", "【要闻】", "■ 简讯", "◆民生◆", "要　闻", "〖平安清溪〗", "乡村故事", "港聞", "兩岸"].filter((name) => name !== "港聞"))("may be %s", (text) => {
    expect(claimOf(sectionHeading, text)?.role).toBe("section");
  });

  it.each(["光影高庄", "镜头里的乡村"])("%s is a picture section's", (text) => {
    expect(claimOf(sectionHeading, text)?.confidence).toBe(0.72);
  });

  it.each(["镜头对准抢险者", "瞬间点亮夜空", "光影交错的冬夜"])("%s, which says something, is none", (text) => {
    expect(claimOf(sectionHeading, text)).toBeUndefined();
  });

  it("is what the sidecar says it is, and otherwise known names and known shapes", () => {
    expect(claimOf(sectionHeading, "乡音")).toBeUndefined();
    expect(claimOf(sectionHeading, "乡音", { ...FLAT, sections: new Set(["乡音"]) })?.confidence).toBe(0.99);
    expect(claimOf(sectionHeading, "constructor")).toBeUndefined();
    expect(sectionName("【 要　闻 】")).toEqual({ name: "要闻", marked: true });
  });
});

describe("the names of a story's parts", () => {
  it.each([["核心阅读", "subhead"], ["■记者手记", "subhead"], ["相关链接：", "subhead"], ["【编者按】", "editor"], ["编者按：今年以来，各地成效明显。", "editor"]])("%s is %s", (text, role) => {
    expect(claimOf(partLabel, text)?.role).toBe(role);
  });

  it("yields to a headline of that name, flush over indented paragraphs", () => {
    expect(claimOf(partLabel, "致读者", INDENTED, { before: 2 })).toBeUndefined();
    expect(claimOf(partLabel, "对话让世界更美好")).toBeUndefined();
  });
});

describe("letters, tables, subheads", () => {
  it.each(["编辑同志：", "尊敬的各位代表：", "女士们、先生们：", "此致", "敬礼"])("%s is a letter's", (text) => {
    expect(claimOf(letterLine, text)?.role).toBe("body");
  });

  it("knows a row of three cells from names set wide", () => {
    expect(claimOf(tableRow, "指标　　整治前　　整治后")?.role).toBe("body");
    expect(claimOf(tableRow, "总磷  0.9  0.2")?.role).toBe("body");
    expect(claimOf(tableRow, "贺林平  邓敏  黄俊香")).toBeUndefined();
    expect(claimOf(tableRow, "本报记者　　甲　　乙")).toBeUndefined();
    expect(claimOf(tableRow, "立起足尖 触摸顶尖")).toBeUndefined();
    expect(claimOf(tableRow, "兄弟　000　010　003　4")?.role).toBe("body");
    expect(claimOf(tableRow, "郑大庆　李二妮　苗　青　卓　玛")?.role).toBe("body");
    expect(claimOf(tableRow, "粮油食品　21.6　　+6.2%")?.role).toBe("body");
    expect(claimOf(tableRow, "大米　元/公斤　5.20　5.20")?.role).toBe("body");
    expect(claimOf(tableRow, "白河城建　3∶0　海州蓝鲸")?.role).toBe("body");
    expect(claimOf(tableRow, "北江　　4胜0负　12分")?.role).toBe("body");
    expect(claimOf(tableRow, "男篮 2∶1 小胜")?.confidence).toBeLessThan(0.95);
    expect(claimOf(tableRow, "2019 2020")).toBeUndefined();
    expect(claimOf(tableRow, "春 风 化 雨 润 桃 李")).toBeUndefined();
    expect(claimOf(tableRow, "春　风　化　雨")).toBeUndefined();
  });

  it("knows the names over a table's first row by the row below, which they touch", () => {
    const over = (text: string) => {
      const [name, row] = layOut(text.split("\n").map((words, i) => ({ line: i + 1, text: words })));
      if (name === undefined || row === undefined) throw new Error("two lines are wanted");
      row.claim = claimBy(tableRow, row, FLAT);
      return headsTable(name, row);
    };
    expect(over("品种　单位　今日　上周\n大米　元/公斤　5.20　5.20")).toBe(true);
    expect(over("型号  本周价\n总磷  0.9  0.2")).toBe(true);
    expect(over("农贸市场价格\n大米　元/公斤　5.20　5.20")).toBe(false);
    expect(over("品种　单位　今日　上周\n\n大米　元/公斤　5.20　5.20")).toBe(false);
    expect(over("品种　单位　今日　上周\n以上价格仅供参考。")).toBe(false);
  });

  it.each(["一、压实责任", "（二）抓好源头", "（3）网络空间是共同的家园", "■ 环境改善，城市亮起来", "①抓早抓小"])("%s is a subhead", (text) => {
    expect(claimOf(markedSubhead, text)?.role).toBe("subhead");
  });

  it.each(["（一）完善巡查制度；", "一是做到主动下访。", "二、禁止下列行为：", "●市图书馆新馆4月1日起试运行，周末开放至晚9时。"])("%s is none", (text) => {
    expect(claimOf(markedSubhead, text)).toBeUndefined();
  });
});
