import { describe, expect, test } from "vitest";
import { pressFile } from "../../file.ts";
import { readSidecar } from "../index.ts";

/** Two columns side by side, as pdftotext -layout sets them; in the fourth line of each stands a subhead. */
const ROWS: readonly (readonly [string, string])[] = [
  ["高庄镇组织党员志愿者帮助农户", "村民们说，今年的秋粮有了指望"],
  ["浇水保苗，全镇六千亩玉米长势", "下一步，镇里将把机井逐口检修"],
  ["良好，秋粮丰收有了指望今年。", "确保每块地都浇得上水不误农时"],
  ["一村一策抗旱", "逐口检修机井"],
  ["镇里还请来农技员到田间讲解抗", "据介绍，全镇共有机井一百二十"],
  ["旱技术，为困难户送去水泵水管", "眼，已经检修完毕的有九十多眼"],
];
const PAGE = ROWS.map(([left, right]) => left.padEnd(18) + right).join("\n");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const press = (yaml: string): ReturnType<typeof pressFile> => pressFile({
  path: "a.txt", bytes: utf8(PAGE), sidecar: { path: "a.yaml", bytes: utf8(yaml) }, editionId: "e", editionName: "2021-01", pageId: "p", pageName: "p",
});

/** The page's subheads. */
function subheads(yaml: string): string[] {
  const result = press(yaml);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.pressed.page.sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "article" ? item.paragraphs.filter(({ role }) => role === "subhead").map(({ text }) => text) : [])));
}
const faults = (yaml: string): string[] => press(yaml).diagnostics.filter(({ path }) => path === "a.yaml").map(({ code, line, message, help }) => `${code} ${line} ${message}${help}`);

describe("a correction of one column of a line", () => {
  test.each<[string, string, boolean, boolean]>([
    ["the left one", "line: 4, column: 1", true, false],
    ["the right one", "line: 4, column: 2", false, true],
    ["both, where no column is named", "line: 4", true, true],
    ["the one that the quoted words stand in", "quote: 逐口检修机井", false, true],
  ])("%s", (_, where, left, right) => {
    const found = subheads(`corrections:\n  - { ${where}, role: subhead }\n`);
    expect([found.includes("一村一策抗旱"), found.includes("逐口检修机井")]).toEqual([left, right]);
  });

  test("what is said of a column comes before what is said of its line", () => {
    const found = subheads("corrections:\n  - { line: 4, column: 2, role: body }\n  - { line: 4, role: subhead }\n");
    expect([found.includes("一村一策抗旱"), found.includes("逐口检修机井")]).toEqual([true, false]);
  });

  test("words are replaced in it and not in its neighbour", () => {
    const result = press("corrections:\n  - { line: 5, column: 2, replace: { printed: 全镇, corrected: 全县 } }\n");
    const texts = result.ok ? JSON.stringify(result.pressed.page.sections) : "";
    expect([texts.includes("据介绍，全县共有机井"), texts.includes("全镇六千亩")]).toEqual([true, true]);
  });

  test("a column that the line has not is an error that names those it has", () => {
    expect(faults("corrections:\n  - { line: 4, column: 3, role: subhead }\n")).toEqual([
      "correction-unmatched 2 第 4 行只有 2 栏，没有第 3 栏。这一行是第 1 栏“一村一策抗旱”，第 2 栏“逐口检修机井”；要哪一栏？",
    ]);
  });

  test("words that stand in the other column are not found in this one", () => {
    expect(faults("corrections:\n  - { line: 4, column: 1, quote: 逐口检修机井, role: subhead }\n")).toMatchObject([expect.stringContaining("correction-unmatched 2")]);
  });

  test("without a line a column says nothing", () => {
    const read = readSidecar(utf8("corrections:\n  - { column: 2, quote: 逐口, role: subhead }\n"), "a.yaml");
    expect(read.ok ? [] : read.diagnostics.map(({ code, message }) => [code, message.includes("line")])).toEqual([["sidecar-value", true]]);
  });
});
