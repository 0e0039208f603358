import type { Claim, Opening } from "./claim.ts";
import type { PhotoCredit } from "./constructs/photo-credit.ts";
import type { Line } from "./line.ts";
import { endingOf, lacksBeginning, type Ending } from "./marks.ts";

/**
 * One printed paragraph, headline or other line: one source line, or several that hard line breaks had cut. Nearly every
 * block is one line, so that a line is laid out as the block that it is, and only several lines take an object more: a
 * long page's blocks outlive the passes over them, and each of them is moved by the collector as often as it runs.
 * All fields are there from the start: objects of one form are read faster (V8).
 */
export interface Block extends Line {
  /** What was asked of its ends already, in bits: see `endOf`, `isTorn` and `hasWords`. 0 where nothing was. */
  noted: number;
  /** The photographer's credit that closes it, once that was asked: see `creditOf`. */
  credit: PhotoCredit | "none" | undefined;
  /** Its lines, where they are several; `core` is then what they say together, `source` the first one's. */
  several: readonly [Line, ...Line[]] | undefined;
  /** Why several lines are one block, in Chinese. */
  joined: string | undefined;
  /** What the first construct says that claims it, once they were asked: see `scan`. */
  claim: Claim | undefined;
  /** Of what nobody claims: what its first and last words say of who wrote and from where. */
  opening: Opening | undefined;
  closing: Opening | undefined;
}

/** Takes what a line is; gives the block that is nothing but it. */
export const blockOf = ({ source, core, indent, gapBefore, gapAfter }: Line): Block =>
  ({ source, core, indent, gapBefore, gapAfter, noted: 0, credit: undefined, several: undefined, joined: undefined, claim: undefined, opening: undefined, closing: undefined });

/** A block's lines, one or more, in order. */
export const linesOf = (block: Block): readonly [Line, ...Line[]] => block.several ?? [block];

/** A block's first line. */
export const firstLine = (block: Block): Line => block.several?.[0] ?? block;

const ENDINGS: readonly Ending[] = ["open", "stop", "comma", "colon", "dash", "closer", "opener"];
/** Bits of `noted`: an index into ENDINGS, from 1, and a bit for each answer to the questions that have two. */
const ENDING = 0b111;
const TORN = 8;
const WHOLE = 16;
const WORDED = 32;
const WORDLESS = 64;

/** How a block ends. Asked of nearly every block several times, and worked out once. */
export function endOf(block: Block): Ending {
  if ((block.noted & ENDING) === 0) block.noted |= ENDINGS.indexOf(endingOf(block.core)) + 1;
  return ENDINGS[(block.noted & ENDING) - 1] ?? "open";
}

/** Whether a block begins as no paragraph does. Worked out once. */
export function isTorn(block: Block): boolean {
  if ((block.noted & (TORN | WHOLE)) === 0) block.noted |= lacksBeginning(block.core) ? TORN : WHOLE;
  return (block.noted & TORN) !== 0;
}

const HAS_WORD = /[\u3400-\u9fffA-Za-z\u{20000}-\u{323af}]/u;

function readable(core: string): boolean {
  const first = core.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || HAS_WORD.test(core.slice(0, 400));
}

/** Whether a block holds anything to read: a Han character or a letter. Text has one near its beginning, or none in 400 units. */
export function hasWords(block: Block): boolean {
  if ((block.noted & (WORDED | WORDLESS)) === 0) block.noted |= readable(block.core) ? WORDED : WORDLESS;
  return (block.noted & WORDED) !== 0;
}

/**
 * Works out what the passes to come will ask of a block's first and last characters, while its text is at hand: a long
 * page's text is read from memory each time that a pass comes round to it, and its blocks' own fields are much less.
 */
export function note(block: Block): void {
  endOf(block);
  isTorn(block);
  hasWords(block);
}

/** …一个“推”字害人不浅。 / 踢皮球（漫画）: the last of lines that were put together may be the next story's headline, where a sentence ends with a full line. */
export const endsInNewLine = ({ several }: Block): boolean => several !== undefined && several.length > 1 && endingOf(several[several.length - 2]?.core ?? "") === "stop";

/** Columns. So far in stands what is set at a column's right end: who wrote, or signs a letter, and when. */
export const FAR_RIGHT = 8;
