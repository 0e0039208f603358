import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildIndex, searchIndex } from "./indexed.ts";
import { pinyinReader } from "./pinyin/reader.ts";
import { prepareAll, scan } from "./scan.ts";
import { corpus, queries } from "./trial/corpus.ts";

const pinyin = pinyinReader();

describe("the index", () => {
  it("gives what the scan gives, for any corpus and any query", { timeout: 60_000 }, () => {
    let found = 0;
    fc.assert(fc.property(corpus, fc.array(queries, { minLength: 1, maxLength: 8 }), (documents, typed) => {
      const stories = prepareAll(documents);
      const index = buildIndex(documents, pinyin);
      for (const query of typed) {
        const expected = scan(stories, query, { pinyin });
        found += expected.count;
        expect(searchIndex(index, query, { pinyin }), query).toEqual(expected);
      }
    }), { numRuns: 300 });
    expect(found).toBeGreaterThan(300);
  });

  it("gives what the scan gives of a text too long to be counted", () => {
    const story = (text: string) => ({ id: "a", editionId: "e", pageId: "p", date: "", section: "", people: [], fields: [{ kind: "body" as const, index: 0, text }] });
    const documents = [story("马".repeat(9001)), story(`${"疫".repeat(20_000)}马`)];
    const index = buildIndex(documents);
    for (const query of ["马", "马马", "疫马", "疫 -马马"]) expect(searchIndex(index, query), query).toEqual(scan(prepareAll(documents), query));
    expect(searchIndex(index, "马马").places).toBe(4500);
  });

  it("looks for no pinyin unless asked to", () => {
    const documents = [{ id: "a", editionId: "e", pageId: "p", date: "", section: "", people: [], fields: [{ kind: "headline" as const, index: 0, text: "疫苗" }] }];
    expect(searchIndex(buildIndex(documents), "yimiao").count).toBe(0);
    expect(searchIndex(buildIndex(documents, pinyin), "yimiao").count).toBe(0);
    expect(searchIndex(buildIndex(documents, pinyin), "yimiao", { pinyin }).count).toBe(1);
  });
});
