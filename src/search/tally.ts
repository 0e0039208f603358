import type { FieldKind } from "./document.ts";
import type { Prepared } from "./prepare.ts";

/** Headline and kicker before the deck, then people, captions, body, and last what is no paragraph. */
const RANKS: Record<FieldKind, number> = { kicker: 0, headline: 0, deck: 1, people: 2, caption: 3, body: 4, note: 5 };
const NO_RANK = 6;

/** The class of a field: hits in a lower one count for more. */
export const rankOf = (kind: FieldKind): number => RANKS[kind];

/** What the hits of one term, or of one part read as pinyin, come to. */
export interface Tally {
  occurrences: number;
  rank: number;
  /** How far into its field the first occurrence of the best class stands. */
  first: number;
  /** Which people's names hold an occurrence, by their place in `document.people`; the same one may stand twice. */
  people: number[] | undefined;
}

export const emptyTally = (): Tally => ({ occurrences: 0, rank: NO_RANK, first: 0, people: undefined });

/** Adds one occurrence, `at` units into the field of that number. */
export function count(tally: Tally, { ranks, firstPerson }: Prepared, field: number, at: number): void {
  const rank = ranks[field] ?? NO_RANK;
  tally.occurrences++;
  if (rank < tally.rank) {
    tally.rank = rank;
    tally.first = at;
  }
  if (rank === RANKS.people) (tally.people ??= []).push(field - firstPerson);
}
