import { linesOfItem, linesOfPage, type Item, type Page, type SourceLine } from "../../model/index.ts";

/** One line of a page's raw text. */
export interface SourceRow {
  /** Counted from 1. */
  line: number;
  /** As it was given, character for character; empty for a blank line. */
  text: string;
  /** The story was made of it. */
  own: boolean;
}

/** Puts the pieces of one line back where they stood in it; between columns there was nothing but white space. */
function joined(pieces: readonly SourceLine[]): string {
  let text = "";
  for (const { column = 1, text: piece } of pieces) text = text.padEnd(column - 1) + piece;
  return text;
}

/** Takes a page and one of its stories; gives the page's raw lines, blank ones included, put together from its nodes. */
export function rowsOf(page: Page, item: Item): SourceRow[] {
  const byLine = new Map<number, SourceLine[]>();
  for (const piece of linesOfPage(page)) byLine.set(piece.line, [...(byLine.get(piece.line) ?? []), piece]);
  const own = new Set(linesOfItem(item).map(({ line }) => line));
  return Array.from({ length: page.source.lines }, (_, index) => {
    const line = index + 1;
    return { line, text: joined(byLine.get(line) ?? []), own: own.has(line) };
  });
}

/** A stretch of rows, counted from 0, the end left out. */
export interface Shown {
  from: number;
  to: number;
}

/** Lines shown before and behind a story's own: enough to see what stands around it, few enough to draw at once. */
export const AROUND = 40;

/** Takes a page's rows and the line that the address names, if any; gives which are shown: the story's with some around, and that line. */
export function shownFirst(rows: readonly SourceRow[], at: number | undefined): Shown {
  const own = rows.filter((row) => row.own).map(({ line }) => line);
  const named = at !== undefined && at >= 1 && at <= rows.length ? [at] : [];
  const lines = [...own, ...named];
  if (lines.length === 0) return { from: 0, to: Math.min(rows.length, AROUND) };
  const [least, most] = [lines.reduce((a, b) => Math.min(a, b)), lines.reduce((a, b) => Math.max(a, b))];
  return { from: Math.max(0, least - 1 - AROUND), to: Math.min(rows.length, most + AROUND) };
}
