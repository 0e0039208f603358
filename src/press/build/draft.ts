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

/** Shows `visit` every piece of a story, in no promised order. */
export function eachPiece(story: StoryDraft, visit: (piece: Placed) => void): void {
  for (const pieces of [story.kicker, story.headline, story.deck, story.paragraphs]) pieces.forEach(visit);
  for (const { caption, notes } of story.photos) {
    visit(caption);
    notes.forEach(visit);
  }
  story.notes.forEach(visit);
}

/** People in the order of their first naming, each role and name once. */
export function uniquePeople(people: readonly Contributor[]): Contributor[] {
  if (people.length < 2) return [...people];
  const seen = new Set<string>();
  return people.filter(({ role, name }) => {
    const key = `${role}\n${name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a piece may name someone or a place. */
const names = ({ role, block }: Placed): boolean => role === "byline" || role === "credit" || block.opening !== undefined || block.closing !== undefined;

/** The people and the dateline that a story's own lines name. */
export function readStory(story: StoryDraft): { people: Contributor[]; dateline?: Dateline } {
  const people: Contributor[] = [];
  let dateline: Dateline | undefined;
  const named = [...story.notes.filter(names), ...story.paragraphs.filter(names)];
  const end = story.paragraphs[story.paragraphs.length - 1]?.block;
  for (const { claim, role, block } of named.sort((a, b) => a.block.source.line - b.block.source.line)) {
    const { opening, closing } = block;
    if (role === "byline" || role === "credit") people.push(...(claim?.people ?? []));
    people.push(...(opening?.people ?? []), ...(closing?.last === true && block !== end ? [] : closing?.people ?? []));
    dateline ??= opening?.dateline ?? closing?.dateline;
  }
  return { people: uniquePeople(people), ...(dateline === undefined ? {} : { dateline }) };
}
