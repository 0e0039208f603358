import { describe, expect, it } from "vitest";
import { bareNames } from "./bare-names.ts";

const TEXT = "食堂经费由村集体、乡贤和邻居共同承担，账目每月张榜公布，村里没有一户人家说过一个不字。";
const names = (printed: string, before = TEXT): string[] | undefined => bareNames(printed, before)?.people.map(({ name, affiliation }) => (affiliation === undefined ? name : `${name} ${affiliation}`));

describe("names without a role's word, where a text has ended", () => {
  it.each([
    ["李素芬", ["李素芬"]], ["荆川", ["荆川"]], ["李丰年", ["李丰年"]], ["黄永章", ["黄永章"]], ["李笑", ["李笑"]], ["韩天一", ["韩天一"]], ["无锡市红十字会 张建国", ["张建国 无锡市红十字会"]], ["荣　凯", ["荣凯"]], ["岳峰　程昱", ["岳峰", "程昱"]], ["乜向阳 妫静 麻晓光", ["乜向阳", "妫静", "麻晓光"]],
    ["县委宣传部 祁学军", ["祁学军 县委宣传部"]], ["古陂公社兽医站 谌德茂", ["谌德茂 古陂公社兽医站"]], ["科技处 谈书彦", ["谈书彦 科技处"]], ["洼里乡　郗有福", ["郗有福 洼里乡"]],
    ["桥东村村民 饶火根 简绍文等", ["饶火根 桥东村村民", "简绍文 桥东村村民"]], ["读者 蔚新平", ["蔚新平"]], ["作者单位：青渡县人民法院　裘正言", ["裘正言 青渡县人民法院"]],
    ["扎西·多吉", ["扎西·多吉"]], ["毋 忘", ["毋忘"]], ["市民　冒国庆", ["冒国庆"]], ["安徽 张建国", ["张建国 安徽"]], ["江苏南京 张建国", ["张建国 江苏南京"]],
  ])("are read in （%s）", (printed, wanted) => {
    expect(names(printed)).toEqual(wanted);
  });

  it("are a pen name only where the story ends", () => {
    expect(bareNames("南风", TEXT)).toMatchObject({ last: true, people: [{ role: "author", name: "南风" }] });
    expect(bareNames("李素芬", TEXT)?.last).toBeUndefined();
  });

  it.each(["节选", "全文另发", "未完待续", "热烈鼓掌", "有删节", "共三章", "丁亥年", "农历", "方言", "万元", "江州", "某某　刊载", "掌声", "大笑", "笑声", "之一", "散文", "下同", "化名", "图片", "通讯组", "据新华社", "资料", "按可比价格计算", "第三版", "上接第一版", "回信全文另发"])("are not （%s）", (printed) => {
    expect(bareNames(printed, TEXT)).toBeUndefined();
  });

  it("are not a column's tag behind a head that asks", () => {
    expect(bareNames("观沧海", "如何让好政策落地？")).toBeUndefined();
    expect(bareNames("荆川", "如何让好政策落地？")).toBeUndefined();
  });
});
