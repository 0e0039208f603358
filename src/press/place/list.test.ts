import { describe, expect, it } from "vitest";
import { layOut } from "../scan/line.ts";
import { pressPage } from "../index.ts";
import { OPTIONS, textSource } from "../trial/source.ts";
import { isAlike, withoutLists } from "./list.ts";

const blocks = (text: string) => layOut(text.split("\n").map((words, i) => ({ line: i + 1, text: words })));
const alike = (text: string): boolean => {
  const [upper, lower] = blocks(text);
  return isAlike(upper, lower);
};

describe("lines that are made alike", () => {
  it.each([
    "白河城建　3∶0　海州蓝鲸\n南陵电力　1∶1　东浦申花园（点球6∶5）",
    "K8714次　海都—明川　开点改为8:05\nT329次　云港—海都　停运",
    "特等奖：《水下管道泄漏检测》　机电学院\n一等奖：《可降解地膜的制备》　材料学院",
    "4月11日 7:30—17:00　10千伏沱东线\n4月12日 8:00—15:00　10千伏城北线",
    "A05　三甲医院取消挂号费\nA12　白鹤寺银杏黄了，周末赏叶请收好",
  ])("are a list's: %j", (text) => {
    expect(alike(text)).toBe(true);
  });

  it.each([
    "三千亩麦田追肥一遍\n老农当参谋　干部下田头",
    "青石镇\n春耕不误农时",
    "立起足尖 触摸顶尖\n走进山村 走进学校",
    "白河城建　3∶0　海州蓝鲸\n\n南陵电力　1∶1　东浦申花园",
  ])("are none: %j", (text) => {
    expect(alike(text)).toBe(false);
  });

  it("are taken out of a run of heads, with what is set in below them", () => {
    const pieces = blocks("光荣榜\n特等奖：《甲》　机电学院\n一等奖：《乙》　材料学院\n　　　　《丙》　社会学院\n另一篇的标题");
    expect(withoutLists(pieces, 0, 5)).toEqual([{ start: 0, end: 1 }, { start: 4, end: 5 }]);
    expect(withoutLists(pieces, 0, 1)).toEqual([{ start: 0, end: 1 }]);
  });

  it("are body under the line that names them", () => {
    const text = "青石镇春耕忙\n\n　　本报讯（记者 孟雨荷）连日来，青石镇组织农技人员走进田间地头，指导农户翻耕、育秧、施肥。\n\n昨日其他赛果\n\n白河城建　3∶0　海州蓝鲸\n南陵电力　1∶1　东浦申花园";
    expect(pressPage(textSource(text), OPTIONS).explain().slice(3).map(({ role }) => role)).toEqual(["body", "body"]);
  });
});
