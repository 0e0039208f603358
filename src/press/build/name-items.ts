import { itemId, shortHash } from "../../model/index.ts";
import type { Finished } from "./finish.ts";

/** Two stories of one key on a page: the places of both, by their first lines. */
export interface Namesake {
  key: string;
  lines: number[];
}

const firstLine = (story: Finished): number => {
  const pieces = [...story.draft.kicker, ...story.draft.headline, ...story.draft.paragraphs, ...story.draft.photos.map(({ caption }) => caption), ...story.draft.notes];
  return pieces.reduce((least, { block }) => Math.min(least, block.source.line), Infinity);
};

/**
 * Gives each story its id, from edition, page and key. Of several stories with one key, the one whose key and first
 * paragraph hash smallest keeps the plain id; the others' ids take in the first paragraph, so that no id depends on
 * the order of stories. Only stories that are alike to the letter are told apart by order.
 */
export function nameItems(stories: readonly Finished[], editionId: string, pageId: string): { ids: Map<Finished, string>; namesakes: Namesake[] } {
  const byKey = new Map<string, Finished[]>();
  for (const story of stories) {
    const known = byKey.get(story.key);
    if (known === undefined) byKey.set(story.key, [story]);
    else known.push(story);
  }
  const ids = new Map<Finished, string>();
  const namesakes: Namesake[] = [];
  for (const [key, group] of byKey) {
    const [only] = group;
    if (group.length === 1 && only !== undefined) {
      ids.set(only, itemId(editionId, pageId, key));
      continue;
    }
    namesakes.push({ key, lines: group.map(firstLine) });
    const ranked = group
      .map((story) => ({ story, rank: shortHash(`${key}\n${story.first}`, 16) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
    const counts = new Map<string, number>();
    for (const [i, { story }] of ranked.entries()) {
      const nth = counts.get(story.first) ?? 0;
      counts.set(story.first, nth + 1);
      const longKey = nth === 0 ? `${key}\n${story.first}` : `${key}\n${story.first}\n${nth + 1}`;
      ids.set(story, itemId(editionId, pageId, i === 0 ? key : longKey));
    }
  }
  return { ids, namesakes };
}
