import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf, headlines, pageOf } from "../../model/fixture.ts";
import { parseWholeEdition, type Article } from "../../model/index.ts";
import { assembleEditions } from "../editions.ts";
import { storiesOf, type Story } from "../stories.ts";
import { twinFiles } from "./index.ts";
import { lineRanges, storyText } from "./text.ts";

function storyOf(item: Article): Story {
  const [edition] = assembleEditions([{ editionId: "2021-01", page: { ...pageOf("2021-01", "01", [], { number: "03", month: "2021-01", dateBasis: "inferred" }), sections: [{ id: "s", notes: [], items: [item] }] } }]);
  const [story] = storiesOf(edition ? [edition] : []);
  if (!story) throw new Error("no story");
  return story;
}

describe("a story as plain text", () => {
  it("has titles, people, text, notes, and at the foot where it stands and what was done to it", () => {
    const plain = articleOf("2021-01-aaaaaaaa", "主题", 3);
    const story = storyOf({
      ...plain,
      kicker: { text: "肩题", span: { line: 2, endLine: 2 } },
      deck: { text: "副题", span: { line: 4, endLine: 4 } },
      byline: [{ role: "reporter", rank: "见习", affiliation: "本报", name: "林𠮷平", asPrinted: "本报见习记者 林𠮷平" }],
      paragraphs: [
        { text: "　　前半后半。", span: { line: 6, endLine: 8 }, lines: [{ line: 6, text: "　　前半" }, { line: 8, text: "后半。" }], role: "body", state: "rejoined", evidence: "断开" },
        { text: "甲是。", span: { line: 9, endLine: 9 }, lines: [{ line: 9, text: "甲事。" }], corrections: [{ printed: "事", corrected: "是", offset: 1, reason: "误植" }], role: "body", state: "asPrinted" },
      ],
      notes: [{ kind: "unplaced", text: "（下转2版）", span: { line: 10, endLine: 10 } }],
    });
    expect(storyText(story, "https://paper.example/a/2021-01-aaaaaaaa/")).toBe([
      "肩题", "主题", "副题", "", "本报见习记者 林𠮷平", "", "　　前半后半。", "甲是。", "", "（下转2版）", "", "——",
      "刊于：2021-01（日期据文中推定） 第 03 版 要闻", "原文：2021-01/01.txt 第 2—10 行",
      "更正：原文“事”，改作“是”（误植）", "说明：第 6—8 行，断开的段落已接上（断开）", "网址：https://paper.example/a/2021-01-aaaaaaaa/", "",
    ].join("\n"));
  });

  it("has every paragraph on a line of its own, exactly as it stands", () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."　 报𠮷㐂“，。<&—"), minLength: 1 }), { minLength: 1, maxLength: 6 }), (texts) => {
      const lines = storyText(storyOf(articleOf("2021-01-aaaaaaaa", "题", 1, texts)), undefined).split("\n");
      expect(lines.slice(2, 2 + texts.length)).toEqual(texts);
    }));
  });

  it("names its lines as ranges, with nothing between them but blank lines", () => {
    expect(lineRanges([3, 5, 9], [1, 3, 5, 7, 9, 11])).toEqual([{ first: 3, last: 5 }, { first: 9, last: 9 }]);
    expect(lineRanges([], [1])).toEqual([]);
    fc.assert(fc.property(fc.uniqueArray(fc.nat(60), { minLength: 1 }), fc.uniqueArray(fc.nat(60)), (own, others) => {
      const mine = own.toSorted((a, b) => a - b);
      const page = [...new Set([...own, ...others])].sort((a, b) => a - b);
      const ranges = lineRanges(mine, page);
      expect(page.filter((line) => ranges.some(({ first, last }) => first <= line && line <= last))).toEqual(mine);
    }));
  });
});

describe("a story as data", () => {
  it("is the contract's own item, with its edition and page", () => {
    fc.assert(fc.property(headlines, (titles) => {
      const editions = assembleEditions([{ editionId: "2021-01", page: pageOf("2021-01", "01", titles, { month: "2021-01" }) }]);
      for (const story of storiesOf(editions)) {
        const [text, json] = twinFiles(story, undefined);
        expect([text?.path, json?.path]).toEqual([`a/${story.item.id}/index.txt`, `a/${story.item.id}/index.json`]);
        const data = JSON.parse(new TextDecoder().decode(json?.bytes)) as { item: unknown };
        expect(data).toMatchObject({ version: 1, edition: { id: "2021-01", month: "2021-01" }, page: { id: "01", name: "要闻" } });
        const whole = parseWholeEdition({ ...story.edition, pages: [{ ...story.page, sections: [{ id: "s", notes: [], items: [data.item] }] }] });
        expect(whole.ok && whole.value.pages[0]?.sections[0]?.items).toEqual([story.item]);
      }
    }), { numRuns: 25 });
  });
});
