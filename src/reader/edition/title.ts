import type { Item } from "../../model/index.ts";
import { cutText } from "../../text/cut.ts";
import { strings } from "../strings.ts";
import { splitCredit } from "./credit.ts";

/** A text that stands for a headline is no longer than this, and no shorter where a clause ends in between, in UTF-16 units. */
const LONGEST = 32;
const SHORTEST = 10;
/** Where no clause ends: here. */
const OPENING = 24;

const endsIn = (text: string, signs: string, from: number): number[] => [...signs].map((sign) => text.indexOf(sign, from)).filter((at) => at > 0);

/** Takes a text; gives its beginning, as far as a clause goes: whole where its only sentence is short enough, else with …… at its end. */
function beginning(text: string): string {
  const trimmed = text.trim();
  // A photographer's credit stands behind the last sentence, and is no part of it.
  const sentence = Math.min(trimmed.length, ...endsIn(trimmed, "。！？!?", 0));
  if (sentence <= LONGEST) return trimmed.slice(0, sentence);
  let end = 0;
  for (let at = Math.min(...endsIn(trimmed, "，；：、,;", SHORTEST)); at <= LONGEST; at = Math.min(...endsIn(trimmed, "，；：、,;", at + 1))) end = at;
  return `${end > 0 ? trimmed.slice(0, end) : cutText(trimmed, OPENING)}……`;
}

/** Takes what a story's title is made of; gives its headline as printed, or, where none is printed, words that say so and its beginning. */
export function titleFrom(headline: string | undefined, caption: string | undefined, body: string | undefined): string {
  if (headline !== undefined) return headline.trim();
  return body === undefined && caption !== undefined ? `${strings.photoStory}：${beginning(caption)}` : strings.untitledStory(beginning(body ?? ""));
}

/** Takes a story; gives its title, as `titleFrom` does. */
export const titleOf = (item: Item): string =>
  item.kind === "photo" ? titleFrom(item.headline?.text, splitCredit(item).words, undefined) : titleFrom(item.headline?.text, undefined, item.paragraphs[0]?.text);

/** Takes people as they are printed, one for each byline and each credit of a photograph; gives each name and role once, in that order. */
export const onceEach = <Person extends { name: string; role: string }>(people: readonly Person[]): Person[] =>
  people.filter((person, i) => people.findIndex((other) => other.name === person.name && other.role === person.role) === i);

/** Everybody who has a part in a story, its photographs included, each name and role once, in the order printed. */
export const peopleOf = (item: Item): Item["byline"] =>
  onceEach(item.kind === "photo" ? item.byline : [...item.byline, ...item.photos.flatMap((photo) => photo.byline)]);
