import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleEditions } from "./editions.ts";
import { headlines, pageOf } from "../model/fixture.ts";
import { checkLinks, parseLinks, printLinks, withAliases } from "./links.ts";

const NONE = new Set<string>();
const editionsOf = (id: string, titles: readonly string[]) => assembleEditions([{ editionId: id, page: pageOf(id, "01", titles) }]);

describe("links are for ever", () => {
  it("a link that was published stays, whatever is added, moved or put beside it", () => {
    fc.assert(fc.property(headlines, headlines, fc.nat(), (first, more, turn) => {
      const published = checkLinks([], editionsOf("2021-01", first), NONE).lines;
      const all = [...new Set([...first, ...more])];
      const moved = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
      const later = checkLinks(published, editionsOf("2021-01", moved), NONE);
      expect(later.vanished).toEqual([]);
      expect(later.lines.map(({ id }) => id)).toEqual(expect.arrayContaining(published.map(({ id }) => id)));
    }));
  });

  it("a story that goes without an alias is named; with one it leads on, through several", () => {
    fc.assert(fc.property(headlines, (titles) => {
      fc.pre(titles.length > 1);
      const published = checkLinks([], editionsOf("2021-01", titles), NONE).lines;
      const left = editionsOf("2021-01", titles.slice(1));
      const gone = checkLinks(published, left, NONE).vanished;
      expect(gone.map(({ words }) => words)).toEqual([titles[0]?.trim()]);
      const stays = published.find(({ id }) => id !== gone[0]?.id)?.id;
      const led = published.map((line) => (line.id === gone[0]?.id ? { ...line, to: "2021-01-between0" } : line));
      const cured = checkLinks([...led, { id: "2021-01-between0", to: stays, words: "" }], left, NONE);
      expect([cured.vanished, cured.dangling]).toEqual([[], []]);
      expect(cured.editions[0]?.aliases).toContainEqual({ from: gone[0]?.id, to: stays });
    }));
  });

  it("a sidecar's alias leads on as one in the lock does, for ids that the lock has and for others", () => {
    const editions = editionsOf("2021-01", ["在"]);
    const id = editions[0]?.pages[0]?.sections[0]?.items[0]?.id ?? "";
    const lines = withAliases([{ id: "2021-01-aaaaaaaa", to: undefined, words: "旧" }], [{ from: "2021-01-aaaaaaaa", to: id }, { from: "2021-01-bbbbbbbb", to: id }]);
    const checked = checkLinks(lines, editions, NONE);
    expect([checked.vanished, checked.dangling]).toEqual([[], []]);
    expect(checked.editions[0]?.aliases).toEqual([{ from: "2021-01-aaaaaaaa", to: id }, { from: "2021-01-bbbbbbbb", to: id }]);
  });

  it("an alias that leads nowhere, or in a circle, is named", () => {
    const editions = editionsOf("2021-01", ["在"]);
    const circle = [{ id: "2021-01-aaaaaaaa", to: "2021-01-bbbbbbbb", words: "" }, { id: "2021-01-bbbbbbbb", to: "2021-01-aaaaaaaa", words: "" }];
    expect(checkLinks(circle, editions, NONE).dangling).toHaveLength(2);
  });

  it("an edition with a page that failed is not judged", () => {
    const published = checkLinks([], editionsOf("2021-01", ["甲", "乙"]), NONE).lines;
    expect(checkLinks(published, [], new Set(["2021-01"])).vanished).toEqual([]);
  });

  it("the lock reads back as it was written, and tells a line that is not of its form", () => {
    fc.assert(fc.property(headlines, (titles) => {
      const { lines } = checkLinks([], editionsOf("2021-01", titles), NONE);
      const read = parseLinks(printLinks(lines));
      expect(read.faults).toEqual([]);
      expect(printLinks(read.lines)).toBe(printLinks(lines));
    }));
    expect(parseLinks("2021-01-aaaaaaaa -> \n一行字\n# 注\n\n2021-01-bbbbbbbb\t甲").faults).toEqual([{ line: 1, text: "2021-01-aaaaaaaa -> " }, { line: 2, text: "一行字" }]);
  });
});
