/**
 * What a story is filed under. A key of one or two UTF-16 units is a unit or a pair of neighbours of its folded text, one of three such units
 * three neighbours (triples.ts; a colon stands in loose text between digits only, so none of these is one of the following). Longer keys carry a
 * letter and a colon in front:
 *   n:name  s:section title  d:year, month or day      what `by:` `in:` `date:` ask for
 *   i:two initials of neighbours  y:syllable           pinyin in kickers, headlines and names
 *   N:name  S:section title                            whole names and titles in pinyin, by initials and in full
 */
import { fold, loosenFolded } from "../../text/fold.ts";
import { isDroppable } from "../../text/punctuation.ts";
import type { FieldKind, SearchDocument } from "../document.ts";
import { fullNames, PINYIN_FIELDS } from "../pinyin/pattern.ts";
import type { Readings } from "../pinyin/table.ts";
import { keyOf } from "../query.ts";
import { FrequentUnits } from "./triples.ts";

/** Takes a unit, or a pair of neighbours; gives its number. Units below 2^16, pairs from there on: no pair holds U+0000. */
export const gramOf = (first: number, second: number): number => first * 0x10000 + second;

/** Takes the number of a unit or pair; gives its key. */
export const keyOfGram = (gram: number): string =>
  gram < 0x10000 ? String.fromCharCode(gram) : String.fromCharCode(Math.floor(gram / 0x10000), gram % 0x10000);

/** Told of a gram, the kind of its field and where in the folded field it stands. */
export type TakeGram = (gram: number, kind: FieldKind, at: number) => void;

/** The ranks of units (`FrequentUnits.ranks`), and who is told of threes and of texts. */
export interface TakeThrees {
  ranks: Uint16Array;
  take: (code: number) => void;
  text: ((loose: string) => void) | undefined;
}

/**
 * Calls back with the number of each unit and pair of a story, repeats and all, in the order of its fields; of a pair of like
 * units only with places that do not overlap, as a search for it counts them. Marks count as units only, and their places as nothing.
 * `threes` is told the number of each three neighbours that all have a rank, and the folded text of each field.
 */
export function eachGram(document: SearchDocument, take: TakeGram, threes?: TakeThrees): void {
  for (const { text, kind } of document.fields) {
    const exact = fold(text, "exact");
    const loose = loosenFolded(exact);
    if (loose.length < exact.length) {
      for (let i = 0; i < exact.length; i++) if (isDroppable(exact.charCodeAt(i))) take(exact.charCodeAt(i), kind, 0);
    }
    let last = 0;
    /** Whether a pair of like units stands here that does not overlap the one before. */
    let apart = false;
    for (let i = 0; i < loose.length; i++) {
      const unit = loose.charCodeAt(i);
      take(unit, kind, i);
      apart = unit === last && !apart;
      if (i > 0 && (unit !== last || apart)) take(gramOf(last, unit), kind, i - 1);
      last = unit;
    }
    if (threes) eachThree(loose, threes);
    threes?.text?.(loose);
  }
}

function eachThree(loose: string, { ranks, take }: TakeThrees): void {
  let [first, second] = [0, 0];
  for (let i = 0; i < loose.length; i++) {
    const third = ranks[loose.charCodeAt(i)] ?? 0;
    if (first > 0 && second > 0 && third > 0) take(FrequentUnits.code(first, second, third));
    first = second;
    second = third;
  }
}

const initial = (reading: string): string => reading.charAt(0);

function* pinyinKeys(folded: string, readings: Readings): Generator<string> {
  let before: readonly string[] = [];
  for (let i = 0; i < folded.length; i++) {
    const here = readings.of(folded.charAt(i));
    for (const reading of here) yield `y:${reading}`;
    for (const a of before) for (const b of here) yield `i:${initial(a)}${initial(b)}`;
    before = here;
  }
}

/** How many ways to write the initials of a name are filed; a title of many polyphones has no end of them. */
const MOST_INITIALS = 64;

/** The key of names that have more initials than are filed: they are candidates whatever was typed. */
export const manyKey = (kind: "N" | "S"): string => `${kind}:*`;

/** Every way in which a whole name is asked for by pinyin. */
function* wholeKeys(kind: "N" | "S", folded: string, readings: Readings): Generator<string> {
  for (const name of fullNames(folded, readings)) yield `${kind}:${name}`;
  let initials = [""];
  for (const character of folded) {
    const letters = [...new Set(readings.of(character).map(initial))];
    initials = initials.flatMap((so) => letters.map((letter) => so + letter));
    if (initials.length > MOST_INITIALS) {
      yield manyKey(kind);
      return;
    }
  }
  if (folded.length > 1) for (const name of initials) yield `${kind}:${name}`;
}

/** Takes a story; gives its longer keys, each once. Pinyin only where readings are given. */
export function wordKeys(document: SearchDocument, readings: Readings | undefined): Set<string> {
  const keys = new Set<string>();
  for (const { name } of document.people) keys.add(`n:${keyOf(name)}`);
  keys.add(`s:${keyOf(document.section)}`);
  for (const length of [4, 7, 10]) if (document.date.length >= length) keys.add(`d:${document.date.slice(0, length)}`);
  if (!readings) return keys;
  for (const { kind, text } of document.fields) {
    if (PINYIN_FIELDS.has(kind)) for (const key of pinyinKeys(fold(text, "loose"), readings)) keys.add(key);
  }
  for (const { name } of document.people) for (const key of wholeKeys("N", keyOf(name), readings)) keys.add(key);
  for (const key of wholeKeys("S", keyOf(document.section), readings)) keys.add(key);
  return keys;
}
