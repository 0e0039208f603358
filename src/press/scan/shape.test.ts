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
