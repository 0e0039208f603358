import type { Contributor, Edition, Item, Text } from "../../model/index.ts";

/** Takes a text and the names of people that may stand in it; gives the places where a line of it may end, in UTF-16 units. */
export type FindBreaks = (text: string, names: readonly string[]) => readonly number[];

const peopleOf = (item: Item): readonly Contributor[] => (item.kind === "photo" ? item.byline : [...item.byline, ...item.photos.flatMap(({ byline }) => byline)]);

/**
 * Takes an edition and what finds breaks; gives it with those of each headline, kicker and deck that has any (`breaks`). The names
 * that no line ends within are those of everybody in this edition: what another edition holds changes nothing in it. The edition taken is not changed.
 */
export function setBreaks(edition: Edition, find: FindBreaks): Edition {
  const items = edition.pages.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  const names = [...new Set(items.flatMap((item) => peopleOf(item).map(({ name }) => name)))];
  const set = (node: Text): Text => {
    const breaks = find(node.text, names);
    return breaks.length === 0 ? node : { ...node, breaks: [...breaks] };
  };
  const withHead = (item: Item): Item => {
    const headline = item.headline && { headline: set(item.headline) };
    if (item.kind === "photo") return { ...item, ...headline };
    return { ...item, ...(item.kicker && { kicker: set(item.kicker) }), ...headline, ...(item.deck && { deck: set(item.deck) }) };
  };
  return {
    ...edition,
    pages: edition.pages.map((page) => ({ ...page, sections: page.sections.map((section) => ({ ...section, items: section.items.map(withHead) })) })),
  };
}
