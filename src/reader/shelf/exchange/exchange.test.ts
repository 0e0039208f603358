import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import type { Kept } from "../record.ts";
import { toJson } from "./json.ts";
import { toMarkdown } from "./markdown.ts";
import { merge, readFile } from "./read.ts";

const hrefOf = (story: string, paragraph?: number): string => `https://paper.example/a/${story}/${paragraph === undefined ? "" : `#p${paragraph}`}`;

const anyWords = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.array(fc.constantFrom(..."春耕𠮷，。“”·-->[]()*_`<>#\\!&|~1.+= \n"), { maxLength: 30 }).map((all) => all.join("")));
const some = anyWords.filter((words) => words.trim() !== "");
const anyRecord: fc.Arbitrary<Kept> = fc.oneof(
  fc.record({ kind: fc.constant("saved" as const), id: fc.integer({ min: 1, max: 6 }).map((n) => `2021-01-aaaaaaa${n}`), at: fc.nat(99), title: anyWords, section: anyWords, text: fc.array(anyWords, { maxLength: 2 }) }),
  fc.record({ kind: fc.constant("note" as const), id: fc.integer({ min: 1, max: 6 }).map((n) => `abcdefg${n}`), at: fc.nat(99), story: fc.constantFrom("2021-01-aaaaaaaa", "2021-01-bbbbbbbb"), title: some, paragraph: fc.integer({ min: 1, max: 9 }), start: fc.nat(99), exact: some, prefix: anyWords, suffix: anyWords, words: some }),
);
const anyRecords = fc.uniqueArray(anyRecord, { maxLength: 6, selector: ({ kind, id }) => kind + id });
const sorted = (records: readonly Kept[]): Kept[] => [...records].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1));

describe("a file taken away and brought back", () => {
  it("is whole as JSON", () => {
    fc.assert(fc.property(anyRecords, (records) => { expect(readFile(toJson(records))).toEqual({ ok: true, records, malformed: 0 }); }));
  });

  it("is whole as Markdown, whatever the words, and has nothing but text in it", () => {
    fc.assert(fc.property(anyRecords.filter((records) => records.length > 0), (records) => {
      const file = toMarkdown(records, hrefOf);
      const back = readFile(file);
      expect(back.ok && sorted(back.records)).toEqual(sorted(records));
      const kinds = new Set<string>();
      const walk = (node: { type: string; value?: string; children?: unknown[] }): void => {
        kinds.add(node.type);
        if (node.type === "html") expect(node.value).toMatch(/^<!-- baolan \{[^>]*\} -->$/);
        for (const child of node.children ?? []) walk(child as typeof node);
      };
      walk(fromMarkdown(file));
      for (const kind of kinds) expect(["root", "heading", "blockquote", "paragraph", "text", "list", "listItem", "link", "html"]).toContain(kind);
    }));
  });

  it("reads as a paper's clippings: story, quoted words, what was thought of them, a link to the paragraph", () => {
    expect(toMarkdown([{ kind: "note", id: "abcdefgh", at: 1, story: "2021-01-aaaaaaaa", title: "春耕时节", paragraph: 3, start: 0, exact: "薄雾", prefix: "", suffix: "还", words: "好句" }], hrefOf).split("\n").filter((line) => line !== "" && !line.startsWith("<!--")).slice(2))
      .toEqual(["## 划线与笔记", "### [春耕时节](https://paper.example/a/2021-01-aaaaaaaa/)", "> 薄雾", "好句", "[第3段](https://paper.example/a/2021-01-aaaaaaaa/#p3)"]);
  });
});

describe("a file that is not as it should be", () => {
  const good = toJson([{ kind: "saved", id: "2021-01-aaaaaaaa", at: 1, title: "春耕时节", text: [] }]);
  it.each([
    ["", "foreign"], ["PK\u0003\u0004", "foreign"], ["{}", "foreign"], ['{"format":"other","version":1,"records":[]}', "foreign"], ["# 日记\n\n今天", "foreign"],
    [good.slice(0, -20), "broken"], ['{"format":"baolan-shelf","version":1,"records":{}}', "broken"], ['{"format":"baolan-shelf","version":2,"records":[]}', "newer"],
  ])("%j is told apart: %s", (text, fault) => { expect(readFile(text)).toEqual({ ok: false, fault }); });

  it("loses the entries that are no records, counts them, and keeps the others", () => {
    const file = good.replace('"records": [', '"records": [7, {"kind":"saved"}, {"kind":"note","id":"../..","at":1},');
    expect(readFile(file)).toMatchObject({ ok: true, malformed: 3, records: [{ id: "2021-01-aaaaaaaa" }] });
  });

  it("never throws, and gives well-formed records only", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), anyRecords.chain((records) => fc.nat(400).map((cut) => toMarkdown(records, hrefOf).slice(0, cut)))), (text) => { expect(() => readFile(text)).not.toThrow(); }));
  });
});

describe("merging", () => {
  it("loses nothing: each record of either side stands, the later of two; twice brings nothing new", () => {
    fc.assert(fc.property(anyRecords, anyRecords, (here, file) => {
      const shelf = { saved: here.filter((record) => record.kind === "saved"), notes: here.filter((record) => record.kind === "note") };
      const { records, added, changed, same } = merge(shelf, file);
      expect(added + changed + same).toBe(file.length);
      const all = new Map(here.map((record) => [record.kind + record.id, record]));
      for (const record of records) all.set(record.kind + record.id, record);
      for (const record of [...here, ...file]) expect(all.get(record.kind + record.id)?.at).toBeGreaterThanOrEqual(record.at);
      const now = [...all.values()];
      expect(merge({ saved: now.filter((record) => record.kind === "saved"), notes: now.filter((record) => record.kind === "note") }, file)).toMatchObject({ added: 0, changed: 0, records: [] });
    }));
  });
});
