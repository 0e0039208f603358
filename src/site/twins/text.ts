import { linesOfItem, linesOfPage } from "../../model/index.ts";
import { marksOf } from "../marks.ts";
import { notesOf, paragraphsOf, peopleOf, roleOf, type Story } from "../stories.ts";

/**
 * Takes the source lines of a story and those of its page that are not blank, both in order; gives them as ranges: lines
 * with nothing but blank ones between them are one.
 */
export function lineRanges(own: readonly number[], page: readonly number[]): { first: number; last: number }[] {
  const place = new Map([...new Set(page)].map((line, index) => [line, index]));
  const ranges: { first: number; last: number }[] = [];
  for (const line of own) {
    const open = ranges.at(-1);
    if (open && (place.get(line) ?? line) - (place.get(open.last) ?? open.last) <= 1) open.last = line;
    else ranges.push({ first: line, last: line });
  }
  return ranges;
}

/**
 * Takes a story and, where it is known, its address; gives it as plain text: kicker, headline, deck, people, then its
 * paragraphs and notes, each a line exactly as it stands, and at the foot where it was printed and what was done to it.
 */
export function storyText(story: Story, address: string | undefined): string {
  const { edition, page, item } = story;
  const titles = item.kind === "photo" ? [item.headline] : [item.kicker, item.headline, item.deck];
  const head = titles.flatMap((node) => (node ? [node.text] : []));
  const people = [...new Set(peopleOf(item).map((one) => `${one.affiliation ?? ""}${roleOf(one)} ${one.name}`))];
  const ranges = lineRanges(linesOfItem(item).map(({ line }) => line), linesOfPage(page).map(({ line }) => line))
    .map(({ first, last }) => (first === last ? String(first) : `${first}—${last}`));
  const day = edition.date ?? edition.month;
  const foot = [
    `刊于：${[day === undefined ? undefined : `${day}${edition.dateBasis === "inferred" ? "（日期据文中推定）" : ""}`, page.number === undefined ? undefined : `第 ${page.number} 版`, page.name].filter((one) => one !== undefined).join(" ")}`,
    `原文：${page.source.path} 第 ${ranges.join("、")} 行`,
    ...marksOf(item),
    ...(address === undefined ? [] : [`网址：${address}`]),
  ];
  return [head, people.length === 0 ? [] : [people.join("、")], paragraphsOf(item), notesOf(item), ["——", ...foot]]
    .filter((block) => block.length > 0).map((block) => block.map((line) => `${line}\n`).join("")).join("\n");
}
