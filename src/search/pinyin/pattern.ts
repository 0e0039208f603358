/**
 * Pinyin is read in three ways, each from some character of a field on:
 * - initials: a letter for each character, two or more of them (mxw);
 * - in full: a syllable for each character, of which the last may be begun only, unless it is the only one (maxiaow);
 * - in people's names also a surname in full and initials behind it (maxw, ouyangxx).
 * Where the typed words end, a syllable ends.
 */
import type { FieldKind } from "../document.ts";
import type { Readings } from "./table.ts";

/** The fields in which pinyin is looked for. Body text would be noise. */
export const PINYIN_FIELDS: ReadonlySet<FieldKind> = new Set(["kicker", "headline", "people"]);

/** A typed pinyin: its letters without spaces, and where in them a syllable must end. */
export interface Pattern {
  letters: string;
  ends: ReadonlySet<number>;
}

export function patternOf(typed: readonly string[]): Pattern {
  const ends = new Set<number>();
  let length = 0;
  for (const run of typed) ends.add((length += run.length));
  return { letters: typed.join(""), ends };
}

/** Whether a typed word's end lies inside the letters from `from` to `to`. */
function crosses({ ends }: Pattern, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (ends.has(at)) return true;
  return false;
}

type ReadingsAt = (at: number) => readonly string[];

/** How many characters from `at` are read by initials from the letter `from` on; undefined where they don't fit. */
function initialsEnd(readings: ReadingsAt, { letters }: Pattern, at: number, from: number): number | undefined {
  let end = at;
  for (let i = from; i < letters.length; i++, end++) {
    const letter = letters.charAt(i);
    if (!readings(end).some((reading) => reading.startsWith(letter))) return undefined;
  }
  return end;
}

/** One attempt to read in full: what it reads with, and from where it is known to lead nowhere. */
interface Attempt {
  readings: ReadingsAt;
  pattern: Pattern;
  person: boolean;
  dead: Set<number>;
}

/** Reads on from the letter `from`, the likeliest syllable first; gives the end, or undefined where nothing fits. */
function fullEnd(attempt: Attempt, at: number, from: number): number | undefined {
  const { readings, pattern, person, dead } = attempt;
  const { letters } = pattern;
  if (from === letters.length) return at;
  const state = at * (letters.length + 1) + from;
  if (dead.has(state)) return undefined;
  const here = readings(at);
  for (const reading of here) {
    if (!letters.startsWith(reading, from) || crosses(pattern, from, from + reading.length)) continue;
    const end = fullEnd(attempt, at + 1, from + reading.length);
    if (end !== undefined) return end;
  }
  if (from > 0) {
    const rest = letters.slice(from);
    if (here.some((reading) => reading.startsWith(rest)) && !crosses(pattern, from, letters.length)) return at + 1;
    const end = person ? initialsEnd(readings, pattern, at, from) : undefined;
    if (end !== undefined) return end;
    dead.add(state);
  }
  return undefined;
}

/** Takes folded text; gives where the pattern stands in it, as pairs of offsets, from the left and without overlap. */
export function findPinyin(folded: string, kind: FieldKind, pattern: Pattern, table: Readings): [number, number][] {
  const found: [number, number][] = [];
  if (pattern.letters.length < 2) return found;
  const readings: ReadingsAt = (at) => table.of(folded.charAt(at));
  const attempt = { readings, pattern, person: kind === "people", dead: new Set<number>() };
  for (let at = 0; at < folded.length;) {
    const end = initialsEnd(readings, pattern, at, 0) ?? fullEnd(attempt, at, 0);
    if (end === undefined) at++;
    else found.push([at, (at = end)]);
  }
  return found;
}

/** Whether the whole of a folded name is read so, by initials or in full: for `by:mxw`. */
export function isPinyinOf(folded: string, pattern: Pattern, table: Readings): boolean {
  const readings: ReadingsAt = (at) => table.of(folded.charAt(at));
  if (folded.length > 1 && initialsEnd(readings, pattern, 0, 0) === folded.length) return true;
  return fullNames(folded, table).includes(pattern.letters);
}

/** How many ways to read a name are counted; a title of many polyphones has no end of them. */
const MOST_READINGS = 64;

/** Every way to read a folded name in full, its syllables run together; none where a character has no reading. */
export function fullNames(folded: string, table: Readings): string[] {
  let names = [""];
  for (const character of folded) {
    names = names.flatMap((name) => table.of(character).map((reading) => name + reading)).slice(0, MOST_READINGS);
  }
  return folded === "" ? [] : [...new Set(names)];
}
