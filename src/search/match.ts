import { fold } from "../text/fold.ts";
import { FIELD_KINDS, type FieldKind } from "./document.ts";
import type { PinyinReader } from "./pinyin/pattern.ts";
import type { Prepared } from "./prepare.ts";
import type { Part, Query, Term } from "./query.ts";

/** Why a story is a hit and how good a one: what ranking needs, without the places of the marks. */
export interface Match {
  prepared: Prepared;
  by: "typed" | "pinyin";
  /** The class of the best place in which every part of the query occurs, from 0. */
  rank: number;
  /** How often the query's terms occur. */
  occurrences: number;
  /** How far into its field the first occurrence of the best class stands, in folded units. */
  first: number;
  /** Which entries of `document.people` hold a hit. */
  people: ReadonlySet<number>;
}

/** Headline and kicker before the deck, then people, captions, body, and last what is no paragraph. */
const RANKS: Record<FieldKind, number> = { kicker: 0, headline: 0, deck: 1, people: 2, caption: 3, body: 4, note: 5 };
export const NO_RANK = FIELD_KINDS.length;

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

function tallyLoose(prepared: Prepared, needle: string): Tally {
  const tally = emptyTally();
  const { loose, starts } = prepared;
  let field = 0;
  for (let at = loose.indexOf(needle); at >= 0; at = loose.indexOf(needle, at + needle.length)) {
    while ((starts[field + 1] ?? Infinity) <= at) field++;
    count(tally, prepared, field, at - (starts[field] ?? 0));
  }
  return tally;
}

/** Punctuation is not kept folded: few ask for it, and what the loose text rules out need not be folded again. */
function tallyExact(prepared: Prepared, term: Term): Tally {
  const tally = emptyTally();
  if (!prepared.loose.includes(term.loose)) return tally;
  for (const [field, { text }] of prepared.document.fields.entries()) {
    const folded = fold(text, "exact");
    for (let at = folded.indexOf(term.folded); at >= 0; at = folded.indexOf(term.folded, at + term.folded.length)) {
      count(tally, prepared, field, at);
    }
  }
  return tally;
}

const tallyTerm = (prepared: Prepared, term: Term): Tally =>
  term.mode === "loose" ? tallyLoose(prepared, term.folded) : tallyExact(prepared, term);

/** Adds what one part of the query found; the worst of the parts decides the class. */
function addTally(match: { rank: number; occurrences: number; first: number; people: Set<number> }, tally: Tally): void {
  match.occurrences += tally.occurrences;
  if (tally.rank > match.rank) {
    match.rank = tally.rank;
    match.first = tally.first;
  }
  for (const person of tally.people) match.people.add(person);
}

/** The part as typed: undefined unless each of its terms occurs. */
function matchTyped(prepared: Prepared, part: Part): Tally[] | undefined {
  const tallies: Tally[] = [];
  for (const term of part.terms) {
    const tally = tallyTerm(prepared, term);
    if (tally.occurrences === 0) return undefined;
    tallies.push(tally);
  }
  return tallies;
}

/** Whether `by:`, `in:` and `date:` let the story through. */
function passes({ document, names, section }: Prepared, query: Query): boolean {
  return query.by.every((name) => names.includes(name))
    && (query.in.length === 0 || query.in.includes(section))
    && (query.date.length === 0 || query.date.some((date) => document.date.startsWith(date)));
}

/**
 * Takes a folded story and a query; gives the match, or undefined where the story is no hit. Without a reader of
 * pinyin only what was typed is looked for. Costs one search through the story a term.
 */
export function matchStory(prepared: Prepared, query: Query, pinyin?: PinyinReader): Match | undefined {
  if (!passes(prepared, query)) return undefined;
  const match = { prepared, by: "typed" as Match["by"], rank: -1, occurrences: 0, first: 0, people: new Set<number>() };
  for (const part of query.parts) {
    let tallies = matchTyped(prepared, part);
    if (!tallies && part.pinyin && pinyin) {
      const tally = pinyin.tally(prepared, part.pinyin);
      if (tally.occurrences > 0) {
        tallies = [tally];
        match.by = "pinyin";
      }
    }
    if (!tallies) return undefined;
    for (const tally of tallies) addTally(match, tally);
  }
  if (query.excluded.some((term) => tallyTerm(prepared, term).occurrences > 0)) return undefined;
  return match;
}

/** Best first; a total order, so that every tier shows the same. */
export function compareMatches(a: Match, b: Match): number {
  if (a.by !== b.by) return a.by === "typed" ? -1 : 1;
  return a.rank - b.rank
    || b.occurrences - a.occurrences
    || a.first - b.first
    || compareText(b.prepared.document.date, a.prepared.document.date)
    || a.prepared.order - b.prepared.order;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
