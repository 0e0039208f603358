import { describe, expect, it } from "vitest";
import { readPeople } from "./people.ts";

const brief = (text: string, bare?: "reporter"): string[] | undefined =>
  readPeople(text, bare)?.people.map(({ role, rank, affiliation, name }) => [affiliation, rank, role, name].filter((word) => word !== undefined).join(" "));

describe("people of a byline", () => {
  it.each([
    ["本报记者 甘小棠 通讯员 覃大山", ["本报 reporter 甘小棠", "correspondent 覃大山"]],
    ["首席记者 甘小棠、覃大山", ["首席 reporter 甘小棠", "首席 reporter 覃大山"]],
    ["本报驻京记者　甘　棠", ["本报 驻京 reporter 甘棠"]],
    ["江州晚报 见习记者 甘小棠", ["江州晚报 见习 reporter 甘小棠"]],
    ["记者甘小棠实习记者覃大山", ["reporter 甘小棠", "实习 reporter 覃大山"]],
    ["记者：甘维", ["reporter 甘维"]],
    ["通讯员李立新谢寅庆", ["correspondent 李立新", "correspondent 谢寅庆"]],
    ["通讯员刘素丽 张文蓓 记者陈正", ["correspondent 刘素丽", "correspondent 张文蓓", "reporter 陈正"]],
    ["实习生 欧阳雪", ["intern 欧阳雪"]],
    ["记者欧阳文雪王军", ["reporter 欧阳文雪", "reporter 王军"]],
    ["□ 全媒体记者 买买提·艾力 通讯员 阿依古丽•热合曼", ["全媒体 reporter 买买提·艾力", "correspondent 阿依古丽•热合曼"]],
    ["特约记者 确．胡热", ["特约 reporter 确．胡热"]],
    ["本报记者　胡小山　摄", ["本报 photographer 胡小山"]],
    ["新华社记者  刘  续摄", ["新华社 photographer 刘续"]],
    ["甘小棠 摄影报道", ["photographer 甘小棠"]],
    ["文/李明 图/王芳", ["author 李明", "photographer 王芳"]],
    ["李明/文 王芳/图", ["author 李明", "photographer 王芳"]],
    ["文/图 记者 丁一鸣", ["reporter 丁一鸣", "photographer 丁一鸣"]],
    ["本报记者 王军 文/图", ["本报 reporter 王军", "本报 photographer 王军"]],
    ["本报记者甘小棠采访整理", ["本报 reporter 甘小棠"]],
    ["讲述：江州市第四医院骨科主任　甘小棠", ["江州市第四医院骨科主任 author 甘小棠"]],
    ["甘小棠参与采写", ["reporter 甘小棠"]],
    ["综合本报记者张三丰、李四光报道", ["本报 reporter 张三丰", "本报 reporter 李四光"]],
    ["記者林孟婷／花蓮報導", ["reporter 林孟婷"]],
    ["本報記者 陳大文 攝", ["本報 photographer 陳大文"]],
    ["记者 𠮷小军 㐂文", ["reporter 𠮷小军", "reporter 㐂文"]],
    ["通讯员 Zhang Wei", ["correspondent Zhang Wei"]],
    ["本报记者 甘小棠 摄影报道", ["本报 reporter 甘小棠", "本报 photographer 甘小棠"]],
    ["记者 甘小棠 通讯员 覃大山 摄影报道", ["reporter 甘小棠", "correspondent 覃大山", "photographer 甘小棠", "photographer 覃大山"]],
    ["图文/甘小棠", ["author 甘小棠", "photographer 甘小棠"]],
    ["摄影/撰文 本报记者 甘小棠", ["本报 reporter 甘小棠", "本报 photographer 甘小棠"]],
    ["文/表 本报记者 甘小棠", ["本报 reporter 甘小棠"]],
    ["□文 甘小棠 □图 覃大山 □编译 李波", ["author 甘小棠", "photographer 覃大山", "translator 李波"]],
    ["○ 图/本报记者 甘小棠 ○ 文/本报记者 覃大山 通讯员 李波", ["本报 photographer 甘小棠", "本报 reporter 覃大山", "correspondent 李波"]],
    ["采写：记者 甘小棠 摄影：记者 覃大山", ["reporter 甘小棠", "photographer 覃大山"]],
    ["整理/记者 甘小棠", ["reporter 甘小棠"]],
    ["本报记者 甘小棠 整理　覃大山 制图", ["本报 reporter 甘小棠", "illustrator 覃大山"]],
    ["口述 甘小棠 整理 覃大山", ["author 甘小棠", "editor 覃大山"]],
    ["甘小棠 供稿", ["author 甘小棠"]],
    ["通讯员 甘小棠 供稿", ["correspondent 甘小棠"]],
    ["甘小棠译", ["translator 甘小棠"]],
    ["漫画/甘小棠", ["illustrator 甘小棠"]],
    ["甘小棠 插图", ["illustrator 甘小棠"]],
    ["作者：甘小棠，系某高校教授", ["author 甘小棠"]],
    ["以上均由记者 甘小棠 采写", ["reporter 甘小棠"]],
    ["本报记者 仝 立 民", ["本报 reporter 仝立民"]],
    ["记者 王 军 李 明", ["reporter 王军", "reporter 李明"]],
    ["通讯员 市水利局 甘小棠 青滩县融媒体中心 覃大山", ["市水利局 correspondent 甘小棠", "青滩县融媒体中心 correspondent 覃大山"]],
    ["通讯员 陈网友", ["correspondent 陈网友"]],
    ["撰文：甘小棠　摄影：覃大山　编辑：李波", ["author 甘小棠", "photographer 覃大山", "editor 李波"]],
    ["甘小棠 口述　覃大山 整理", ["author 甘小棠", "editor 覃大山"]],
    ["采访/甘小棠 整理/覃大山", ["reporter 甘小棠", "editor 覃大山"]],
    ["记者 甘小棠 视频 覃大山", ["reporter 甘小棠", "photographer 覃大山"]],
    ["执笔：甘小棠", ["author 甘小棠"]],
    // a headline whose next line's 文/图 touches it, and an agency's own name
    ["旧书摊上淘出百年课本记者 甘小棠 文/图", undefined],
    ["本報綜合報道", undefined],
    ["新华社记者", undefined],
    ["范文 通讯员 李波", undefined],
    ["他说，记者问了", undefined],
    ["图片由受访者提供", undefined],
    ["", undefined],
  ])("%s", (text, wanted) => {
    expect(brief(text)).toEqual(wanted);
  });

  it("reads names without a role's word only where a role is lent to them", () => {
    expect(brief("甘小棠、覃大山")).toBeUndefined();
    expect(brief("甘小棠、覃大山", "reporter")).toEqual(["reporter 甘小棠", "reporter 覃大山"]);
  });

  it("keeps the printed form beside the name", () => {
    expect(readPeople("记者 刘　辉")?.people).toEqual([{ role: "reporter", name: "刘辉", asPrinted: "刘　辉" }]);
    expect(readPeople("记者 仝　立　民")?.people).toEqual([{ role: "reporter", name: "仝立民", asPrinted: "仝　立　民" }]);
  });

  it("is unsure where names run together and no family name shows the seam", () => {
    expect(readPeople("记者甘小棠")?.sure).toBe(true);
    expect(readPeople("记者嚯哈嘿吼唉嗨")?.sure ?? false).toBe(false);
  });
});
