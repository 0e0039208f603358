import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { widthOf } from "../../../text/width.ts";
import { linesOfPage } from "../../../model/index.ts";
import { pressFile } from "../../file.ts";
import { readPage } from "../index.ts";
import { layOutColumns } from "./columns.ts";
import type { Measure } from "./row.ts";

const PROSE = "高庄镇组织党员志愿者帮助农户浇水保苗全镇六千亩玉米长势良好镇里还请来农技员到田间讲解抗旱技术并为困难户送去水泵和水管村民们说今年的秋粮有了指望下一步镇里将把机井逐口检修确保每块地都浇得上水";
const prose = (from: number, count: number, width: number): string[] =>
  Array.from({ length: count }, (_, i) => Array.from({ length: width }, (__, j) => PROSE.charAt((from + i * width + j) % PROSE.length)).join(""));

/** Sets columns side by side as a layout-keeping extractor does: each begins at its own position, by characters or by cells. */
function sideBySide(columns: readonly (readonly string[])[], gap: number, by: Measure): string[] {
  const measure = (text: string): number => (by === "characters" ? [...text].length : widthOf(text));
  const widths = columns.map((lines) => Math.max(...lines.map(measure)));
  return Array.from({ length: Math.max(...columns.map((lines) => lines.length)) }, (_, row) => {
    let out = "";
    for (const [i, lines] of columns.entries()) {
      const text = lines[row] ?? "";
      out += text + " ".repeat(Math.max(0, (widths[i] ?? 0) - measure(text)) + gap);
    }
    return out.trimEnd();
  });
}
const texts = (lines: readonly string[], asked = false): string[] => layOutColumns(lines, asked).lines.map(({ text }) => text);
const codes = (lines: readonly string[], asked = false): string[] => layOutColumns(lines, asked).diagnostics.map(({ code, line }) => `${code} ${line}`);

describe("columns of prose", () => {
  test.each([["characters", 2], ["characters", 3], ["cells", 2], ["cells", 4]] as const)("counted in %s, %i of them: the left one first", (by, count) => {
    const columns = Array.from({ length: count }, (_, i) => prose(i * 17, 9, 14));
    expect(texts(sideBySide(columns, 4, by))).toEqual(columns.flat());
  });

  test("a head over all of them and a foot below stay where they are; what was done is said", () => {
    const [left, right] = [prose(0, 8, 15), prose(40, 8, 15)];
    const page = ["多举措抗旱保苗，全镇六千亩玉米长势良好，秋粮丰收有了指望今年", "", ...sideBySide([left, right], 4, "characters"), "", "责任编辑 何田"];
    expect(texts(page)).toEqual([page[0], "", ...left, ...right, "", "责任编辑 何田"]);
    expect(layOutColumns(page, false).diagnostics).toMatchObject([{ code: "columns-read", severity: "info", line: 3, message: "第 3 至 10 行按 2 栏读：8 行在同一处留空。" }]);
  });

  test("blank lines and indents inside a column are kept; each piece has its line and column", () => {
    const left = ["    高庄镇组织党员志愿者帮", "助农户浇水保苗，全镇六千亩", "玉米长势良好。", "", "    镇里还请来农技员到田间", "讲解抗旱技术，为困难户送水"];
    const right = ["泵和水管。村民们说，今年的", "秋粮有了指望。", "", "　　下一步，镇里将把机井逐", "口检修，确保每块地都浇得上", "水，不误一季农时，颗粒归仓"];
    const { lines } = layOutColumns(sideBySide([left, right], 6, "characters"), false);
    expect(lines.map(({ text }) => text)).toEqual([...left, ...right]);
    expect(lines.filter(({ line }) => line === 4)).toEqual([{ line: 4, text: "" }, { line: 4, column: 22, text: "　　下一步，镇里将把机井逐" }]);
  });

  test("a column that ends early is parted from the next by a blank line", () => {
    const [left, right] = [prose(0, 5, 14), prose(30, 9, 14)];
    expect(texts(sideBySide([left, right], 4, "characters"))).toEqual([...left, "", ...right]);
  });

  test("few lines side by side, or a narrow gap: read so, with a warning", () => {
    expect(codes(sideBySide([prose(0, 4, 14), prose(30, 4, 14)], 5, "characters"))).toEqual(["columns-read 1", "column-order 1"]);
    expect(codes(sideBySide([prose(0, 9, 14), prose(30, 9, 14)], 2, "characters"))).toEqual(["columns-read 1", "column-order 1"]);
  });

  test("two lines are columns only where an editor says so", () => {
    const page = sideBySide([prose(0, 2, 14), prose(30, 2, 14)], 5, "characters");
    expect(texts(page)).toEqual(page);
    expect(texts(page, true)).toEqual([...prose(0, 2, 14), ...prose(30, 2, 14)]);
  });
});

describe("what only looks like columns", () => {
  test("names in rows, and a table of numbers, stay rows", () => {
    const names = ["张 三    李 四    王 五", "赵 六    孙 七    周 八", "吴 九    郑 十    冯 一", "陈 二    褚 三    卫 四", "蒋 五    沈 六    韩 七"];
    const table = ["品种        面积（亩）      产量（吨）", "玉米        6000            4200", "大豆        800             130", "花生        420             150", "红薯        310             900"];
    for (const page of [names, table]) expect([texts(page), codes(page)]).toEqual([page, []]);
  });

  test("uneven cells as wide as prose: left as rows, with a warning", () => {
    const page = sideBySide([["高庄镇组织党员志愿者帮助农户", "李村", "王村", "赵村", "孙村"], ["六千亩玉米长势良好丰收有望", "农技员", "水泵三台", "机井", "水管"]], 4, "characters");
    expect([texts(page), codes(page)]).toEqual([page, ["column-order 1"]]);
  });

  test("a page of ordinary lines is not touched", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("", "　　高庄镇组织党员志愿者，浇水保苗。", "要闻", "本报记者　林小雨  何田", "    缩进的一行文字"), { maxLength: 30 }), (lines) => {
      expect(layOutColumns(lines, false).lines).toEqual(lines.map((text, i) => ({ line: i + 1, text })));
    }));
  });
});

test("nothing lost: whatever the lines, their pieces by line and column are their text, and each stands where it says", () => {
  const word = fc.constantFrom("高庄镇组织党员志愿者帮", "玉米", "a b", "𠮷", "　", " ", "  ", "    ", "\t", "浇水保苗长势良好农技员到");
  const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(""));
  const columns = fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 8, max: 16 }), fc.integer({ min: 2, max: 9 })).map(([from, width, count]) => sideBySide([prose(from, count, width), prose(from + 20, count + 1, width)], 3, "characters"));
  fc.assert(fc.property(fc.array(fc.oneof(line.map((text) => [text]), columns), { maxLength: 6 }), fc.boolean(), (groups, asked) => {
    const source = groups.flat();
    const { lines } = layOutColumns(source, asked);
    for (const [i, text] of source.entries()) {
      const pieces = lines.filter((piece) => piece.line === i + 1).sort((a, b) => (a.column ?? 1) - (b.column ?? 1));
      expect(pieces.map((piece) => piece.text).join("").replace(/[ \t]/g, "")).toBe(text.replace(/[ \t]/g, ""));
      for (const piece of pieces) expect(text.startsWith(piece.text, (piece.column ?? 1) - 1)).toBe(true);
    }
  }));
});

test("fault 7: lines of a hundred thousand gaps are no columns, and cost no more than they are long", () => {
  const page = Array.from({ length: 10 }, () => "甲  ".repeat(100_000));
  expect(layOutColumns(page, true).lines.map(({ text }) => text)).toEqual(page);
});

test("fault 7: ten thousand lines with gaps are laid out in one pass", () => {
  const page = Array.from({ length: 10_000 }, (_, i) => (i % 7 === 6 ? "" : "高庄镇组织党员志愿者帮    助农户浇水保苗长势良好"));
  expect(layOutColumns(page, false).lines.length).toBeGreaterThanOrEqual(10_000);
});

describe("through the press", () => {
  const left = ["　　本报讯（记者 林小雨）7月3", "日，高庄镇组织党员志愿者帮助农", "户浇水保苗，全镇六千亩玉米长势", "良好。", "　　镇里还请来农技员到田间讲解", "抗旱技术，并为困难户送去水泵。"];
  const right = ["　　村民们说，今年的秋粮有了指", "望，心里踏实多了，干劲也足了。", "　　下一步，镇里将把机井逐口检", "修，确保每块地都浇得上水，不误", "农时。", "　　据了解，全镇已检修机井三十"];
  const page = ["多举措抗旱保苗", "", ...sideBySide([left, right], 4, "characters")].join("\n");
  const file = { path: "e/a.txt", bytes: new TextEncoder().encode(page), editionId: "e", editionName: "e", pageId: "p", pageName: "p" };

  test("the story reads down the columns, and no piece is lost", () => {
    const result = pressFile(file);
    if (!result.ok) throw new Error("not pressed");
    const [story] = result.pressed.page.sections[0]?.items ?? [];
    expect(story?.kind === "article" && story.paragraphs.map(({ text }) => text.trim().slice(0, 6))).toEqual(["本报讯（记者", "镇里还请来农", "村民们说，今", "下一步，镇里", "据了解，全镇"]);
    expect(linesOfPage(result.pressed.page).map(({ text }) => text).join("").replace(/ /g, "")).toHaveLength(page.replace(/[ \n]/g, "").length);
    expect(result.files.get("e/a.txt")).toEqual(page.split("\n"));
  });

  test("the sidecar says that there are none", () => {
    const result = pressFile({ ...file, sidecar: { path: "e/a.yaml", bytes: new TextEncoder().encode("layout: lines") } });
    expect(result.ok && linesOfPage(result.pressed.page).length).toBe(7);
    const read = readPage(file.bytes, "a.txt", { layout: "lines" });
    expect(read.ok && read.source.lines).toHaveLength(8);
  });
});
