import type { FoundStory } from "../../edition/find.ts";
import { peopleOf, titleOf } from "../../edition/title.ts";
import { sectionKey, type PageView } from "../../edition/view.ts";
import type { Result } from "../../parts/find/Results.tsx";

export interface KeyedResult extends Result {
  /** The section that it stands in, as addresses have it. */
  key: string;
}

/** Takes what was found and the pages that are looked at; gives what is shown of it, in the order found. */
export function resultsOf(found: readonly FoundStory[], views: readonly PageView[]): KeyedResult[] {
  const standing = new Map(views.flatMap(({ sections }) => sections.flatMap((section) => section.items.map((item) => [item.id, { item, section }] as const))));
  return found.flatMap((one) => {
    const where = standing.get(one.id);
    if (!where) return [];
    const { item, section } = where;
    const title = section.title?.text.trim();
    return [{
      found: one,
      kicker: item.kind === "article" ? item.kicker?.text.trim() : undefined,
      title: titleOf(item),
      hasHeadline: item.headline !== undefined,
      people: peopleOf(item),
      where: title === undefined ? [] : [title],
      key: sectionKey(section),
    }];
  });
}
