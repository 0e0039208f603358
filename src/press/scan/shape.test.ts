import { describe, expect, it } from "vitest";
import { unwrap } from "../build/unwrap.ts";
import { forcedLines } from "../place/forced.ts";
import { linesOf } from "./block.ts";
import { layOut } from "./line.ts";
import { inferWrap, measureShape, measuresOf } from "./shape.ts";

const lines = (text: string) => layOut(text.split("\n").map((words, i) => ({ line: i + 1, text: words })));
const NONE = forcedLines([], undefined);
const CUT = "本报讯（记者 甘小棠）连日来，青石镇抢抓晴\n好天气，组织农技人员走进田间地头，指导农户翻\n耕、育秧、施肥，全镇2.6万亩水田已有八成翻\n耕完毕。";

describe("the measure at which lines were cut", () => {
  it("is found in characters", () => {
    expect(inferWrap(lines(CUT))).toEqual({ by: "characters", width: 22 });
  });

  it("is found in columns where figures are set narrow", () => {
    const text = "全镇共有26000亩水田，已有80%翻耕完\n毕，其余的2000多亩将在3月20日之前全\n部完成，比去年提早了5天。镇里还派出\n了服务小组，帮助缺少劳力的农户。";
    expect(inferWrap(lines(text))?.by).toBe("columns");
  });

  it("is none where paragraphs are whole, or lines few", () => {
    expect(inferWrap(lines("第一段说的是一件事情，大家都知道。\n\n第二段说的是另一件事情，谁也不知道。"))).toBeUndefined();
    expect(inferWrap(lines("肩题在这里说一件事情\n主题在这里说另一件事情"))).toBeUndefined();
    expect(inferWrap([])).toBeUndefined();
  });

  it("is undone, and named as evidence", () => {
    const rows = lines(`${CUT}\n\n下一段。`);
    const [first, second] = unwrap(rows, inferWrap(rows), NONE);
    expect(first?.several?.length).toBe(4);
    expect(first?.core).toContain("抢抓晴好天气");
    expect(first?.joined).toBe("原文每行约22字硬换行");
    expect(second?.several).toBeUndefined();
  });
});

describe("a page of several measures", () => {
  const rows = (width: number, count: number) => [...Array<string>(count).fill("镇".repeat(width)), `${"镇".repeat(5)}。`].join("\n");
  const page = lines(`${rows(22, 4)}\n\n${rows(22, 4)}\n\n${rows(14, 4)}\n\n${rows(14, 4)}`);

  it("has each of them, and each line that of those it stands among", () => {
    const wrap = inferWrap(page);
    expect(wrap).toBeDefined();
    expect([wrap?.width, ...wrap?.others ?? []].sort()).toEqual([14, 22]);
    const widths = wrap === undefined ? [] : measuresOf(page, wrap).map(({ width }) => width);
    expect(widths).toEqual([...Array<number>(10).fill(22), ...Array<number>(10).fill(14)]);
  });
});

describe("pages of two or three measures and of no first one", () => {
  const group = (width: number, count: number): string => [...Array<string>(count).fill("镇".repeat(width)), `${"镇".repeat(5)}。`].join("\n");

  it("have those that whole groups share, though no measure is most lines'", () => {
    const page = [group(22, 3), group(22, 2), group(30, 3), group(30, 2), group(16, 3), group(16, 3)].join("\n\n");
    const wrap = inferWrap(lines(page));
    expect([wrap?.width, ...wrap?.others ?? []].sort()).toEqual([16, 22, 30]);
  });

  it("have none where a fifth of their groups and more share none", () => {
    const odd = ["镇".repeat(33), "镇".repeat(19), "镇".repeat(27)].join("\n");
    expect(inferWrap(lines([group(22, 3), group(30, 3), odd, odd.replaceAll("镇", "乡"), odd].join("\n\n")))).toBeUndefined();
  });
});

describe("a page in few lines, whose heads touch its text", () => {
  // 大题 / 署名 / text of three lines, and no blank line anywhere
  const FEW = "数读经济\n七月零售增速放缓绿色家电一枝独秀\n本报记者 甘小棠\n市统计局昨日公布的数据显示，七月全市社会消费品零售额\n比去年同期增长百分之四，继续领跑各大商品类别，增幅放\n缓。\n井盖换新\n昨日，市民致电本报热线，称路口井盖破损已有一个多星期\n，至今没有人管，存在安全隐患，附近商户用树枝提醒路人\n，直到昨晚才由街道换上了新的井盖。";

  it("has the measure of what is longer than heads", () => {
    expect(inferWrap(lines(FEW))).toEqual({ by: "characters", width: 26 });
  });

  it("has none where lines differ, as those of a list do", () => {
    expect(inferWrap(lines("一张回执跑了四趟\n证明的麻烦该终结了吗我们来看看\n不动产登记可以异地通办了市民说这很方便\n井盖换新\n早市散了垃圾留下了谁来管一管\n图书馆夜间开放时间延至九点半读者叫好声一片"))).toBeUndefined();
  });
});

describe("what goes on nowhere", () => {
  const rest = "连日来，青石镇抢抓晴好天气，组织农技人\n员走进田间地头，指导农户翻耕、育秧、施\n肥，全镇的水田已经翻耕完毕，比去年早了";
  it.each([
    ["who wrote, on a line as wide as the measure", `新岳日报记者 厉时雨 见习记者 昝可儿一\n${rest}`],
    ["a page's head that ends with a telephone number", `社会　全天新闻热线：0000-86660000\n${rest}`],
  ])("%s", (_, text) => {
    const rows = lines(text);
    expect(unwrap(rows, { by: "characters", width: 19 }, NONE)[0]?.several).toBeUndefined();
  });

  it("a sentence's end in a full line, over a caption with its credit", () => {
    const rows = lines("镇里派出了服务小组，帮助缺少劳力的农户。\n农户在田里查看长势。 甘小棠 摄");
    expect(unwrap(rows, { by: "characters", width: 20 }, NONE).length).toBe(2);
  });
});

describe("a byline that closes a cut paragraph", () => {
  it("stays in it, though its last line was full", () => {
    const rows = lines("本报讯（记者 甘小棠）连日来，青石镇抢抓晴\n好天气，组织农技人员走进田间地头，指导农户翻\n耕、育秧、施肥，全镇2.6万亩水田已有八成翻\n耕完毕，其余的部分将在月底之前按计划全部完。\n(记者 覃大山 通讯员 欧阳雪)");
    expect(unwrap(rows, inferWrap(rows), NONE).map((block) => linesOf(block).length)).toEqual([5]);
  });
});

describe("a page's shape", () => {
  const PROSE = "连日来，青石镇抢抓晴好天气，组织农技人员走进田间地头，指导农户翻耕、育秧、施肥，成效明显。";
  const shapeOf = (text: string) => {
    const rows = lines(text);
    return measureShape(unwrap(rows, undefined, NONE), undefined, new Set());
  };

  it("tells indented paragraphs and the gap between them", () => {
    expect(shapeOf(`题\n\n　　${PROSE}\n　　${PROSE}\n　　${PROSE}`)).toMatchObject({ indented: true, bodyGap: 0 });
    expect(shapeOf(`题\n\n${PROSE}\n\n${PROSE}`)).toMatchObject({ indented: false, bodyGap: 1 });
  });
});
