import type { Item } from "../../model/index.ts";
import { cutText } from "../../text/cut.ts";
import { strings } from "../strings.ts";

/** How much of a text stands for a headline that the page does not print, in UTF-16 units. */
const OPENING = 24;

function beginning(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= OPENING ? trimmed : `${cutText(trimmed, OPENING)}……`;
}

/** Takes what a story's title is made of; gives its headline as printed, or, where none is printed, words that say so and its beginning. */
export function titleFrom(headline: string | undefined, caption: string | undefined, body: string | undefined): string {
  if (headline !== undefined) return headline.trim();
  return body === undefined && caption !== undefined ? `${strings.photoStory}：${beginning(caption)}` : strings.untitledStory(beginning(body ?? ""));
}

/** Takes a story; gives its title, as `titleFrom` does. */
export const titleOf = (item: Item): string =>
  item.kind === "photo" ? titleFrom(item.headline?.text, item.caption.text, undefined) : titleFrom(item.headline?.text, undefined, item.paragraphs[0]?.text);

/** Takes people as they are printed, one for each byline and each credit of a photograph; gives each name and role once, in that order. */
export const onceEach = <Person extends { name: string; role: string }>(people: readonly Person[]): Person[] =>
  people.filter((person, i) => people.findIndex((other) => other.name === person.name && other.role === person.role) === i);

/** Everybody who has a part in a story, its photographs included, each name and role once, in the order printed. */
export const peopleOf = (item: Item): Item["byline"] =>
  onceEach(item.kind === "photo" ? item.byline : [...item.byline, ...item.photos.flatMap((photo) => photo.byline)]);
