import { shortHash, type Item } from "../../model/index.ts";
import { cutText } from "../../text/cut.ts";
import { paragraphsOf } from "../edition/paragraphs.ts";
import { titleOf } from "../edition/title.ts";
import { quoteOf, type Passage } from "../passage/quote.ts";
import { MOST_WORDS } from "./make.ts";
import type { Note } from "./record.ts";

/**
 * Takes a story, a passage in it, what the reader wrote of it, if anything, and the time in milliseconds; gives the record,
 * or undefined where the passage has no words. The same passage marked twice is one record.
 */
export function noteOf(item: Item, passage: Passage, words: string, at: number): Note | undefined {
  const quote = quoteOf(paragraphsOf(item)[passage.paragraph - 1] ?? "", passage);
  if (!quote) return undefined;
  const id = shortHash(JSON.stringify([item.id, quote.exact, quote.prefix, quote.suffix]), 16);
  return { kind: "note", id, at, story: item.id, title: cutText(titleOf(item), MOST_WORDS), ...quote, ...(words.trim() === "" ? {} : { words: words.trim() }) };
}
