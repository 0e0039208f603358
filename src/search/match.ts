import { fold } from "../text/fold.ts";
import type { PinyinReader } from "./pinyin/reader.ts";
import type { Prepared } from "./prepare.ts";
import type { Named, Part, Query, Term } from "./query.ts";
import { count, emptyTally, type Tally } from "./tally.ts";

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

/** Whether a folded name is the one asked for, as typed or by pinyin. */
const isNamed = (name: string, { key, pinyin: typed }: Named, pinyin: PinyinReader | undefined): boolean =>
  name === key || (typed !== undefined && pinyin !== undefined && pinyin.names(name, typed));

/** Whether `by:`, `in:` and `date:` let the story through. */
function passes({ document, names, section }: Prepared, query: Query, pinyin: PinyinReader | undefined): boolean {
  return query.by.every((wanted) => names.some((name) => isNamed(name, wanted, pinyin)))
    && (query.in.length === 0 || query.in.some((wanted) => isNamed(section, wanted, pinyin)))
    && (query.date.length === 0 || query.date.some((date) => document.date.startsWith(date)));
}

/**
 * Takes a folded story and a query; gives the match, or undefined where the story is no hit. Without a reader of
 * pinyin only what was typed is looked for. Costs one search through the story a term.
 */
export function matchStory(prepared: Prepared, query: Query, pinyin?: PinyinReader): Match | undefined {
  if (!passes(prepared, query, pinyin)) return undefined;
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
