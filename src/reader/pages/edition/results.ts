import type { FoundStory } from "../../edition/find.ts";
import { peopleOf, titleOf } from "../../edition/title.ts";
import type { Edition, Item, Section } from "../../../model/index.ts";
import type { Result } from "../../parts/find/Results.tsx";

/** Where each story stands, by its id. */
export type Standings = ReadonlyMap<string, { item: Item; section: Section }>;

/** Takes an edition; gives where each of its stories stands. */
export const standingsOf = (edition: Edition): Standings =>
  new Map(edition.pages.flatMap(({ sections }) => sections.flatMap((section) => section.items.map((item) => [item.id, { item, section }] as const))));

/** Takes what was found and where the stories stand; gives what is shown of it, in the order found. */
export function resultsOf(found: readonly FoundStory[], standings: Standings): Result[] {
  return found.flatMap((one) => {
    const where = standings.get(one.id);
    if (!where) return [];
    const { item, section } = where;
    const title = section.title?.text.trim();
    return [{
      found: one,
      kicker: item.kind === "article" ? item.kicker : undefined,
      title: item.headline ?? { text: titleOf(item) },
      hasHeadline: item.headline !== undefined,
      people: peopleOf(item),
      where: title === undefined ? [] : [title],
    }];
  });
}
