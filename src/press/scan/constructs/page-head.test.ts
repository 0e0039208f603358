import { describe, expect, it } from "vitest";
import { pageHeadOf } from "./page-head.ts";

describe("a page's head in pieces", () => {
  it.each([
    ["青石农民报　1986年5月21日　第四版", { dated: true, numbered: true, number: "四", date: "1986-05-21" }],
    ["农村版　B3　1998年6月19日", { dated: true, numbered: true, number: "B3", date: "1998-06-19" }],
    ["青石日报·城事  2009.12.11  星期五", { dated: true, numbered: false, date: "2009-12-11" }],
    ["青 石 日 报　1995年4月3日　第 二 版", { dated: true, numbered: true, number: "二", date: "1995-04-03" }],
    ["2016年2月24日　绿色视野　07", { dated: true, numbered: true, number: "07", date: "2016-02-24" }],
    ["2002年□月19日　第1版", { dated: true, numbered: true, number: "1" }],
    ["泊港日报 一九七九年三月二十二日 第三版", { dated: true, numbered: true, number: "三", date: "1979-03-22" }],
    ["地方新聞　B3　中華民國八十七年十一月三日　星期二", { dated: true, numbered: true, number: "B3", date: "1998-11-03" }],
    ["２００６年３月２１日　第１１期（总第８９２期）", { dated: true, numbered: false, date: "2006-03-21", issued: true }],
    ["江滨晚报　百花园　第2147期", { dated: false, numbered: false, issued: true }],
    ["理工大学报　第682期　2011年5月25日　主编：戚元培　本版编辑：边小溪", { dated: true, numbered: false, date: "2011-05-25", issued: true }],
    ["体 育 B3", { dated: false, numbered: true, number: "B3", name: "体育" }],
    ["封面报道 · A02-A03", { dated: false, numbered: true, number: "A02", name: "封面报道" }],
    ["FASHION & TEXTILE WEEKLY　第7版", { dated: false, numbered: true, number: "7" }],
  ])("claims %s", (text, wanted) => {
    expect(pageHeadOf(text, false)).toEqual(wanted);
  });

  it("takes a bare number for a page's only in the page's first line, or beside a day", () => {
    expect(pageHeadOf("要闻 2", true)).toMatchObject({ number: "2", name: "要闻" });
    expect(pageHeadOf("要闻 2", false)).toBeUndefined();
    expect(pageHeadOf("青石日报　2018年11月14日　04", false)).toMatchObject({ number: "04" });
  });

  it.each(["1986年5月21日", "第四版", "青石镇　春耕", "2021年1月20日，青石镇开耕", "甘小棠 13800000000", "青石队 3:2 古寨队", "第682期", "第1期　青石镇的春天，第2期见", ""])("leaves %s", (text) => {
    expect(pageHeadOf(text, true)).toBeUndefined();
  });
});
