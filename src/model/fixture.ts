import fc from "fast-check";
import { CONTRACT_VERSION, itemId, type Article, type Item, type Page, type PhotoStory } from "./index.ts";

/** Takes a page's id and headlines; gives a well-formed page, a story for each. For tests. */
export function pageOf(editionId: string, pageId: string, headlines: readonly string[], extra: Partial<Page> = {}): Page {
  const items = headlines.map((headline, index): Item => articleOf(itemId(editionId, pageId, headline), headline, index * 2 + 1));
  return {
    version: CONTRACT_VERSION, id: pageId, name: "要闻", furniture: [],
    sections: [{ id: "s", notes: [], items }],
    source: { path: `${editionId}/${pageId}.txt`, sha256: "0".repeat(64), encoding: "utf-8", lines: headlines.length * 2 },
    ...extra,
  };
}

/** Takes an id, a headline, its line and paragraphs; gives a well-formed article. For tests. */
export function articleOf(id: string, headline: string, line = 1, paragraphs: readonly string[] = [`${headline}的正文。`]): Article {
  return {
    kind: "article", id, headline: { text: headline, span: { line, endLine: line } }, byline: [], photos: [], notes: [],
    paragraphs: paragraphs.map((text, index) => ({
      text, span: { line: line + 1 + index, endLine: line + 1 + index }, role: "body", state: "asPrinted",
    })),
  };
}

/** Takes an id and a caption; gives a well-formed photo story. For tests. */
export const photoOf = (id: string, text: string): PhotoStory => ({
  kind: "photo", id, byline: [], notes: [], caption: { text, span: { line: 1, endLine: 1 }, role: "caption", state: "asPrinted" },
});

/** Some different headlines, rare characters and quotation marks among them. For tests. */
export const headlines = fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."报栏𠮷㐂新闻“”2021·第一版"), minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 });
