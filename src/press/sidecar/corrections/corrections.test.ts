import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOfPage, parsePage } from "../../../model/index.ts";
import type { Article, Page, Paragraph, SourceLine } from "../../../model/index.ts";
import type { Pressed } from "../../pressed.ts";
import { applyCorrections, placeCorrections } from "../index.ts";
import { read } from "../read.fixture.ts";

const SOURCE = [
  "严把村“两委”换届关", "", "　　本报讯（记者 马小伟）1月11日，𠮷林镇换届工作启动。", "该镇排查问题3931项,", "并全部整改落贾。", "",
  "施工人员安装限高杆。 本报记者 崔坤 摄", "本栏照片均为马晓伟摄",
];
const lines: SourceLine[] = SOURCE.map((text, i) => ({ line: i + 1, text }));
const line = (n: number): SourceLine => lines[n - 1] ?? { line: n, text: "" };
const node = (n: number): { text: string; span: { line: number; endLine: number } } => ({ text: line(n).text, span: { line: n, endLine: n } });
const body = (n: number): Paragraph => ({ ...node(n), role: "body", state: "asPrinted" });

const article: Article = {
  kind: "article", id: "2021-01-aaaaaaaa", headline: node(1),
  dateline: { text: "本报讯（记者 马小伟）" },
  byline: [{ role: "reporter", name: "马小伟", affiliation: "本报", asPrinted: "（记者 马小伟）" }],
  paragraphs: [body(3), {
    text: "该镇排查问题3931项,并全部整改落贾。", span: { line: 4, endLine: 5 }, lines: [line(4), line(5)], role: "body", state: "rejoined", evidence: "逗号",
  }],
  photos: [{ caption: { ...node(7), role: "caption", state: "asPrinted" }, byline: [{ role: "photographer", name: "崔坤", asPrinted: "本报记者 崔坤 摄" }], notes: [] }],
  notes: [],
};
const page: Page = {
  version: 1, id: "p", name: "要闻", furniture: [],
  sections: [{ id: "s", notes: [{ ...node(8), kind: "credit" }], items: [article] }],
  source: { path: "a.txt", sha256: "0".repeat(64), encoding: "utf-8", lines: lines.length },
};
const pressed: Pressed = { page, diagnostics: [], explain: () => [{ line: 3, role: "body", confidence: 1, evidence: "电头" }] };

function correct(yaml: string): Pressed & { article: Article } {
  const sidecar = read(yaml);
  const placed = placeCorrections(sidecar, lines);
  const after = applyCorrections({ ...pressed, diagnostics: placed.diagnostics }, sidecar, placed.corrections);
  const item = after.page.sections[0]?.items[0];
  if (item?.kind !== "article") throw new Error("no article");
  expect(parsePage(structuredClone(after.page)).ok).toBe(true);
  expect(linesOfPage(after.page)).toEqual(lines.filter(({ text }) => text !== ""));
  return { ...after, article: item };
}
const faults = ({ diagnostics }: Pressed): string[] => diagnostics.map(({ code, severity, path, line: n, column, message, help }) =>
  `${severity} ${code} ${path ?? ""}:${n}:${column} ${message}${help}`);

describe("a mis-read word replaced", () => {
  test("by quotation: the text is corrected, what was printed is kept, the dateline follows, the id stays", () => {
    const { article: after, explain, diagnostics } = correct(`
corrections:
  - quote: 记者 马小伟
    replace: { printed: 小, corrected: 晓 }
    reason: 认错的字
`);
    expect(diagnostics).toEqual([]);
    expect(after.paragraphs[0]).toMatchObject({
      text: "　　本报讯（记者 马晓伟）1月11日，𠮷林镇换届工作启动。", lines: [line(3)],
      corrections: [{ printed: "小", corrected: "晓", offset: 10, reason: "认错的字" }],
    });
    expect(after.dateline?.text).toBe("本报讯（记者 马晓伟）");
    expect(after.id).toBe("2021-01-aaaaaaaa");
    expect(explain()[0]?.evidence).toBe("电头；有字经编者更正");
  });

  test("in the second line of a rejoined paragraph", () => {
    expect(correct("corrections: [{ line: 5, replace: { printed: 落贾, corrected: 落实 } }]").article.paragraphs[1]).toMatchObject({
      text: "该镇排查问题3931项,并全部整改落实。", lines: [line(4), line(5)], corrections: [{ printed: "落贾", corrected: "落实", offset: 17 }],
    });
  });

  test("several in one paragraph, of other lengths: each offset is in the corrected text", () => {
    const [, paragraph] = correct(`
corrections:
  - { line: 5, replace: { printed: 落贾, corrected: 落到了实处 } }
  - { line: 4, replace: { printed: 问题, corrected: "" } }
  - { line: 4, replace: { printed: "3931", corrected: "39310" } }
`).article.paragraphs;
    expect(paragraph?.text).toBe("该镇排查39310项,并全部整改落到了实处。");
    expect(paragraph?.corrections?.map(({ offset, corrected }) => paragraph.text.slice(offset, offset + corrected.length))).toEqual(["", "39310", "落到了实处"]);
  });

  test("over each other: the second is an error", () => {
    const after = correct("corrections: [{ line: 5, replace: { printed: 整改落贾, corrected: 整改落实 } }, { line: 5, replace: { printed: 落贾, corrected: 落实 } }]");
    expect(after.article.paragraphs[1]?.corrections).toHaveLength(1);
    expect(faults(after)).toEqual([expect.stringMatching(/^error correction-unmatched a\.yaml:1:73 第 5 行/)]);
  });

  test("anywhere in generated lines: putting the printed words back gives the printed text", () => {
    const piece = fc.array(fc.constantFrom("甲", "𠮷", "，", " ", "a"), { maxLength: 12 }).map((all) => all.join(""));
    fc.assert(fc.property(piece, piece, fc.constantFrom("", "乙", "𠮷𠮷", "长一些的字"), (before, after, corrected) => {
      const source: SourceLine[] = [{ line: 1, text: `${before}错字${after}` }];
      const [only] = source;
      if (!only) return;
      const sidecar = read(`corrections: [{ line: 1, replace: { printed: 错字, corrected: "${corrected}" } }]`);
      const one: Page = { ...page, sections: [], furniture: [{ text: only.text, span: { line: 1, endLine: 1 }, kind: "unplaced" }] };
      const note = applyCorrections({ ...pressed, page: one }, sidecar, placeCorrections(sidecar, source).corrections).page.furniture[0];
      const change = note?.corrections?.[0];
      expect(note?.lines).toEqual(source);
      expect(change && note.text.slice(0, change.offset) + change.printed + note.text.slice(change.offset + change.corrected.length)).toBe(only.text);
    }));
  });
});

describe("people named", () => {
  test("in a story, in one of its photographs", () => {
    const { article: after } = correct(`
corrections:
  - quote: （记者 马小伟）
    people: [{ role: reporter, name: 马晓伟, affiliation: 本报 }, { role: correspondent, name: 张·买买提 }]
  - line: 7
    people: [{ role: photographer, name: 崔昆 }]
`);
    expect(after.byline).toEqual([
      { role: "reporter", name: "马晓伟", affiliation: "本报", asPrinted: "（记者 马小伟）", corrected: true },
      { role: "correspondent", name: "张·买买提", asPrinted: "（记者 马小伟）", corrected: true },
    ]);
    expect(after.photos[0]?.byline).toEqual([{ role: "photographer", name: "崔昆", asPrinted: "本报记者 崔坤 摄", corrected: true }]);
  });

  test("at a line of no story: an error", () => {
    expect(faults(correct("corrections: [{ line: 8, people: [{ role: photographer, name: 甲 }] }]"))).toEqual([
      expect.stringMatching(/^error correction-unmatched a\.yaml:1:15 第 8 行不属于哪一篇稿件/),
    ]);
  });
});

describe("a correction that no longer matches is an error that names the nearest", () => {
  test.each([
    ["words that changed", "quote: 该镇排查问题3913项", "correction-unmatched", "第 4 行是“该镇排查问题3931项,”，是不是它？"],
    ["words that moved", "line: 4, quote: 整改落贾", "correction-unmatched", "第 5 行是“并全部整改落贾。”，是不是它？"],
    ["words of another page", "quote: 北京今日晴", "correction-unmatched", "请照原文写引文，标点和空格也要一样。"],
    ["words that stand twice", "quote: 摄", "correction-ambiguous", "把引文写长一些，或写上 line。"],
    ["a blank line", "line: 2", "correction-unmatched", "第 3 行“本报讯（记者 马小伟）1月11日，𠮷林镇换届工作……”，是不是它？"],
    ["a line past the end", "line: 99", "correction-unmatched", "请改写行号，或改用 quote（引文）。"],
  ])("%s", (_, where, code, help) => {
    const sidecar = read(`page: 要闻\ncorrections:\n  - { ${where}, join: true }\n`);
    const { diagnostics, corrections, sidecar: kept } = placeCorrections(sidecar, lines);
    expect(diagnostics).toMatchObject([{ code, severity: "error", path: "a.yaml", line: 3, column: 5 }]);
    expect(diagnostics[0]?.help).toContain(help);
    expect([corrections, kept.corrections]).toEqual([[], []]);
  });

  test.each([
    ["printed words that are elsewhere", "line: 4, replace: { printed: 落贾, corrected: 落实 }", "correction-unmatched", "它在第 5 行"],
    ["printed words that are nowhere", "line: 4, replace: { printed: 无, corrected: 有 }", "correction-unmatched", "第 4 行是“该镇排查问题3931项,”"],
    ["printed words that stand twice in the line", "line: 4, replace: { printed: '3', corrected: '8' }", "correction-ambiguous", "用 quote 引出它前后的字"],
  ])("%s", (_, where, code, help) => {
    const { diagnostics } = placeCorrections(read(`corrections: [{ ${where} }]`), lines);
    expect(diagnostics).toMatchObject([{ code, severity: "error" }]);
    expect(diagnostics[0]?.help).toContain(help);
  });

  test("a quotation becomes the line that the press is told", () => {
    const { sidecar } = placeCorrections(read("corrections: [{ quote: 并全部整改, join: true }, { quote: 崔坤, role: caption }]"), lines);
    expect(sidecar.corrections?.map((entry) => entry.line)).toEqual([5, 7]);
  });

  test("in a line of two columns, the column that holds the words", () => {
    const columns: SourceLine[] = [{ line: 1, text: "左栏的字" }, { line: 1, column: 9, text: "右栏的字" }];
    expect(placeCorrections(read("corrections: [{ quote: 右栏, join: true }]"), columns).corrections).toMatchObject([{ at: { line: 1, column: 9 }, from: 0, to: 2 }]);
  });
});
