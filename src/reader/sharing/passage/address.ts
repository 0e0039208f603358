import { shortHash } from "../../../model/index.ts";

/** A stretch of a story: paragraphs by number from 1, offsets in UTF-16 units of their stored text, the end left out. */
export interface Passage {
  from: { paragraph: number; at: number };
  to: { paragraph: number; at: number };
}

/** Half-width marks that a later press might store full-width, or the other way round: no other text. */
const HALF = new Map([["，", ","], ["；", ";"], ["：", ":"], ["？", "?"], ["！", "!"], ["（", "("], ["）", ")"]]);

/** The words of a passage as they are proved by: in one width. One UTF-16 unit gives one. */
const oneWidth = (text: string): string => text.replace(/[，；：？！（）]/g, (mark) => HALF.get(mark) ?? mark);

/** Five characters of a hash: one in 33 million other passages has the same. */
const proof = (words: string): string => shortHash(oneWidth(words), 5);

/** Takes a story's paragraphs and a passage in them; gives its words, a paragraph each. */
export function wordsOf(paragraphs: readonly string[], { from, to }: Passage): string[] {
  return paragraphs.slice(from.paragraph - 1, to.paragraph).map((text, index) => {
    const number = from.paragraph + index;
    return text.slice(number === from.paragraph ? from.at : 0, number === to.paragraph ? to.at : text.length);
  });
}

/** Takes a story's paragraphs and a passage; gives it for an address: `3.12-28.x7k2p`, over paragraphs `3.12-4.5.x7k2p`. */
export function printPassage(paragraphs: readonly string[], passage: Passage): string {
  const { from, to } = passage;
  const end = to.paragraph === from.paragraph ? String(to.at) : `${to.paragraph}.${to.at}`;
  return `${from.paragraph}.${from.at}-${end}.${proof(wordsOf(paragraphs, passage).join("\n"))}`;
}

/** What an address's passage comes to in the text as it is now. */
export type Found =
  /** Its very words. */
  | { state: "found"; passage: Passage }
  /** Other words stand there now; the paragraph is still the one. */
  | { state: "changed"; paragraph: number }
  | { state: "none" };

const FORM = /^(\d{1,4})\.(\d{1,6})-(?:(\d{1,4})\.)?(\d{1,6})\.([0-9a-z]{5})$/;

/** How far a passage is looked for, in paragraphs before and behind, and how many places are tried in all. */
const NEAR = 20;
const TRIES = 20_000;

/** A passage must not begin or end inside a character. */
const splits = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

/**
 * Takes a story's paragraphs as they are now and what an address says; gives the passage. Where text was put in or taken
 * out before it, it is found by its words in the nearest place, in its own paragraph or in one near by; where its own
 * words were changed, its paragraph alone is told. Bounded: 20,000 places are tried at most.
 */
export function findPassage(paragraphs: readonly string[], written: string): Found {
  const [, first, start, second, end, hash] = FORM.exec(written) ?? [];
  if (first === undefined || start === undefined || end === undefined) return { state: "none" };
  const from = { paragraph: Number(first), at: Number(start) };
  const to = { paragraph: Number(second ?? first), at: Number(end) };
  if (from.paragraph < 1 || to.paragraph < from.paragraph || to.paragraph - from.paragraph > NEAR || (to.paragraph === from.paragraph && to.at <= from.at)) return { state: "none" };
  const fits = (passage: Passage): boolean => {
    const [head, tail] = [paragraphs[passage.from.paragraph - 1], paragraphs[passage.to.paragraph - 1]];
    if (head === undefined || tail === undefined || passage.from.at > head.length || passage.to.at > tail.length || passage.from.at < 0 || passage.to.at < 0) return false;
    return !splits(head, passage.from.at) && !splits(tail, passage.to.at) && proof(wordsOf(paragraphs, passage).join("\n")) === hash;
  };
  if (fits({ from, to })) return { state: "found", passage: { from, to } };
  // Long words take longer to prove.
  let tries = Math.min(TRIES, Math.ceil(2_000_000 / Math.max(1, to.at, paragraphs[from.paragraph - 1]?.length ?? 1)));
  for (let step = 0; step <= NEAR * 2; step++) {
    const by = step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    const number = from.paragraph + by;
    const text = paragraphs[number - 1];
    if (text === undefined) continue;
    for (let far = 0; far <= Math.max(from.at, text.length - from.at) && tries > 0; far++) {
      for (const at of far === 0 ? [from.at] : [from.at - far, from.at + far]) {
        if (at < 0 || at >= text.length) continue;
        tries -= 1;
        const moved: Passage = { from: { paragraph: number, at }, to: { paragraph: to.paragraph + by, at: to.paragraph === from.paragraph ? to.at + at - from.at : to.at } };
        if (fits(moved)) return { state: "found", passage: moved };
      }
    }
  }
  return paragraphs[from.paragraph - 1] === undefined ? { state: "none" } : { state: "changed", paragraph: from.paragraph };
}

/** Takes a story's paragraphs and a passage; gives what is marked in each, by its number from 1. */
export function rangesOf(paragraphs: readonly string[], { from, to }: Passage): Map<number, { start: number; end: number }> {
  const ranges = new Map<number, { start: number; end: number }>();
  for (let number = from.paragraph; number <= to.paragraph; number++) {
    const range = { start: number === from.paragraph ? from.at : 0, end: number === to.paragraph ? to.at : paragraphs[number - 1]?.length ?? 0 };
    if (range.end > range.start) ranges.set(number, range);
  }
  return ranges;
}

/** A text directive's part: what the syntax itself uses is escaped too (WICG Scroll To Text Fragment, 3.3). */
const part = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");

/** Longer words are told by their beginning and end, in characters. */
const WHOLE = 40;
const EDGE = 12;

/** Takes a passage's words as they are shown, a paragraph each; gives the directive by which a browser finds them itself. */
export function textDirective(shown: readonly string[]): string {
  const [first = ""] = shown;
  const last = shown.at(-1) ?? "";
  const [head, tail] = [[...first.trim()], [...last.trim()]];
  if (head.length === 0 || tail.length === 0) return "";
  if (shown.length === 1 && head.length <= WHOLE) return `:~:text=${part(head.join(""))}`;
  return `:~:text=${part(head.slice(0, EDGE).join(""))},${part(tail.slice(-EDGE).join(""))}`;
}
