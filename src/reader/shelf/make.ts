import { shortHash, type EditionRef, type Item, type Section } from "../../model/index.ts";
import { cutText } from "../../text/cut.ts";
import { titleOf } from "../edition/title.ts";
import { quoteOf, type Passage } from "../passage/quote.ts";
import type { Note, Saved } from "./record.ts";

/** Kept of a headline, kicker or section, in UTF-16 units. */
const MOST_WORDS = 400;
/** Kept of a story's text, in UTF-16 units: a whole page of a paper has fewer. */
const MOST_TEXT = 40_000;

/** Takes a story; gives the texts of its paragraphs as `#p1` counts them. */
export const paragraphsOf = (item: Item): string[] => (item.kind === "photo" ? [item.caption.text] : item.paragraphs.map(({ text }) => text));

/** Takes a story, where it stands and the time in milliseconds; gives what is kept of it. */
export function savedOf(item: Item, section: Section, { date, month }: Pick<EditionRef, "date" | "month">, at: number): Saved {
  const texts = paragraphsOf(item).map((text) => text.trim());
  const [kicker, place, day] = [item.kind === "article" ? item.kicker?.text.trim() : undefined, section.title?.text.trim(), date ?? month];
  return {
    kind: "saved", id: item.id, at, title: cutText(titleOf(item), MOST_WORDS),
    ...(kicker === undefined ? {} : { kicker: cutText(kicker, MOST_WORDS) }),
    ...(place === undefined ? {} : { section: cutText(place, MOST_WORDS) }),
    ...(day === undefined ? {} : { date: day }),
    text: texts.reduce((sum, text) => sum + text.length, 0) <= MOST_TEXT ? texts : [],
  };
}

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
