import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf, headlines, pageOf } from "../../model/fixture.ts";
import type { Article, Page } from "../../model/index.ts";
import { linesOf } from "./data-lines.ts";
import { AROUND, rowsOf, shownFirst } from "./rows.ts";

/** A page of stories and the raw lines that it was made of, blank ones between. */
function pageAndLines(titles: readonly string[]): { page: Page; raw: string[] } {
  const raw: string[] = [];
  const items = titles.map((title, index) => {
    raw.push("", title, `　　${title}的正文,𠮷。`);
    return { ...articleOf(`2021-01-0000000${index}`, title, index * 3 + 2), paragraphs: articleOf("x", title, index * 3 + 2, [`　　${title}的正文,𠮷。`]).paragraphs };
  });
  raw.push("");
  const page = pageOf("2021-01", "p", []);
  return { raw, page: { ...page, sections: [{ id: "s", notes: [], items }], source: { ...page.source, lines: raw.length } } };
}

describe("a page's raw lines", () => {
  it("come back from its nodes, character for character, blank ones in their places", () => {
    fc.assert(fc.property(headlines, (titles) => {
      const { page, raw } = pageAndLines(titles);
      const [first] = page.sections[0]?.items ?? [];
      if (!first) throw new Error("no story");
      const rows = rowsOf(page, first);
      expect(rows.map(({ text }) => text)).toEqual(raw);
      expect(rows.map(({ line }) => line)).toEqual(raw.map((_, index) => index + 1));
      expect(rows.filter(({ own }) => own).map(({ line }) => line)).toEqual([2, 3]);
    }));
  });

  it("of several columns stand side by side where they stood; a line of two stories is each one's own", () => {
    const base = articleOf("2021-01-00000000", "甲");
    const left: Article = { ...base, paragraphs: [{ ...base.paragraphs[0], text: "左栏", role: "body", state: "asPrinted", span: { line: 2, endLine: 2 }, lines: [{ line: 2, column: 1, text: "左栏" }] }] };
    const right: Article = { ...left, id: "2021-01-00000001", headline: { text: "乙", span: { line: 1, endLine: 1 }, lines: [{ line: 1, column: 6, text: "乙" }] }, paragraphs: [{ text: "右栏", role: "body", state: "asPrinted", span: { line: 2, endLine: 2 }, lines: [{ line: 2, column: 6, text: "右栏" }] }] };
    const page = { ...pageOf("2021-01", "p", []), sections: [{ id: "s", notes: [], items: [left, right] }] };
    const rows = rowsOf({ ...page, source: { ...page.source, lines: 2 } }, right);
    expect(rows).toEqual([{ line: 1, text: "甲    乙", own: true }, { line: 2, text: "左栏   右栏", own: true }]);
  });
});

describe("which lines are shown first", () => {
  const rows = Array.from({ length: 1000 }, (_, index) => ({ line: index + 1, text: "", own: index >= 499 && index < 510 }));
  it("are the story's with some around, and the one that the address names", () => {
    expect(shownFirst(rows, undefined)).toEqual({ from: 499 - AROUND, to: 510 + AROUND });
    expect(shownFirst(rows, 700)).toEqual({ from: 499 - AROUND, to: 700 + AROUND });
    expect(shownFirst(rows, 3)).toEqual({ from: 0, to: 510 + AROUND });
    expect(shownFirst(rows, 4000)).toEqual(shownFirst(rows, undefined));
    expect(shownFirst([], 3)).toEqual({ from: 0, to: 0 });
  });
});

it("a node's lines are those it was made of, or the one it is", () => {
  expect(linesOf({ span: { line: 3, endLine: 3 } })).toEqual([3]);
  expect(linesOf({ span: { line: 3, endLine: 7 }, lines: [{ line: 3, text: "" }, { line: 7, text: "" }, { line: 7, column: 9, text: "" }] })).toEqual([3, 7]);
});
