import { describe, expect, it } from "vitest";
import { pressPage } from "../index.ts";
import { OPTIONS, textSource } from "../trial/source.ts";

const LEAD = "本报讯（记者 甘小棠）3月7日，农资下乡直通车开进古寨乡，为村民送去平价化肥15吨、农膜2吨，受到欢迎。";
const FULL = "据介绍，直通车今年将走遍全县20个偏远村，行程约800公里，惠及群众3万多人，预计5月底前全部走完。";

/** The states and spans of a page's paragraphs, its one story's lines a blank line apart. */
const states = (lines: string[], between = "\n\n"): string[] =>
  pressPage(textSource(["农资下乡直通车开进二十个村", ...lines].join(between)), OPTIONS).page.sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "article" ? item.paragraphs.map(({ state, span }) => `${state} ${span.line}-${span.endLine}`) : [])));

describe("paragraphs broken in two", () => {
  it.each<[string, string[], string[]]>([
    ["at a comma", [LEAD, "据介绍，直通车今年将走遍全县20个偏远村，", "行程约800公里，惠及群众3万多人。"], ["asPrinted 3-3", "rejoined 5-7"]],
    ["at a half-width comma", [LEAD, "全年检查企业单位6303家次,排查问题隐患3931项,", "并全部整改落实。"], ["asPrinted 3-3", "rejoined 5-7"]],
    ["inside a number", [LEAD, "局部地区累计雨量可达200毫米，最大小时雨强可达1", "50毫米以上，各地要加强防范。"], ["asPrinted 3-3", "rejoined 5-7"]],
    ["before a mark that begins nothing", [LEAD, "据介绍，直通车今年将走遍全县20个偏远村和30个社区", "，行程约800公里，惠及群众3万多人。"], ["asPrinted 3-3", "rejoined 5-7"]],
    ["inside a quotation", [LEAD, "村民蒙国强说：“种子和化肥都备齐了，就等一场", "透雨。”他今年流转了120亩地，比去年多了三成。"], ["asPrinted 3-3", "rejoined 5-7"]],
    ["in mid-sentence, where paragraphs end with stops", [LEAD, FULL, FULL.replace("20", "30"), "镇农业服务中心还组织了3支服务队上门为缺少劳动力的农户代耕代种，累计服务73户农", "户，面积达到1200多亩，成效明显。"], ["asPrinted 3-3", "asPrinted 5-5", "asPrinted 7-7", "rejoined 9-11"]],
    ["by a caption between", [LEAD, "据介绍，直通车今年将走遍全县20个偏远村，", "图为直通车在古寨乡卸货。 甘小棠 摄", "行程约800公里，惠及群众3万多人。"], ["asPrinted 3-3", "rejoined 5-9"]],
    ["by a running head between", [LEAD, "据介绍，直通车今年将走遍全县20个偏远村，", "清溪县报 2022年3月9日 星期三 第2版", "行程约800公里，惠及群众3万多人。"], ["asPrinted 3-3", "rejoined 5-9"]],
  ])("%s", (_, lines, wanted) => {
    expect(states(lines)).toEqual(wanted);
  });

  it.each<[string, string[], string[]]>([
    ["what has lost its beginning", [LEAD, "的方式向群众普及安全知识，深受欢迎。"], ["asPrinted 3-3", "fragment 5-5"]],
    ["what has lost its end", [LEAD, "据介绍，直通车今年将走遍全县20个偏远村，"], ["asPrinted 3-3", "fragment 5-5"]],
    ["what stands before something unknown", [LEAD, "据介绍，直通车今年将走遍全县20个偏远村，", "%%%", "行程约800公里，惠及群众3万多人。"], ["asPrinted 3-3", "fragment 5-5", "asPrinted 9-9"]],
    ["verse", [LEAD, "石桥弯着腰，", "乌篷船摇过，", "一盏灯的夜，", "谁家在等候。"], ["asPrinted 3-3", "asPrinted 5-5", "asPrinted 7-7", "asPrinted 9-9", "asPrinted 11-11"]],
    ["clauses", [LEAD, `认为这一事业符合共同利益并有利于长远发展，`, `注意到双方已经取得的进展和仍然存在的困难，`, `决心在平等互利的基础上继续推进这一合作，`, "达成协议如下。"], ["asPrinted 3-3", "asPrinted 5-5", "asPrinted 7-7", "asPrinted 9-9", "asPrinted 11-11"]],
    ["a new dateline", [LEAD, "据介绍，直通车今年将走遍全县20个偏远村，", LEAD.replace("7日", "8日")], ["asPrinted 3-3", "fragment 5-5", "asPrinted 7-7"]],
  ])("leaves %s", (_, lines, wanted) => {
    expect(states(lines)).toEqual(wanted);
  });

  it("never joins across a subhead", () => {
    const text = `题目在这里\n\n　　${LEAD}\n　　据介绍，直通车今年将走遍全县20个偏远村，\n　　一村一策\n　　行程约800公里，惠及群众3万多人，预计5月底前全部走完，届时将总结经验。`;
    const { page } = pressPage(textSource(text), OPTIONS);
    const [item] = page.sections[0]?.items ?? [];
    expect(item?.kind === "article" ? item.paragraphs.map(({ role, state }) => `${role} ${state}`) : []).toEqual(["body asPrinted", "body asPrinted", "subhead asPrinted", "body asPrinted"]);
  });
});
