import { describe, expect, it } from "vitest";
import type { Contributor } from "../model/index.ts";
import { pressPage } from "./index.ts";
import { OPTIONS, textSource } from "./trial/source.ts";

/** Forms that papers print and no trial page has, pressed as part of a page. Each printed form stands before what it means. */
const TEXT = "连日来，青石镇抢抓晴好天气，组织农技人员走进田间地头，指导农户翻耕、育秧、施肥，全镇2.6万亩水田已有八成翻耕完毕。";
const MORE = "据介绍，直通车今年将走遍全县20个偏远村，行程约800公里，把化肥、农膜和种子送到农户家门口，受到群众欢迎。";

const press = (text: string) => pressPage(textSource(text), OPTIONS);
const brief = ({ role, name, rank, affiliation }: Contributor): string => `${rank ?? ""}${role} ${name}${affiliation === undefined ? "" : ` ${affiliation}`}`;
const peopleOf = (text: string): string[] => press(text).page.sections.flatMap(({ items }) =>
  items.flatMap((item) => [...item.byline, ...(item.kind === "article" ? item.photos.flatMap((photo) => photo.byline) : [])].map(brief)));
const roleOf = (text: string, line: number): string | undefined => press(text).explain().find((one) => one.line === line)?.role;

describe("bylines between a headline and its text", () => {
  it.each([
    ["本报记者 孟雨荷 李丽 文/图", ["reporter 孟雨荷 本报", "reporter 李丽 本报", "photographer 孟雨荷 本报", "photographer 李丽 本报"]],
    ["文/本报记者 孟雨荷 图/本报记者 李丽", ["reporter 孟雨荷 本报", "photographer 李丽 本报"]],
    ["文｜孟雨荷 图｜李丽", ["author 孟雨荷", "photographer 李丽"]],
    ["郑州晚报记者 孟雨荷/文 李丽/图", ["reporter 孟雨荷 郑州晚报", "photographer 李丽"]],
    ["记者 孟雨荷 文 李丽 图", ["reporter 孟雨荷", "photographer 李丽"]],
    ["本报记者 孟雨荷 文 本报记者 李丽 图", ["reporter 孟雨荷 本报", "photographer 李丽 本报"]],
    ["东方今报·猛犸新闻记者 孟雨荷", ["reporter 孟雨荷 东方今报·猛犸新闻"]],
    ["大河报·豫视频记者 孟雨荷", ["reporter 孟雨荷 大河报·豫视频"]],
    ["通讯员李丽 记者孟雨荷 报道", ["correspondent 李丽", "reporter 孟雨荷"]],
    ["（记者 孟雨荷 通讯员 李丽 实习生 王芳）", ["reporter 孟雨荷", "correspondent 李丽", "intern 王芳"]],
    ["新华社记者 孟雨荷 李丽", ["reporter 孟雨荷 新华社", "reporter 李丽 新华社"]],
    ["本报特派记者 孟雨荷 发自北京", ["特派reporter 孟雨荷 本报"]],
    ["本组稿件由本报记者 孟雨荷 采写", ["reporter 孟雨荷 本报"]],
    ["口述/李丽 整理/孟雨荷", ["author 李丽", "editor 孟雨荷"]],
    ["讲述：李丽 整理：孟雨荷", ["author 李丽", "editor 孟雨荷"]],
    ["（县委宣传部 李丽）", ["author 李丽 县委宣传部"]],
    ["（孟雨荷）", ["author 孟雨荷"]],
    ["孟雨荷（青石镇）", ["author 孟雨荷 青石镇"]],
    ["孟雨荷", ["author 孟雨荷"]],
    ["欧阳娜娜 诸葛亮", ["author 欧阳娜娜", "author 诸葛亮"]],
    ["■ 孟雨荷", ["author 孟雨荷"]],
    ["司徒若水", ["author 司徒若水"]],
    ["孟雨荷　尉迟舟　（青石镇人民医院）", ["author 孟雨荷 青石镇人民医院", "author 尉迟舟 青石镇人民医院"]],
    ["蔺　唯", ["author 蔺唯"]],
    ["郜乐川　景含章", ["author 郜乐川", "author 景含章"]],
    ["平野县植保站　冉仲川", ["author 冉仲川 平野县植保站"]],
    ["临沅市实验小学三（2）班　伏小满", ["author 伏小满 临沅市实验小学三（2）班"]],
    ["●本报记者 孟雨荷", ["reporter 孟雨荷 本报"]],
    ["记者 买买提·吐尔逊 古丽巴哈尔", ["reporter 买买提·吐尔逊", "reporter 古丽巴哈尔"]],
    ["记者 阿卜杜热西提・艾力", ["reporter 阿卜杜热西提・艾力"]],
    ["本报记者 司马义•铁力瓦尔地", ["reporter 司马义•铁力瓦尔地 本报"]],
    ["本报评论员", []],
    ["新华社评论员", []],
    ["（据新华社）", []],
    ["（据《高庄日报》）", []],
    ["（本报综合）", []],
  ])("%s", (printed, wanted) => {
    const page = `全镇春耕忙\n\n${printed}\n\n${TEXT}\n\n${MORE}`;
    expect(roleOf(page, 1)).toBe("headline");
    expect(roleOf(page, 3)).toBe("byline");
    expect(peopleOf(page)).toEqual(wanted);
  });

  it.each(["水养鱼 鱼养水（美丽中国）", "高质量", "石榴红", "城关镇", "和谐 文明"])("leave %s a headline", (printed) => {
    expect(roleOf(`青石镇春耕现场\n\n${printed}\n\n${TEXT}\n\n${MORE}`, 3)).not.toBe("byline");
  });
});

describe("a paragraph's opening", () => {
  it.each([
    ["央广网北京3月1日消息（记者孟雨荷）", "央广网北京3月1日消息", ["reporter 孟雨荷"]],
    ["人民网北京3月1日电 （记者孟雨荷）", "人民网北京3月1日电", ["reporter 孟雨荷"]],
    ["中国青年报·中青在线讯（记者 孟雨荷）", "中国青年报·中青在线讯", ["reporter 孟雨荷"]],
    ["南京讯 （记者 孟雨荷）", "南京讯", ["reporter 孟雨荷"]],
    ["本报综合消息 ", "本报综合消息", []],
    ["据《人民日报》报道，", "据《人民日报》报道", []],
    ["据央视新闻客户端消息 ", "据央视新闻客户端消息", []],
    ["综合新华社电 ", "综合新华社电", []],
    ["本报讯 孟雨荷 李丽报道 ", "本报讯", ["reporter 孟雨荷", "reporter 李丽"]],
    ["【本报讯】记者孟雨荷报道：", "本报讯", ["reporter 孟雨荷"]],
    ["本报讯（见习记者 孟雨荷/文 李丽/图）", "本报讯", ["见习reporter 孟雨荷", "photographer 李丽"]],
    ["本报讯 （记者 孟雨荷 通讯员 王芳 县委宣传部）", "本报讯", ["reporter 孟雨荷", "correspondent 王芳 县委宣传部"]],
    ["本报讯（通讯员 区委宣传部 李丽）", "本报讯", ["correspondent 李丽 区委宣传部"]],
    ["通讯员李丽 记者孟雨荷 报道 ", undefined, ["correspondent 李丽", "reporter 孟雨荷"]],
    ["本报记者孟雨荷报道 ", undefined, ["reporter 孟雨荷 本报"]],
    // no dateline, and nobody's name
    ["记者从县农业农村局获悉，", undefined, []],
    ["本报讯 据中央气象台报道，", "本报讯", []],
  ])("%s", (printed, dateline, wanted) => {
    const page = `全镇春耕忙\n\n${printed}${TEXT}\n\n${MORE}`;
    const [item] = press(page).page.sections[0]?.items ?? [];
    expect(item?.kind === "article" ? item.dateline?.text : undefined).toBe(dateline);
    expect(peopleOf(page)).toEqual(wanted);
  });
});

describe("a story's closing", () => {
  it.each([
    ["（孟雨荷）", ["author 孟雨荷"]],
    ["（县委宣传部 李丽）", ["author 李丽 县委宣传部"]],
    ["孟雨荷", ["author 孟雨荷"]],
    ["□记者 孟雨荷", ["reporter 孟雨荷"]],
    ["（据新华社）", []],
  ])("%s begins no story but ends one", (printed, wanted) => {
    const page = `青石镇春耕忙\n\n${TEXT}${printed}\n\n古寨乡修通致富路\n\n${MORE}`;
    expect(roleOf(page, 5)).toBe("headline");
    expect(peopleOf(page)).toEqual(wanted);
  });
});

describe("pictures", () => {
  it.each([
    ["视频截图", []], ["新华社发", []], ["本报资料图", []], ["IC photo", []], ["图/视觉中国", []], ["（图片来源：新华网）", []],
    ["孟雨荷供图", ["photographer 孟雨荷"]], ["孟雨荷/图", ["photographer 孟雨荷"]], ["摄影/本报记者 孟雨荷", ["photographer 孟雨荷 本报"]],
  ])("农技员在讲解。　%s", (credit, wanted) => {
    const page = `青石镇春耕忙\n\n本报讯 ${TEXT}\n\n农技员在讲解。　${credit}`;
    expect(roleOf(page, 5)).toBe("caption");
    expect(peopleOf(page)).toEqual(wanted);
  });

  it.each(["漫画/李丽", "插图 李丽", "本组图片 孟雨荷 李丽 摄", "图片摄影 孟雨荷"])("%s is a credit", (printed) => {
    expect(roleOf(`青石镇春耕忙\n\n本报讯 ${TEXT}\n\n${printed}`, 5)).toBe("credit");
  });
});

describe("furniture at the head of a page", () => {
  it.each(["高庄日报", "GAOZHUANG RIBAO", "农历甲辰年正月廿七", "4 综合新闻", "A06 | 城事", "要闻 | 02"])("%s", (printed) => {
    expect(roleOf(`${printed}\n2024年3月7日 星期四\n\n青石镇春耕忙\n\n本报讯 ${TEXT}`, 1)).toBe("furniture");
  });
});

describe("headings", () => {
  it.each(["—— 要 闻 ——", "《读者来信》", "★ 三农 ★", "▌田园新风", "·民生·"])("%s heads a section", (printed) => {
    expect(roleOf(`${printed}\n\n青石镇春耕忙\n\n本报讯（记者 孟雨荷）${TEXT}`, 1)).toBe("section");
  });

  it.each(["【现象】", "◇抓好源头", "●压实责任"])("%s in a story is a subhead, and an editor is told of the section that it may be", (printed) => {
    const { explain, diagnostics } = press(`青石镇春耕忙\n\n本报记者 孟雨荷\n\n${TEXT}\n\n${printed}\n\n${MORE}`);
    expect(explain().find(({ line }) => line === 7)?.role).toBe("subhead");
    expect(diagnostics.find(({ line, code }) => line === 7 && code === "uncertain-line")?.help).toContain("栏目");
  });

  it.each([["（新春走基层）", "\n\n"], ["【新春走基层】", "\n"]])("%s over a headline is its kicker", (printed, gap) => {
    const page = `${printed}${gap}青石镇春耕忙\n本报记者 孟雨荷 文/图\n\n${TEXT}\n\n${MORE}`;
    expect(press(page).explain().slice(0, 3).map(({ role }) => role)).toEqual(["kicker", "headline", "byline"]);
  });

  it("【新春走基层】 apart from the headline may be a section, and is said to be in doubt", () => {
    expect(press(`【新春走基层】\n\n青石镇春耕忙\n\n本报讯 ${TEXT}`).diagnostics.find(({ line }) => line === 1)?.help).toContain("肩题");
  });

  it("田园新风 over a headline heads a section, and an editor is told of the kicker that it may be", () => {
    expect(press(`田园新风\n\n青石镇春耕忙\n\n本报讯（记者 孟雨荷）${TEXT}`).diagnostics.find(({ line }) => line === 1)?.help).toContain("肩题");
  });

  it("a headline between a full stop and the next 本报讯 needs no blank line", () => {
    const page = `本报讯（记者 孟雨荷）${TEXT}\n我校辩论队夺得全市冠军\n本报讯 ${MORE}`;
    expect(roleOf(page, 2)).toBe("headline");
    expect(roleOf(`　　本报讯（记者 孟雨荷）${TEXT}\n農會展售會推五折柑橘\n　　【河橋訊】${MORE}`, 2)).toBe("headline");
  });

  it("a dash over a part of the story is that part's subhead", () => {
    const page = `一粒稻种的远行\n——记水稻育种团队\n本报记者 孟雨荷\n　　${TEXT}\n——从三百粒到三百万亩\n　　${MORE}`;
    expect([2, 5].map((line) => roleOf(page, line))).toEqual(["deck", "subhead"]);
  });

  it.each([
    ["　　　　　　　　　　桥东村村民 饶火根 简绍文等\n　　　　　　　　　　　　　11月3日", 2],
    ["濠海漁民互助會謹啟\n一九九八年四月八日", 2],
    ["　　　　　　　　　　纺织路职工　崔守忠", 1],
  ])("who signs under a letter is no headline: %s", (signature, lines) => {
    const page = `读者来信\n\n路灯为何不亮\n\n　　${TEXT}\n　　${MORE}\n${signature}\n\n古井该有块牌子\n\n　　${TEXT}`;
    const roles = press(page).explain().map(({ role }) => role);
    expect(roles.slice(4, 4 + lines)).toEqual(Array(lines).fill("body"));
    expect(roles.slice(4 + lines)).toEqual(["headline", "body"]);
  });

  it.each(["编后：", "编者附记：", "编者按　"])("%s before text is the editor's, flush under a blank line as well", (label) => {
    expect(roleOf(`　　本报讯（记者 孟雨荷）${TEXT}\n　　${MORE}\n\n${label}${MORE}`, 4)).toBe("editor");
  });

  it("a paragraph that a gap sets off, right over whose picture it is, is the caption in a signed story as well", () => {
    const page = `　　本报讯（记者 孟雨荷）${TEXT}\n　　${MORE}\n\n3月2日，队员（右二）在比赛中扣球，当日主队获胜。\n新社记者　孟雨荷　摄`;
    expect([4, 5].map((line) => roleOf(page, line))).toEqual(["caption", "credit"]);
    expect(roleOf(page.replace("\n\n3月", "\n3月"), 3)).toBe("body");
  });

  it("（左一） in a paragraph that a gap sets off says that it is a caption, in doubt", () => {
    const page = `　　本报讯（记者 孟雨荷）${TEXT}\n　　${MORE}\n\n　　3月2日，新任支书（左一）在田头请教水渠的走向。当天，村里开了三个会。`;
    expect(roleOf(page, 4)).toBe("caption");
    expect(press(page).explain().find(({ line }) => line === 4)?.confidence).toBeLessThan(0.95);
  });

  it("核心阅读 begins a long signed story: short lines that a gap sets off after it, over text that nobody signs, begin no other", () => {
    const page = `一家老厂的突围\n炉前少了吼声　屏上多了曲线\n本报记者　孟雨荷　卓尔·巴特\n\n核心阅读\n\n　　${MORE}\n\n让每一炉钢水都有病历\n\n　　${TEXT}\n　　${MORE}\n\n让老师傅坐到程序员身边\n\n　　${MORE}\n　　${TEXT}`;
    expect([9, 14].map((line) => roleOf(page, line))).toEqual(["subhead", "subhead"]);
  });

  it("a deck under what was guessed to be a column's name is in doubt", () => {
    for (const { line, confidence } of press(`岚江大桥合龙\n建成后两岸车程由五十分钟缩至八分钟\n\n　　本报讯（记者 孟雨荷）${TEXT}`).explain()) if (line < 3) expect(confidence).toBeLessThan(0.95);
  });

  it("“路是脚走的” in quotation marks over text may be a subhead, and is not certain", () => {
    expect(press(`　　本报讯（记者 孟雨荷）${TEXT}\n　　${MORE}\n\n“路是脚走的，也是心走的”\n　　${TEXT}（孟雨荷）`).explain().find(({ line }) => line === 4)?.confidence).toBeLessThan(0.95);
  });

  it("❶ before what a picture shows makes a caption, and ① leaves it in doubt", () => {
    expect(roleOf(`古渡口的最后一班船\n\n　　${TEXT}\n❶ 老人在船头整理缆绳。`, 4)).toBe("caption");
    expect(press(`古渡口的最后一班船\n\n　　${TEXT}\n④收工回家，担子轻了，天也黑了。`).explain().find(({ line }) => line === 4)?.confidence).toBeLessThan(0.95);
  });

  it("is certain of a headline that only a blank line sets off where it is longer than subheads and columns' names are", () => {
    const sure = (head: string): number => press(`　　本报讯（记者 孟雨荷）${TEXT}\n　　${MORE}\n　　${MORE}\n\n${head}\n　　${TEXT}\n　　${MORE}`).explain().find(({ line }) => line === 5)?.confidence ?? 0;
    expect(sure("安全曝光台")).toBeLessThan(0.95);
    expect(sure("三千亩麦田追肥一遍不误农时")).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ["乡镇动态", "△石梯乡　投资46万元硬化通村公路3.2公里，结束了高垭村不通水泥路的历史，村民出行和农产品外运更加方便。"],
    ["速览", "●从本周六起，27路公交车双向绕行海滨一路，途经站点相应取消两处、增设三处，首末班时间不变。"],
    ["价格参考", "品种　　地区　　价格（元/吨）　涨跌\n玉米　　潞阳　　2310　　—\n小麦　　平口　　2860　　+20"],
    ["一周图片", "孩子们在镇文化广场上写春联。 甘小棠 摄\n农技员在大棚里查看长势。 林孟婷 摄"],
  ])("%s over briefs, a table or pictures is their section, and the headline that it may be is named", (name, briefs) => {
    const page = `青石镇春耕忙\n本报讯（记者 孟雨荷）${TEXT}\n${MORE}\n\n\n${name}\n${briefs}`;
    expect(roleOf(page, 6)).toBe("section");
    if (name !== "乡镇动态") expect(press(page).diagnostics.find(({ line, code }) => line === 6 && code === "uncertain-line")?.help).toContain("主题");
  });

  it.each(["遗失声明", "寻人启事", "停电预告"])("%s under a gap heads a notice, though nobody signs it", (head) => {
    const page = `　　本报讯（记者 孟雨荷）${TEXT}\n\n公交新增环线\n　　本报讯（记者 孟雨荷）${MORE}\n\n${head}\n　　${MORE}\n　　联系电话：13800000000　邹先生`;
    expect(roleOf(page, 6)).toBe("headline");
    expect(roleOf(page, 8)).toBe("body");
  });

  it("回来 and 出圈 between parts of a signed story are its subheads, though a blank line sets them off", () => {
    const page = `三个返乡人和一座老油坊\n\n本报记者 孟雨荷\n\n　　${TEXT}\n　　${MORE}\n\n回来\n\n　　${TEXT}\n　　${MORE}\n\n出圈\n\n　　${TEXT}`;
    expect([8, 13].map((line) => roleOf(page, line))).toEqual(["subhead", "subhead"]);
  });

  it.each(["编后", "开栏的话"])("the paragraph right under %s is the editor's, and what follows it is not", (label) => {
    const page = `　　本报讯（记者 孟雨荷）${TEXT}\n　　${MORE}\n\n${label}\n　　${MORE}\n　　${TEXT}`;
    expect([4, 5, 6].map((line) => roleOf(page, line))).toEqual(["editor", "editor", "body"]);
  });

  it("3.6万！ is a headline, not the third point of a list", () => {
    expect(roleOf(`青石镇春耕忙\n\n本报讯（记者 孟雨荷）${TEXT}\n\n3.6万！\n\n本报讯（记者 孟雨荷）${MORE}`, 5)).toBe("headline");
  });

  it("光影高庄 over captions heads a section, and an editor is told that it may be a headline", () => {
    const page = `青石镇春耕忙\n\n本报讯（记者 孟雨荷）${TEXT}\n\n光影高庄\n\n孩子们在镇文化广场上写春联。 甘小棠 摄\n\n农技员在大棚里查看长势。 林孟婷 摄`;
    expect(roleOf(page, 5)).toBe("section");
    expect(press(page).diagnostics.find(({ line, code }) => line === 5 && code === "uncertain-line")?.help).toContain("主题");
  });

  it("two lines of one length over the text may be one headline, and are said to be in doubt", () => {
    const page = `抗旱保苗不误农时\n干群同心夺取丰收\n\n本报讯（记者 孟雨荷）${TEXT}\n\n${MORE}`;
    expect(press(page).diagnostics.filter(({ code }) => code === "uncertain-line").map(({ line, help }) => [line, help.includes("两行主题")])).toEqual([[1, true], [2, true]]);
  });

  it("a table's rows two half-width spaces apart are no paragraph that was cut at a measure", () => {
    const page = `青石镇春耕忙\n\n本报讯（记者 孟雨荷）${TEXT}\n\n氨氮  12.4  1.8\n总磷  0.97  0.2\n总氮  10.9  2.2\n\n${MORE}`;
    expect([5, 6, 7].map((line) => press(page).explain().find((one) => one.line === line)?.evidence)).toEqual(Array(3).fill("表格的一行，3格"));
  });

  it("问：…… is said, not headed", () => {
    expect(roleOf(`青石镇春耕忙\n\n本报记者 孟雨荷\n\n${TEXT}\n\n问：水从哪里来？\n\n答：从水库里来。`, 7)).toBe("body");
  });

  it("a poem has its title and its author", () => {
    const page = "春日\n\n孟雨荷\n\n春风吹过山冈\n吹绿了一池柳\n我在田埂上站着\n听布谷一声声地叫\n\n泥土翻开了\n像打开的书";
    expect([1, 3, 5].map((line) => roleOf(page, line))).toEqual(["headline", "byline", "body"]);
  });
});

describe("lines cut at a measure", () => {
  it("are put together where half-width spaces indent the first of them", () => {
    const page = "青石镇春耕忙\n本报记者 孟雨荷\n    连日来，青石镇抢抓晴好天气，组织农技\n人员走进田间地头，指导农户翻耕、育秧、施\n肥，全镇水田已有八成翻耕完毕。\n    据介绍，直通车今年将走遍全县各偏远村\n组，行程遥远，把化肥、农膜和种子送到农户\n家门口，受到群众欢迎。\n古寨乡修路\n本报记者 李丽\n    连日来，青石镇抢抓晴好天气，组织农技\n人员走进田间地头，指导农户翻耕、育秧、施\n肥，全镇水田已有八成翻耕完毕。";
    const items = press(page).page.sections.flatMap((section) => section.items);
    expect(items.map((item) => (item.kind === "article" ? item.paragraphs.length : 0))).toEqual([2, 1]);
  });
});

describe("a head that touches the text above it", () => {
  const CUT = ["　　石门支局投递员邵大山同志，从", "一九六四年起走一条九十里的山区邮", "路，十四年行程十六万里，没有误过", "一班邮件。", "　　有一年发山洪，木桥冲断，他把", "邮袋顶在头上，抓住绳索过河，信一", "封未湿。群众称他“山里的信鸽”。"];

  it("is the next story's where it ends no sentence and 本报讯 follows, though nothing sets it off", () => {
    const page = ["山区投递员十四年如一日", ...CUT, "南澜局改进电报投送", "　　本报讯　南澜市邮电局把电报投", "送由定时改为随到随送，平均时限缩", "短五十分钟。"].join("\n");
    expect(roleOf(page, 9)).toBe("headline");
    expect(press(page).page.sections.flatMap(({ items }) => items).length).toBe(2);
  });

  it("and none where the text goes on", () => {
    const page = ["山区投递员十四年如一日", ...CUT.slice(0, -1), "封未湿。群众叫他山里的信", "　　如今他仍在走这条山路，一年四", "季，风雨无阻，从没有误过一班。"].join("\n");
    expect(roleOf(page, 8)).toBe("body");
  });
});

describe("the name of a story's part over a page's first story", () => {
  it("is doubted: no story has begun", () => {
    const page = `对话\n\n慢下来，才听得见木头的声音\n\n${TEXT}\n\n${MORE}`;
    expect(press(page).explain().find(({ line }) => line === 1)?.confidence).toBeLessThan(0.75);
  });
});
