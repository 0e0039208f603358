import type { Item } from "../../model/index.ts";
import { strings } from "../strings.ts";

/** How much of a text stands for a headline that the page does not print, in UTF-16 units. */
const OPENING = 24;

function beginning(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= OPENING) return trimmed;
  const last = trimmed.charCodeAt(OPENING - 1);
  return `${trimmed.slice(0, last >= 0xd800 && last <= 0xdbff ? OPENING - 1 : OPENING)}……`;
}

/** Takes a story; gives its headline as printed, or, where none is printed, words that say so and its beginning. */
export function titleOf(item: Item): string {
  if (item.headline) return item.headline.text.trim();
  if (item.kind === "photo") return `${strings.photoStory}：${beginning(item.caption.text)}`;
  return strings.untitledStory(beginning(item.paragraphs[0]?.text ?? ""));
}

/** Everybody who has a part in a story, its photographs included, each name and role once, in the order printed. */
export function peopleOf(item: Item): Item["byline"] {
  const all = item.kind === "photo" ? item.byline : [...item.byline, ...item.photos.flatMap((photo) => photo.byline)];
  return all.filter((person, i) => all.findIndex((other) => other.name === person.name && other.role === person.role) === i);
}
