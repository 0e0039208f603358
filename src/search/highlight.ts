import { fold, foldMapped } from "../text/fold.ts";
import { type Place, type SearchDocument } from "./document.ts";
import type { PinyinReader } from "./pinyin/reader.ts";
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

function rangesOfTerms(text: string, terms: readonly Term[], mode: Term["mode"]): Range[] {
  const wanted = terms.filter((term) => term.mode === mode);
  if (wanted.length === 0) return [];
  // Most fields hold nothing: the map is made only where there is something to mark.
  const plain = fold(text, mode);
  const found = wanted.filter((term) => plain.includes(term.folded));
  if (found.length === 0) return [];
  const { starts, ends } = foldMapped(text, mode);
  return found.flatMap(({ folded }) => {
    const ranges: Range[] = [];
    for (let at = plain.indexOf(folded); at >= 0; at = plain.indexOf(folded, at + folded.length)) {
      ranges.push({ start: starts[at] ?? 0, end: ends[at + folded.length - 1] ?? text.length });
    }
    return ranges;
  });
}

/**
 * Takes stored text and terms; gives where they occur, in order and without overlap. Each range is the shortest run
 * of whole characters whose folding holds the term; it never begins or ends inside a surrogate pair or before a
 * combining mark.
 */
export const rangesIn = (text: string, terms: readonly Term[]): Range[] =>
  mergeRanges([...rangesOfTerms(text, terms, "loose"), ...rangesOfTerms(text, terms, "exact")]);

/** Takes any text and a query as typed; gives what to mark in it. For a story opened with `?q=`. */
export const highlight = (text: string, query: string | Query): Range[] =>
  rangesIn(text, termsOf(typeof query === "string" ? parseQuery(query) : query));

/**
 * Takes a story that is a hit; gives the places of the hits by field, in the order of the fields. Marks by pinyin
 * stand only where the story was found by pinyin.
 */
export function locate(document: SearchDocument, query: Query, pinyin?: PinyinReader): FieldHits[] {
  const typed = termsOf(query);
  return document.fields.flatMap(({ text, ...place }) => {
    const ranges = rangesIn(text, typed);
    const read = pinyin ? query.parts.flatMap((part) => (part.pinyin ? pinyin.ranges(place.kind, text, part.pinyin) : [])) : [];
    const all = mergeRanges([...ranges, ...read]);
    return all.length > 0 ? [{ ...place, ranges: all }] : [];
  });
}
