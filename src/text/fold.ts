/**
 * The one folding for search: index and query go through it alike. What it makes equal: case, width and other
 * compatibility forms (㎏ kg, ﬀ ff), composed and decomposed letters, traditional and simplified characters, styles of
 * quotation marks, brackets, dashes and stops, 〇 and ○. What it leaves out: spaces, line ends, control characters and
 * all that has no width (U+200B, soft hyphens, bidi marks, variation selectors). Stored text is never folded.
 *
 * Folding changes lengths, so each folded unit remembers the source units that it came from.
 */
import { isDigit, isDroppable, PUNCTUATION } from "./punctuation.ts";
import { VARIANT_GAPS, VARIANT_TARGETS } from "./tables/variants.ts";

/** Raised whenever the same text could fold otherwise; an index of another version is refused. */
export const FOLD_VERSION = 1;

/**
 * exact: each mark of punctuation stays, as the sign of its class. loose: marks are left out, save between digits.
 * Whatever `exact` finds in a text, `loose` finds too.
 */
export type FoldMode = "exact" | "loose";

/** Folded text; `starts[i]` and `ends[i]` are the UTF-16 offsets of the source that folded unit `i` came from. */
export interface Folded {
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

const enum Kind { Unknown, Simple, Ignored, Mark, Slow }

const IGNORED = /^[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}\u{FFF9}-\u{FFFB}]$/u;
const SELECTOR = /^[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]$/u;
const MARK = /^\p{M}/u;
const HANGUL_TAIL = /^[\u1160-\u11FF\uD7B0-\uD7FF]$/;

function decodeVariants(): Map<string, string> {
  const targets = [...VARIANT_TARGETS];
  const variants = new Map<string, string>();
  let code = 0;
  let entry = 0;
  for (let i = 0; i < VARIANT_GAPS.length; i++) {
    if (VARIANT_GAPS.charAt(i) === "!") {
      const end = VARIANT_GAPS.indexOf("!", i + 1);
      code += Number.parseInt(VARIANT_GAPS.slice(i + 1, end), 36);
      i = end;
    } else {
      code += VARIANT_GAPS.charCodeAt(i) - 35;
    }
    variants.set(String.fromCodePoint(code), targets[entry++] ?? "");
  }
  return variants;
}

let variants: Map<string, string> | undefined;

/** Compatibility forms and case; a lone accent (´), whose compatibility form is a space and a mark, stays itself. */
function normalise(cluster: string): string {
  const compatible = cluster.normalize("NFKC");
  const base = compatible.startsWith(" ") ? cluster.normalize("NFC") : compatible;
  // U+0130 in lower case is two characters; NFKC may compose them with what follows.
  return base.toLowerCase().replaceAll("ß", "ss").replaceAll("ς", "σ").normalize("NFKC");
}

/** Takes one character with its marks; gives what it folds to, which may be longer or empty. */
function foldCluster(cluster: string): string {
  variants ??= decodeVariants();
  const bare = cluster.length < 3 ? cluster : [...cluster].filter((character) => !IGNORED.test(character)).join("");
  const sign = PUNCTUATION.get(bare);
  if (sign !== undefined) return sign;
  let out = "";
  for (const character of normalise(bare)) {
    if (!IGNORED.test(character)) out += PUNCTUATION.get(character) ?? variants.get(character) ?? character;
  }
  return out;
}

const kinds = new Uint8Array(0x10000);
const simple = new Uint16Array(0x10000);

function classify(unit: number): Kind {
  if (unit >= 0xd800 && unit <= 0xdfff) return Kind.Slow;
  const character = String.fromCharCode(unit);
  if (IGNORED.test(character)) return Kind.Ignored;
  if (MARK.test(character) || MARK.test(character.normalize("NFKC")) || HANGUL_TAIL.test(character)) return Kind.Mark;
  const folded = foldCluster(character);
  simple[unit] = folded.charCodeAt(0);
  return folded.length === 1 ? Kind.Simple : Kind.Slow;
}

function kindOfUnit(unit: number): Kind {
  const known: Kind = kinds[unit] ?? Kind.Unknown;
  return known === Kind.Unknown ? (kinds[unit] = classify(unit)) : known;
}

/** The kind of the character at `at`, a surrogate pair looked at as a whole. */
function kindAt(text: string, at: number): Kind {
  const kind = kindOfUnit(text.charCodeAt(at));
  if (kind !== Kind.Slow) return kind;
  const code = text.codePointAt(at) ?? 0;
  if (code < 0x10000) return kind;
  const character = String.fromCodePoint(code);
  return IGNORED.test(character) ? Kind.Ignored : MARK.test(character) ? Kind.Mark : kind;
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Takes the end of a base character; gives the end of the last mark that belongs to it. */
function endOfMarks(text: string, from: number): number {
  let end = from;
  let inOneGo = true;
  for (let at = from; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind !== Kind.Mark && kind !== Kind.Ignored) break;
    const next = at + widthAt(text, at);
    const selector = inOneGo && kind === Kind.Ignored && SELECTOR.test(text.slice(at, next));
    if (kind === Kind.Mark || selector) end = next;
    else inOneGo = false;
    at = next;
  }
  return end;
}

/** What folding gathers: folded units and, where wanted, the source units of each. */
interface Units {
  codes: Uint16Array;
  length: number;
  starts: number[] | undefined;
  ends: number[] | undefined;
}

/** Folding never calls itself, and its units are read off before it returns: they are all gathered in one place. */
let scratch = new Uint16Array(1 << 12);

function put(units: Units, code: number, start: number, end: number): void {
  if (units.length === units.codes.length) {
    scratch = new Uint16Array(units.length * 2);
    scratch.set(units.codes);
    units.codes = scratch;
  }
  units.codes[units.length++] = code;
  if (units.starts) {
    units.starts.push(start);
    units.ends?.push(end);
  }
}

function gather(text: string, units: Units): void {
  const clusters = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    // Nearly all of a paper: a plain character before another one.
    if (kinds[unit] === Kind.Simple && kinds[text.charCodeAt(at + 1)] === Kind.Simple) {
      put(units, simple[unit] ?? unit, at, at + 1);
      at++;
      continue;
    }
    const kind = kindAt(text, at);
    const width = kind === Kind.Simple ? 1 : widthAt(text, at);
    if (kind === Kind.Ignored) {
      at += width;
      continue;
    }
    const next = at + width < text.length ? kindAt(text, at + width) : Kind.Simple;
    const end = next === Kind.Mark || next === Kind.Ignored ? endOfMarks(text, at + width) : at + width;
    if (kind === Kind.Simple && end === at + 1) {
      put(units, simple[unit] ?? unit, at, end);
    } else {
      const cluster = text.slice(at, end);
      let folded = clusters.get(cluster);
      if (folded === undefined) clusters.set(cluster, (folded = foldCluster(cluster)));
      for (let i = 0; i < folded.length; i++) put(units, folded.charCodeAt(i), at, end);
    }
    at = end;
  }
}

/** Leaves out, in place, the marks of punctuation that do not stand between digits. */
function loosen(units: Units): void {
  const { codes, length, starts, ends } = units;
  let to = 0;
  for (let at = 0; at < length;) {
    let end = at;
    while (end < length && isDroppable(codes[end] ?? 0)) end++;
    const kept = end === at || (at > 0 && end < length && isDigit(codes[end]) && isDigit(codes[to - 1]));
    if (end === at) end++;
    if (!kept) at = end;
    for (; at < end; at++, to++) {
      if (to === at) continue;
      codes[to] = codes[at] ?? 0;
      if (starts && ends) {
        starts[to] = starts[at] ?? 0;
        ends[to] = ends[at] ?? 0;
      }
    }
  }
  units.length = to;
  if (starts && ends) starts.length = ends.length = to;
}

const PIECE = 8192;

function textOf({ codes, length }: Units): string {
  let out = "";
  for (let at = 0; at < length; at += PIECE) {
    // Not spread: an iterator over the units costs more than the folding.
    out += String(Reflect.apply(String.fromCharCode, null, codes.subarray(at, Math.min(length, at + PIECE))));
  }
  return out;
}

function unitsOf(text: string, mode: FoldMode, mapped: boolean): Units {
  const units: Units = { codes: scratch, length: 0, starts: mapped ? [] : undefined, ends: mapped ? [] : undefined };
  gather(text, units);
  if (mode === "loose") loosen(units);
  return units;
}

/** Takes any text, lone surrogates and all; gives it folded. Linear in its length; never throws. */
export const fold = (text: string, mode: FoldMode): string => textOf(unitsOf(text, mode, false));

/** Takes exactly folded text; gives it loosely folded. For whoever needs both. */
export function loosenFolded(exact: string): string {
  const units: Units = { codes: scratch, length: 0, starts: undefined, ends: undefined };
  for (let i = 0; i < exact.length; i++) put(units, exact.charCodeAt(i), 0, 0);
  loosen(units);
  return textOf(units);
}

/** As `fold`, with the offset map. */
export function foldMapped(text: string, mode: FoldMode): Folded {
  const units = unitsOf(text, mode, true);
  return { text: textOf(units), starts: units.starts ?? [], ends: units.ends ?? [] };
}
