import type { SourceLine } from "../../model/index.ts";
import { blockOf, type Block } from "./block.ts";

/** A non-blank line with what its surroundings say of it. */
export interface Line {
  source: SourceLine;
  /** Without the white space around it, nor what is invisible there. */
  core: string;
  /** UTF-16 units of white space before it. */
  indent: number;
  /** Blank lines before and after it; EDGE at the page's ends. */
  gapBefore: number;
  gapAfter: number;
}

/** The gap at the beginning and the end of a page: wider than any that is printed. */
export const EDGE = 99;

const INVISIBLE_ENDS = /^[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\s]+|[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\s]+$/gu;
const mayBeInvisible = (code: number): boolean => (code >= 0x200b && code <= 0x2069) || code === 0xfeff;

/** A line is recognised by what is seen of it: zero-width characters and bidi marks at its ends are in its text only. */
function withoutInvisible(trimmed: string): string {
  if (!mayBeInvisible(trimmed.charCodeAt(0)) && !mayBeInvisible(trimmed.charCodeAt(trimmed.length - 1))) return trimmed;
  const seen = trimmed.replace(INVISIBLE_ENDS, "");
  return seen === "" ? trimmed : seen;
}

/**
 * Takes a source's lines; gives those that are not blank (blank: nothing is left of it by `trim()`), in order, each
 * with its indent and the gaps around it, as the block that it is by itself. One pass.
 */
export function layOut(lines: readonly SourceLine[]): Block[] {
  const out: Block[] = [];
  let last: Block | undefined;
  let gap = EDGE;
  for (const source of lines) {
    const trimmed = source.text.trim();
    if (trimmed === "") {
      if (gap < EDGE) gap++;
      continue;
    }
    const core = withoutInvisible(trimmed);
    if (last !== undefined) last.gapAfter = gap;
    last = blockOf({ source, core, indent: trimmed.length === source.text.length ? 0 : source.text.search(/\S/), gapBefore: gap, gapAfter: EDGE });
    out.push(last);
    gap = 0;
  }
  return out;
}

/** Whether a line's indent is a paragraph's: more than the one space that a line break may leave before a word. */
export const opensParagraph = (line: Line): boolean => line.indent > 1 || (line.indent === 1 && !line.source.text.startsWith(" "));
