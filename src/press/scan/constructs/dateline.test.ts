import { describe, expect, it } from "vitest";
import { closingOf, datelineOf, openingOf } from "./dateline.ts";

const BODY = "记者从市水利局获悉，全市水库蓄水量比去年同期多三成。";
const names = (opening: ReturnType<typeof openingOf>): string[] | undefined => opening?.people.map(({ role, name }) => `${role} ${name}`);

describe("a paragraph's opening", () => {
  it.each([
    ["本报讯（记者 甘小棠 通讯员 覃大山）", { agency: "本报" }, ["reporter 甘小棠", "correspondent 覃大山"]],
    ["本报讯(记者 甘小棠)", { agency: "本报" }, ["reporter 甘小棠"]],
    ["本报江州10月14日电　（记者甘小棠、覃大山）", { agency: "本报", place: "江州", day: "10月14日" }, ["reporter 甘小棠", "reporter 覃大山"]],
    ["新华社江州2月13日电（记者甘小棠）", { agency: "新华社", place: "江州", day: "2月13日" }, ["reporter 甘小棠"]],
    ["新华社江州９月１０日电（记者　甘棠）", { agency: "新华社", place: "江州", day: "９月１０日" }, ["reporter 甘棠"]],
    ["中新社江州3月1日电 (甘小棠 覃大山)", { agency: "中新社", place: "江州" }, ["reporter 甘小棠", "reporter 覃大山"]],
    ["本报讯 记者甘小棠报道：", { agency: "本报" }, ["reporter 甘小棠"]],
    ["据新华社电 ", { agency: "新华社" }, []],
    ["江州晚报讯(首席记者 甘小棠) ", { agency: "江州晚报" }, ["reporter 甘小棠"]],
    ["江州在线清溪6月30日讯 (实习生 欧阳雪) ", { agency: "江州在线", place: "清溪", day: "6月30日" }, ["intern 欧阳雪"]],
    ["腾飞体育1月14日江州讯(记者甘小棠)", { agency: "腾飞体育", place: "江州" }, ["reporter 甘小棠"]],
    ["江州新闻网8月14日讯（记者：甘维）", { day: "8月14日" }, ["reporter 甘维"]],
    ["（见习记者 甘小棠 实习生 欧阳雪）", undefined, ["reporter 甘小棠", "intern 欧阳雪"]],
    ["【本報訊】（記者 陳大文）", { agency: "本報" }, ["reporter 陳大文"]],
    ["（本報訊）", { agency: "本報" }, []],
    ["（本报讯）（记者 甘小棠）", { agency: "本报" }, ["reporter 甘小棠"]],
    ["（本報鹿特丹二月二日電）", { agency: "本報" }, []],
    ["〔記者黃明堂／台東報導〕", undefined, ["reporter 黃明堂"]],
    ["本报讯〔记者 欧阳雪梅 通讯员 司马文〕", { agency: "本报" }, ["reporter 欧阳雪梅", "correspondent 司马文"]],
    ["本报讯（县委宣传部 祁学军 市公安局 蔺晨光）", { agency: "本报" }, ["author 祁学军", "author 蔺晨光"]],
    ["晨报讯　晨报记者　厉行　实习生　奚梦　昨天，", { agency: "晨报" }, ["reporter 厉行", "intern 奚梦"]],
    ["早报讯　记者甘可欣　周三，", { agency: "早报" }, ["reporter 甘可欣"]],
    ["本报讯（终小艾 荆文）", { agency: "本报" }, ["author 终小艾", "author 荆文"]],
    ["本報記者苗樹人貝克頓報導︱", undefined, ["reporter 苗樹人"]],
    ["江洲讯 记者甘可馨 通讯员覃大山 昨日，", { place: "江洲" }, ["reporter 甘可馨", "correspondent 覃大山"]],
    ["（中央社記者吳欣怡屏東十五日電）", { agency: "中央社", place: "屏東", day: "十五日" }, ["reporter 吳欣怡"]],
  ])("%s…", (head, dateline, people) => {
    const opening = openingOf(head + BODY);
    if (dateline === undefined) expect(opening?.dateline).toBeUndefined();
    else expect(opening?.dateline).toMatchObject(dateline);
    expect(names(opening)).toEqual(people);
  });

  it.each(["【本報綜合報道】碼頭工人罷工進入第二週，貨輪滯留港外。", "通讯员们冒雨走进田间地头，把农技送到农户手中。", "家电下乡政策实施以来，全市销售额增长三成。", "（以下简称《意见》）印发以来，成效明显。", "3月电价下调，企业受益。", "资讯发达的今天，读书更要静心。"])("none in %s", (text) => {
    expect(openingOf(text)).toBeUndefined();
  });

  it("names those whom a line names whose end cuts the bracket", () => {
    expect(names(openingOf("本报讯（记者　甘小棠　见习记者　阎小北　通讯员"))).toEqual(["reporter 甘小棠", "reporter 阎小北"]);
    expect(names(openingOf("本报江州10月7日电（记者 甘小棠 覃大山 通讯员 佟"))).toEqual(["reporter 甘小棠", "reporter 覃大山"]);
  });

  it("finds the place and the day whatever their order", () => {
    expect(datelineOf("本报3月9日江州讯")?.dateline).toEqual({ text: "本报3月9日江州讯", agency: "本报", place: "江州", day: "3月9日" });
  });
});

describe("a paragraph's closing", () => {
  it.each([
    [`${BODY}（记者高小飞、通讯员谢云双）`, ["reporter 高小飞", "correspondent 谢云双"]],
    [`${BODY}(首席记者 雷显刚 谢文英 通讯员 朱宝 江忠红)`, ["reporter 雷显刚", "reporter 谢文英", "correspondent 朱宝", "correspondent 江忠红"]],
    [`${BODY}　本报记者　甘小棠`, ["reporter 甘小棠"]],
    [`${BODY}（新华社江州10月11日电）`, []],
    [`${BODY}（据新华社电  记者甘小棠）`, ["reporter 甘小棠"]],
    [`${BODY}【记者 甘小棠】`, ["reporter 甘小棠"]],
    [`${BODY}（完）（记者 甘小棠）`, ["reporter 甘小棠"]],
    [`${BODY}（岳峰　程昱）`, ["author 岳峰", "author 程昱"]],
    [`${BODY}　·单　丹、王　珺·`, ["author 单丹", "author 王珺"]],
    [`${BODY}（詹永清 供稿）`, ["author 詹永清"]],
    [`${BODY}（农静好　译）`, ["translator 农静好"]],
    [`${BODY}（作者：吕望之，系某高校教授）`, ["author 吕望之"]],
    [`${BODY}（以上均由记者 荀千帆 采写）`, ["reporter 荀千帆"]],
    [`${BODY}　　本报评论员 甘小棠`, ["author 甘小棠"]],
    [`${BODY}　李小棠　覃大山`, ["author 李小棠", "author 覃大山"]],
    [`${BODY}（记者 甘小棠　责任编辑：潘明）`, ["reporter 甘小棠"]],
  ])("%s", (text, people) => {
    expect(names(closingOf(text))).toEqual(people);
  });

  it.each([BODY, "全年增长8%（按可比价格计算）", "规模居全国前列（图片）。", `${BODY}（回信全文另发）`, "如何让好政策落地？（观沧海）", "会上宣读了《公约》。【链接】"])("none in %s", (text) => {
    expect(closingOf(text)).toBeUndefined();
  });
});
