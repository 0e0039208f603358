import type { FieldKind } from "./document.ts";
import type { Prepared } from "./prepare.ts";

/** Headline and kicker before the deck, then people, captions, body, and last what is no paragraph. */
const RANKS: Record<FieldKind, number> = { kicker: 0, headline: 0, deck: 1, people: 2, caption: 3, body: 4, note: 5 };
const NO_RANK = 6;

/** What the hits of one term, or of one part read as pinyin, come to. */
export interface Tally {
  occurrences: number;
  rank: number;
  first: number;
  people: number[];
}

export const emptyTally = (): Tally => ({ occurrences: 0, rank: NO_RANK, first: 0, people: [] });

/** Adds one occurrence, `at` units into the field of that number. */
export function count(tally: Tally, prepared: Prepared, field: number, at: number): void {
  const kind = prepared.document.fields[field]?.kind ?? "note";
  tally.occurrences++;
  if (RANKS[kind] < tally.rank) {
    tally.rank = RANKS[kind];
    tally.first = at;
  }
  if (kind === "people") {
    const firstPerson = prepared.document.fields.findIndex((other) => other.kind === "people");
    tally.people.push(field - firstPerson);
  }
}
