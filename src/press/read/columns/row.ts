import { cellsOf } from "../../../text/width.ts";

/** How positions across a page are counted: pdftotext counts characters, other tools count a terminal's columns. */
export type Measure = "characters" | "cells";

/** A run of text on a line, with its position across the page and its UTF-16 offsets. Ends are one past. */
export interface Segment {
  start: number;
  end: number;
  from: number;
  to: number;
}

/** A source line cut at its wide gaps. */
export interface Row {
  text: string;
  segments: Segment[];
}

/** So many spaces are a gap between columns; one stands between words. */
export const GAP = 2;

// Characters of which the width is known without looking: nearly all of a Chinese page.
const PLAIN = /^[ -~\u00b7\u2014\u2018-\u201d\u2026\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/;

function widthOf(text: string, by: Measure): number {
  if (by === "characters") return PLAIN.test(text) ? text.length : [...text].length;
  if (!PLAIN.test(text)) return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
  let width = text.length;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= 0x2e80) width += 1;
  return width;
}

/**
 * Takes a line and a measure; gives its runs of text, parted by two or more spaces or a tab. An ideographic space is
 * text: it is a paragraph's indent or stands inside a name.
 */
function rowOf(text: string, by: Measure): Row {
  const segments: Segment[] = [];
  let position = 0;
  let last = 0;
  for (const match of text.matchAll(/[^ \t]+(?: [^ \t]+)*/g)) {
    const start = position + widthOf(text.slice(last, match.index), by);
    const end = start + widthOf(match[0], by);
    segments.push({ start, end, from: match.index, to: match.index + match[0].length });
    position = end;
    last = match.index + match[0].length;
  }
  return { text, segments };
}

/** Looked for first by what no line without a gap has: nearly every line of a page is done with at that. */
export const hasGap = (text: string): boolean => (text.includes("  ") || text.includes("\t")) && /[^ \t](?: {2,}|\t)[^ \t]/.test(text);

/** A page's rows, each cut when it is first asked for: on most pages that is a handful. */
export class Rows {
  private readonly cut: (Row | undefined)[] = [];
  constructor(readonly texts: readonly string[], private readonly by: Measure) {}

  /** The row at an index from 0; one without text past the ends. */
  at(index: number): Row {
    const known = this.cut[index];
    if (known) return known;
    const row = rowOf(this.texts[index] ?? "", this.by);
    this.cut[index] = row;
    return row;
  }

  /** Those from one index to another, which is not among them. */
  slice(from: number, to: number): Row[] {
    return Array.from({ length: to - from }, (_, i) => this.at(from + i));
  }
}
