import type { EditionRef, Item, Section } from "../../model/index.ts";
import { cutText } from "../../text/cut.ts";
import { paragraphsOf } from "../edition/paragraphs.ts";
import { titleOf } from "../edition/title.ts";
import type { Saved } from "./record.ts";

/** Kept of a headline, kicker or section, in UTF-16 units. */
export const MOST_WORDS = 400;
/** Kept of a story's text, in UTF-16 units: a whole page of a paper has fewer. */
const MOST_TEXT = 40_000;

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
