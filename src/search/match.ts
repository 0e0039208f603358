import { fold } from "../text/fold.ts";
import type { PinyinReader } from "./pinyin/reader.ts";
import type { Prepared } from "./prepare.ts";
import type { Named, Part, Query, Term } from "./query.ts";
import { count, emptyTally, type Tally } from "./tally.ts";

/** Why a story is a hit and how good a one: what ranking needs, without the places of the marks. */
export interface Match {
  prepared: Prepared;
  by: "typed" | "pinyin";
  /** All terms together; its rank is that of the best place in which the worst of them stands. */
  tally: Tally;
}

/** Undefined where the term doesn't occur: most stories, so nothing is made for them. */
function tallyLoose(prepared: Prepared, needle: string): Tally | undefined {
  const { loose, starts } = prepared;
  let at = loose.indexOf(needle);
  if (at < 0) return undefined;
  const tally = emptyTally();
  let field = 0;
  for (; at >= 0; at = loose.indexOf(needle, at + needle.length)) {
    while ((starts[field + 1] ?? Infinity) <= at) field++;
    count(tally, prepared, field, at - (starts[field] ?? 0));
  }
  return tally;
}

/** Punctuation is not kept folded: few ask for it, and what the loose text rules out need not be folded again. */
function tallyExact(prepared: Prepared, term: Term): Tally | undefined {
  if (!prepared.loose.includes(term.loose)) return undefined;
  const tally = emptyTally();
  for (const [field, { text }] of prepared.document.fields.entries()) {
    const folded = fold(text, "exact");
    for (let at = folded.indexOf(term.folded); at >= 0; at = folded.indexOf(term.folded, at + term.folded.length)) {
      count(tally, prepared, field, at);
    }
  }
  return tally.occurrences > 0 ? tally : undefined;
}

/** Takes a folded story and a term; gives what its places come to, or undefined where there are none. */
export type TallyTerm = (prepared: Prepared, term: Term) => Tally | undefined;

/** Looks through the story's text. */
export const tallyTerm: TallyTerm = (prepared, term) =>
  term.mode === "loose" ? tallyLoose(prepared, term.folded) : tallyExact(prepared, term);

/** Adds what another term found; the worst of them decides the class. */
function addTally(sum: Tally | undefined, tally: Tally): Tally {
  if (!sum) return tally;
  sum.occurrences += tally.occurrences;
  sum.classes |= tally.classes;
  if (tally.rank > sum.rank) {
    sum.rank = tally.rank;
    sum.first = tally.first;
  }
  if (tally.people) sum.people = [...(sum.people ?? []), ...tally.people];
  return sum;
}

/** The part as typed: undefined unless each of its terms occurs. */
function matchTyped(prepared: Prepared, part: Part, tallyOf: TallyTerm): Tally | undefined {
  let sum: Tally | undefined;
  for (const term of part.terms) {
    const tally = tallyOf(prepared, term);
    if (!tally) return undefined;
    sum = addTally(sum, tally);
  }
  return sum;
}

function matchPinyin(prepared: Prepared, { pinyin: typed }: Part, pinyin: PinyinReader | undefined): Tally | undefined {
  if (!typed || !pinyin) return undefined;
  const tally = pinyin.tally(prepared, typed);
  return tally.occurrences > 0 ? tally : undefined;
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
 * pinyin only what was typed is looked for. Costs one search through the story a term, where `tallyOf` knows no better.
 */
export function matchStory(prepared: Prepared, query: Query, pinyin?: PinyinReader, tallyOf = tallyTerm): Match | undefined {
  if (!passes(prepared, query, pinyin)) return undefined;
  let sum: Tally | undefined;
  let by: Match["by"] = "typed";
  for (const part of query.parts) {
    let tally = matchTyped(prepared, part, tallyOf);
    if (!tally) {
      tally = matchPinyin(prepared, part, pinyin);
      by = "pinyin";
    }
    if (!tally) return undefined;
    sum = addTally(sum, tally);
  }
  if (query.excluded.some((term) => tallyOf(prepared, term))) return undefined;
  return { prepared, by, tally: sum ?? emptyTally() };
}

/** Best first; a total order, so that every tier shows the same. */
export function compareMatches(a: Match, b: Match): number {
  if (a.by !== b.by) return a.by === "typed" ? -1 : 1;
  return a.tally.rank - b.tally.rank
    || b.tally.occurrences - a.tally.occurrences
    || a.tally.first - b.tally.first
    || compareText(b.prepared.document.date, a.prepared.document.date)
    || a.prepared.order - b.prepared.order;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
