import { mayHold, nearest } from "./approximate.ts";
import { CONTEXT, type Passage, type Quote } from "./quote.ts";

/** Where a passage stands now, and whether its words were altered since. */
export interface Anchored extends Passage {
  altered: boolean;
}

/** Of so many units at least, words are their own proof; shorter ones need what stood around them. */
const PROOF = 12;
/** So many units around short words must still stand, or both edges of the paragraph. */
const AROUND = 3;
/** The part of a passage that a correction may change. */
const CHANGED = 0.34;

/** Takes two texts; gives how many units they share from the end. */
function sharedEnd(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charCodeAt(a.length - 1 - shared) === b.charCodeAt(b.length - 1 - shared)) shared += 1;
  return shared;
}

/** Takes two texts; gives how many units they share from the beginning. */
function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared;
}

/** A paragraph's edge counts as context too: no text has this unit, since the press refuses NUL. */
const EDGE = "\0";
const before = (text: string): string => (text.length < CONTEXT - 1 ? EDGE + text : text);
const after = (text: string): string => (text.length < CONTEXT - 1 ? text + EDGE : text);

interface Candidate extends Anchored {
  distance: number;
  /** Units around it that are as they were. */
  context: number;
}

function candidateAt(text: string, quote: Quote, place: { paragraph: number; start: number; end: number; distance: number }): Candidate {
  const { start, end, distance } = place;
  const context = sharedEnd(before(quote.prefix), before(text.slice(Math.max(0, start - CONTEXT), start)))
    + sharedStart(after(quote.suffix), after(text.slice(end, end + CONTEXT)));
  return { ...place, context, altered: distance > 0 };
}

/** Whether a place is the passage and not merely like it. */
function holds({ distance, context }: Candidate, { exact, prefix, suffix }: Quote): boolean {
  // A whole paragraph has its two edges and nothing else around it.
  const all = before(prefix).length + after(suffix).length;
  return distance <= Math.floor(exact.length * CHANGED) && (exact.length >= PROOF || context >= Math.min(AROUND, all));
}

function better(a: Candidate, b: Candidate, { paragraph, start }: Quote): Candidate {
  if (a.distance !== b.distance) return a.distance < b.distance ? a : b;
  if (a.context !== b.context) return a.context > b.context ? a : b;
  const away = (one: Candidate): number => Math.abs(one.paragraph - paragraph) * 10_000 + Math.abs(one.start - start);
  return away(b) < away(a) ? b : a;
}

/** Takes a text and words; gives the offsets of all their places, overlapping ones too. */
function* occurrences(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at;
}

/**
 * Takes a passage by its words and a story's paragraphs as they are now; gives where it stands: its very words with the
 * most of their surroundings, else the words that are nearest to them. Undefined where neither is there any more: then the
 * passage is an orphan, which is shown as such and never dropped.
 */
export function anchor(quote: Quote, paragraphs: readonly string[]): Anchored | undefined {
  const { exact } = quote;
  let found: Candidate | undefined;
  const consider = (one: Candidate): void => { if (holds(one, quote)) found = found ? better(found, one, quote) : one; };
  for (const [index, text] of paragraphs.entries()) {
    for (const start of occurrences(text, exact)) consider(candidateAt(text, quote, { paragraph: index + 1, start, end: start + exact.length, distance: 0 }));
  }
  for (const [index, text] of found ? [] : paragraphs.entries()) {
    const near = mayHold(text, exact) ? nearest(text, exact) : undefined;
    if (near) consider(candidateAt(text, quote, { paragraph: index + 1, ...near }));
  }
  return found && { paragraph: found.paragraph, start: found.start, end: found.end, altered: found.altered };
}
