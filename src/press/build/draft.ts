import type { Contributor, Dateline } from "../../model/index.ts";
import type { Placed } from "../place/placed.ts";

/** A picture in the making: its caption and the credit lines that go with it. */
export interface PhotoDraft {
  caption: Placed;
  notes: Placed[];
}

/** A story in the making. What kind of item it is shows only when it is whole. */
export interface StoryDraft {
  kicker: Placed[];
  headline: Placed[];
  deck: Placed[];
  /** Body paragraphs and subheads, in order. */
  paragraphs: Placed[];
  photos: PhotoDraft[];
  notes: Placed[];
}

export interface SectionDraft {
  title?: Placed;
  notes: Placed[];
  stories: StoryDraft[];
}

export interface PageDraft {
  furniture: Placed[];
  sections: SectionDraft[];
}

export const newStory = (): StoryDraft => ({ kicker: [], headline: [], deck: [], paragraphs: [], photos: [], notes: [] });

/** Every piece of a story, in no promised order. */
export function piecesOf(story: StoryDraft): Placed[] {
  return [...story.kicker, ...story.headline, ...story.deck, ...story.paragraphs, ...story.photos.flatMap(({ caption, notes }) => [caption, ...notes]), ...story.notes];
}

/** People in the order of their first naming, each role and name once. */
export function uniquePeople(people: readonly Contributor[]): Contributor[] {
  const seen = new Set<string>();
  return people.filter(({ role, name }) => {
    const key = `${role}\n${name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The people and the dateline that a story's own lines name. */
export function readStory(story: StoryDraft): { people: Contributor[]; dateline?: Dateline } {
  const people: Contributor[] = [];
  let dateline: Dateline | undefined;
  const named = [...story.notes, ...story.paragraphs].filter(({ role, opening, closing }) => role === "byline" || role === "credit" || opening !== undefined || closing !== undefined);
  for (const { claim, role, opening, closing } of named.sort((a, b) => a.block.lines[0].source.line - b.block.lines[0].source.line)) {
    if (role === "byline" || role === "credit") people.push(...(claim?.people ?? []));
    people.push(...(opening?.people ?? []), ...(closing?.people ?? []));
    dateline ??= opening?.dateline ?? closing?.dateline;
  }
  return { people: uniquePeople(people), ...(dateline === undefined ? {} : { dateline }) };
}
