import { graphemes } from "../text/graphemes.ts";
import type { Range } from "./highlight.ts";

/** A piece of a text around its first hit; the ranges count from the piece's own beginning. */
export interface Snippet {
  text: string;
  ranges: Range[];
  /** Whether something was left out before and after. */
  cutStart: boolean;
  cutEnd: boolean;
}

/** A character before which a piece may always begin, whatever stands in front of it. */
const SAFE = /[\u4E00-\u9FFFA-Za-z0-9，。、\u3000]/;
/** How far back a safe place is looked for; a longer cluster than this is no text. */
const REACH = 256;

/** A safe place at or before `at`, so that a hit deep in a long text does not cost the whole text. */
function safeStart(text: string, at: number): number {
  for (let start = at; start > Math.max(0, at - REACH); start--) if (SAFE.test(text.charAt(start))) return start;
  if (at <= REACH) return 0;
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

/** Behind these a part of a sentence begins, and behind what closes a quotation after them. */
const STOPS = /[。！？；，、：…\n!?;]/;
const CLOSES = /[”’」』）〉》】)]/;
/** Of a word or a number: a piece that began inside would make another of it, 2020年 → 0年. */
const OF_A_WORD = /[A-Za-z0-9０-９.．％%]/;

/**
 * Takes the graphemes that may stand before a hit, where the text goes on to the left; gives how many of them to leave out, so that the piece
 * begins with a part of a sentence, or behind a bracket that began further left; at least with no part of a number.
 */
function leftOut(text: string, before: readonly { start: number; end: number }[]): number {
  const unit = (at: number): string => text.slice(before[at]?.start ?? 0, before[at]?.end ?? 0);
  let bracket = false;
  for (let cut = 1; cut <= before.length; cut++) {
    const last = unit(cut - 1);
    if (/[（(]/.test(last)) bracket = true;
    const next = text.charAt(before[cut - 1]?.end ?? 0);
    const begins = STOPS.test(last) || (CLOSES.test(last) && STOPS.test(text.charAt((before[cut - 1]?.start ?? 0) - 1))) || (/[）)]/.test(last) && !bracket);
    if (begins && !STOPS.test(next) && !CLOSES.test(next)) return cut;
  }
  let cut = 0;
  while (cut < before.length && OF_A_WORD.test(unit(cut)) && OF_A_WORD.test(text.charAt((before[cut]?.start ?? 0) - 1))) cut++;
  return cut;
}

/**
 * Takes a text, its hits in order and how many graphemes to show at most; gives the piece around the first hit, with
 * a quarter of the room before it at most: from where a part of a sentence begins there, if one does. Never cuts a grapheme;
 * a hit longer than the room is cut at a grapheme's end.
 */
export function snippet(text: string, ranges: readonly Range[], maxLength: number): Snippet {
  const hit = ranges[0] ?? { start: 0, end: 0 };
  const before = Math.floor(maxLength / 4);
  const window: { start: number; end: number }[] = [];
  let lead = 0;
  let reached = false;
  for (const grapheme of graphemes(text, safeStart(text, Math.max(0, hit.start - before * 8)))) {
    if (!reached && grapheme.end > hit.start) {
      reached = true;
      if ((window[0]?.start ?? 0) > 0) window.splice(0, leftOut(text, window));
    }
    window.push(grapheme);
    if (grapheme.end <= hit.start && ++lead > before) {
      window.shift();
      lead--;
    }
    if (grapheme.end > hit.start && window.length >= maxLength) break;
  }
  const kept = window.slice(0, Math.max(0, maxLength));
  const start = kept[0]?.start ?? 0;
  const end = kept.at(-1)?.end ?? start;
  return {
    text: text.slice(start, end),
    ranges: ranges
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({ ...range, start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start })),
    cutStart: start > 0,
    cutEnd: end < text.length,
  };
}
