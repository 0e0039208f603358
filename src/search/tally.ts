import type { FieldKind } from "./document.ts";
import type { Prepared } from "./prepare.ts";

/** Headline and kicker before the deck, then people, captions, body, and last what is no paragraph. */
const RANKS: Record<FieldKind, number> = { kicker: 0, headline: 0, deck: 1, people: 2, caption: 3, body: 4, note: 5 };
const NO_RANK = 6;

/** The class of a field: hits in a lower one count for more. */
export const rankOf = (kind: FieldKind): number => RANKS[kind];

/** The places that a reader is told of, and the classes that come to each: what stands above a story is one thing to a reader. */
const SORTS = { headline: [0, 1], people: [2], caption: [3], body: [4], note: [5] } as const;
const PLACE_SORTS = ["headline", "people", "caption", "body", "note"] as const;
export type PlaceSort = (typeof PLACE_SORTS)[number];

/** How many tallies have each combination of classes, and from that how many have each sort of place; cheaper than to ask each. */
export class SortCounter {
  private readonly counts = new Uint32Array(1 << (NO_RANK + 1));

  add({ classes }: Tally): void {
    this.counts[classes] = (this.counts[classes] ?? 0) + 1;
  }

  /** In the order of PLACE_SORTS, those without any left out. */
  all(): { sort: PlaceSort; count: number }[] {
    return PLACE_SORTS.flatMap((sort) => {
      const wanted = SORTS[sort].reduce<number>((bits, rank) => bits | (1 << rank), 0);
      const count = this.counts.reduce((sum, many, classes) => ((classes & wanted) === 0 ? sum : sum + many), 0);
      return count === 0 ? [] : [{ sort, count }];
    });
  }
}

/** What the hits of one term, or of one part read as pinyin, come to. */
export interface Tally {
  occurrences: number;
  rank: number;
  /** How far into its field the first occurrence of the best class stands. */
  first: number;
  /** The classes of all fields that hold an occurrence: bit `n` for class `n`. */
  classes: number;
  /** Which people's names hold an occurrence, by their place in `document.people`; the same one may stand twice. */
  people: number[] | undefined;
}

export const emptyTally = (): Tally => ({ occurrences: 0, rank: NO_RANK, first: 0, classes: 0, people: undefined });

/** Adds one occurrence, `at` units into the field of that number. */
export function count(tally: Tally, { ranks, firstPerson }: Prepared, field: number, at: number): void {
  const rank = ranks[field] ?? NO_RANK;
  tally.occurrences++;
  tally.classes |= 1 << rank;
  if (rank < tally.rank) {
    tally.rank = rank;
    tally.first = at;
  }
  if (rank === RANKS.people) (tally.people ??= []).push(field - firstPerson);
}
