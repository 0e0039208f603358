import { fold, foldMapped } from "../text/fold.ts";
import type { Place } from "./document.ts";
import type { PinyinReader } from "./pinyin/reader.ts";
import { FIELD_END, type Prepared } from "./prepare.ts";
import { parseQuery, type Query, type Term } from "./query.ts";

/** A place of a hit in stored text: UTF-16 offsets, `end` one past the last unit. */
export interface Range {
  start: number;
  end: number;
  /** Found by pinyin, not as typed. */
  pinyin?: boolean;
}

/** The hits in one field of a story. */
export interface FieldHits extends Place {
  ranges: Range[];
}

const termsOf = (query: Query): Term[] => query.parts.flatMap((part) => part.terms);

/** Puts ranges in order and joins those that overlap. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (!last || range.start >= last.end) {
      out.push({ ...range });
      continue;
    }
    last.end = Math.max(last.end, range.end);
    if (last.pinyin && !range.pinyin) delete last.pinyin;
  }
  return out;
}

/** The terms among `wanted` that the folded text holds. */
const heldIn = (folded: string, wanted: readonly Term[]): Term[] => wanted.filter((term) => folded.includes(term.folded));

/** The places of terms that the text holds. The map is made only where there is something to mark. */
function rangesOfHeld(text: string, terms: readonly Term[], mode: Term["mode"]): Range[] {
  if (terms.length === 0) return [];
  const { text: folded, starts, ends } = foldMapped(text, mode);
  return terms.flatMap((term) => {
    const ranges: Range[] = [];
    for (let at = folded.indexOf(term.folded); at >= 0; at = folded.indexOf(term.folded, at + term.folded.length)) {
      ranges.push({ start: starts[at] ?? 0, end: ends[at + term.folded.length - 1] ?? text.length });
    }
    return ranges;
  });
}

function rangesOf(text: string, terms: readonly Term[], looselyFolded: string): Range[] {
  const loose = heldIn(looselyFolded, terms.filter(({ mode }) => mode === "loose"));
  const exact = terms.filter((term) => term.mode === "exact" && looselyFolded.includes(term.loose));
  return mergeRanges([...rangesOfHeld(text, loose, "loose"), ...rangesOfHeld(text, exact, "exact")]);
}

/**
 * Takes stored text and terms; gives where they occur, in order and without overlap. Each range is the shortest run
 * of whole characters whose folding holds the term; it never begins or ends inside a surrogate pair or before a
 * combining mark.
 */
export const rangesIn = (text: string, terms: readonly Term[]): Range[] => rangesOf(text, terms, fold(text, "loose"));

/** Takes any text and a query as typed; gives what to mark in it. For a story opened with `?q=`. */
export const highlight = (text: string, query: string | Query): Range[] =>
  rangesIn(text, termsOf(typeof query === "string" ? parseQuery(query) : query));

/**
 * Takes a story that is a hit; gives the places of the hits by field, in the order of the fields. Marks by pinyin are
 * looked for only where a reader of pinyin is given.
 */
export function locate({ document, loose, starts }: Prepared, query: Query, pinyin?: PinyinReader): FieldHits[] {
  const terms = termsOf(query);
  return document.fields.flatMap(({ text, ...place }, at) => {
    const start = starts[at] ?? 0;
    const ranges = rangesOf(text, terms, loose.slice(start, loose.indexOf(FIELD_END, start)));
    const read = pinyin ? query.parts.flatMap((part) => (part.pinyin ? pinyin.ranges(place.kind, text, part.pinyin) : [])) : [];
    const all = read.length > 0 ? mergeRanges([...ranges, ...read]) : ranges;
    return all.length > 0 ? [{ ...place, ranges: all }] : [];
  });
}
