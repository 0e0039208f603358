import type { SourceLine } from "../../model/index.ts";

/** A non-blank line with what its surroundings say of it. */
export interface Line {
  source: SourceLine;
  /** Without the white space around it. */
  core: string;
  /** UTF-16 units of white space before it. */
  indent: number;
  /** Blank lines before and after it; EDGE at the page's ends. */
  gapBefore: number;
  gapAfter: number;
}

/** The gap at the beginning and the end of a page: wider than any that is printed. */
export const EDGE = 99;

/**
 * Takes a source's lines; gives those that are not blank (blank: nothing is left of it by `trim()`), in order, each
 * with its indent and the gaps around it. One pass.
 */
export function layOut(lines: readonly SourceLine[]): Line[] {
  const out: Line[] = [];
  let last: Line | undefined;
  let gap = EDGE;
  for (const source of lines) {
    const core = source.text.trim();
    if (core === "") {
      if (gap < EDGE) gap++;
      continue;
    }
    if (last !== undefined) last.gapAfter = gap;
    last = { source, core, indent: core === source.text ? 0 : source.text.indexOf(core), gapBefore: gap, gapAfter: EDGE };
    out.push(last);
    gap = 0;
  }
  return out;
}

/** Whether a line's indent is a paragraph's: more than the one space that a line break may leave before a word. */
export const opensParagraph = (line: Line): boolean => line.indent > 1 || (line.indent === 1 && !line.source.text.startsWith(" "));
