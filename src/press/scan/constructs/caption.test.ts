import { describe, expect, it } from "vitest";
import { claimOf } from "../../trial/claim.ts";
import { caption } from "./caption.ts";
import { creditLine } from "./credit.ts";

const TEXT = "3月6日，孩子们在江滩公园放风筝。";
const people = (text: string): string[] | undefined => claimOf(caption, text)?.people?.map(({ name }) => name);

describe("a caption", () => {
  it.each([
    [`${TEXT} 本报记者 甘小棠 摄`, ["甘小棠"]], [`${TEXT}　本报记者 甘小棠 覃大山 摄`, ["甘小棠", "覃大山"]], [`${TEXT} 甘小棠 摄`, ["甘小棠"]],
    [`${TEXT}甘小棠摄（影像中国）`, ["甘小棠"]], [`${TEXT}新华社记者  甘  棠摄`, ["甘棠"]], [`${TEXT}（本报记者 甘小棠 摄）`, ["甘小棠"]],
    [`${TEXT}新华社发（甘小棠摄）`, ["甘小棠"]], [`${TEXT}（资料图片）`, []], [`${TEXT}（人民视觉）`, []], [`${TEXT}受访者供图`, []],
    [`${TEXT} 图/甘小棠`, ["甘小棠"]], [`${TEXT}摄影/甘小棠`, ["甘小棠"]], [`${TEXT} 甘小棠 摄影报道`, ["甘小棠"]], [`${TEXT}（記者黃明堂攝）`, ["黃明堂"]],
    [`${TEXT}　制图：甘小棠`, ["甘小棠"]], [`${TEXT}　漫画/甘小棠`, ["甘小棠"]], [`${TEXT}　甘小棠 插图`, ["甘小棠"]], [`${TEXT}（景卫国　供图）`, ["景卫国"]], [`${TEXT}（市融媒体中心供图）`, []],
    [`${TEXT}图文/甘小棠`, ["甘小棠", "甘小棠"]], [`${TEXT}　本报记者 甘小棠 整理　覃大山 制图`, ["甘小棠", "覃大山"]], ["清趣图（国画）　易水汀　作", ["易水汀"]], ["挤水分　　　原野　画", ["原野"]],
    ["图为获奖选手在颁奖现场合影　　鄂小满　摄", ["鄂小满"]], [`${TEXT}（圖／青潭電視提供）`, []],
    [`${TEXT} 甘小棠 摄/光明图片`, ["甘小棠"]], [`${TEXT}（甘小棠 摄 人民视觉）`, ["甘小棠"]], [`${TEXT}（通讯员 甘小棠 覃大山 供图）`, ["甘小棠", "覃大山"]], [`${TEXT}文/图 甘小棠`, ["甘小棠", "甘小棠"]],
    [`${TEXT}市融媒体中心供图`, []], ["图为活动现场。", []], ["▲ 医生在巡诊。", []], ["图①：孩子们在画画。", []], ["↑ 邮递员穿过花海。", []], ["上图为开幕式现场。", []],
  ])("claims %s", (text, wanted) => {
    expect(claimOf(caption, text)?.role).toBe("caption");
    expect(people(text)).toEqual(wanted);
  });

  it.each([TEXT, "他走过的每一个村庄都留下了航拍的影像，从未停止拍摄。", "（贺信全文另发）", "图书馆新馆开馆。", "贺信指出，要共享发展成果。（贺信全文另发）", "左右为难的事情终于解决了。", "他白天下地干活，晚上在灯下 作画", "这是农民的一幅 好画"])("leaves %s", (text) => {
    expect(claimOf(caption, text)).toBeUndefined();
  });
});

describe("a credit on a line of its own", () => {
  it.each([
    ["本栏照片均为本报记者甘小棠摄", "section", ["甘小棠"]], ["（本版图片均由通讯员 王小军 提供）", "section", ["王小军"]], ["本组图片由记者 王小军 摄影", "section", ["王小军"]],
    ["本版摄影：王小军", "section", undefined], ["翟小勇摄（影像中国）", "story", ["翟小勇"]], ["　　新华社记者  曹  灿摄", "story", ["曹灿"]], ["（资料图片）", "story", []], ["人民视觉", "story", []],
    ["来源：江州日报　记者：甘小棠", undefined, ["甘小棠"]], ["数据来源：某市统计局　制图：甘小棠", undefined, ["甘小棠"]], ["制图：甘小棠", "story", ["甘小棠"]], ["本版图片：江州日报记者 甘小棠", "section", ["甘小棠"]],
    ["来源：江州晚报　发布时间：2021-11-06", undefined, undefined], ["数据来源：某市统计局", undefined, undefined],
  ])("claims %s", (text, scope, wanted) => {
    const claim = claimOf(creditLine, text);
    expect(claim?.role).toBe("credit");
    expect(claim?.scope).toBe(scope);
    if (wanted !== undefined) expect(claim?.people?.map(({ name }) => name)).toEqual(wanted);
  });

  it.each([TEXT, "本版今日推出专题报道", "摄影展开幕", "图书馆"])("leaves %s", (text) => {
    expect(claimOf(creditLine, text)).toBeUndefined();
  });
});
