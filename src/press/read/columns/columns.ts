import type { SourceLine } from "../../../model/index.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { READ_CODES } from "../codes.ts";
import { regionsOf } from "./region.ts";
import type { Region, Stretch } from "./region.ts";
import { Rows, hasGap } from "./row.ts";
import type { Measure, Row } from "./row.ts";

/** Lines in reading order, with what was done and what is in doubt. */
export interface LaidOut {
  lines: SourceLine[];
  diagnostics: Diagnostic[];
}

/** How many rows with text side by side make columns: of itself, and where an editor said that there are some. */
const ENOUGH = { found: 4, asked: 2 };
/** From so many on nobody doubts it. */
const PLENTY = 6;
/** A column of prose is at least so wide, and its lines fill so much of it; a table's cells are short or uneven. */
const NARROWEST = { characters: 8, cells: 14 };
const FILLED = 0.6;

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Which column a position lies in: the last one that begins at or before it. */
function columnAt(columns: readonly Stretch[], position: number): number {
  let found = 0;
  for (const [i, { start }] of columns.entries()) if (position >= start) found = i;
  return found;
}

/** What a region looks like. */
interface Judgement {
  /** How many of its rows have text in more than one column. */
  wide: number;
  /** Its columns are as broad as prose, and as full. */
  broad: boolean;
  full: boolean;
  /** Of its narrowest gap. */
  gap: number;
}

function judged(region: Region, rows: Rows, by: Measure): Judgement {
  const widths = region.columns.map((): number[] => []);
  let wide = 0;
  for (const { segments } of rows.slice(region.from, region.to)) {
    const perColumn = new Map<number, Stretch>();
    for (const { start, end } of segments) {
      const column = columnAt(region.columns, start);
      perColumn.set(column, { start: perColumn.get(column)?.start ?? start, end });
    }
    if (perColumn.size > 1) wide += 1;
    for (const [column, { start, end }] of perColumn) widths[column]?.push(end - start);
  }
  const broad = region.columns.every(({ start, end }) => end - start >= NARROWEST[by]);
  const full = region.columns.every(({ start, end }, i) => median(widths[i] ?? []) >= FILLED * (end - start));
  const gap = Math.min(...region.columns.slice(1).map(({ start }, i) => start - (region.columns[i]?.end ?? 0)));
  return { wide, broad, full, gap };
}

/** Each row's piece in each column: from the column's edge, so that a paragraph's indent is kept, to where the next begins. */
function piecesOf(row: Row, line: number, columns: readonly Stretch[]): (SourceLine | undefined)[] {
  const pieces: (SourceLine | undefined)[] = columns.map(() => undefined);
  const { segments, text } = row;
  for (const [i, segment] of segments.entries()) {
    const column = columnAt(columns, segment.start);
    if (pieces[column]) continue;
    const before = segments[i - 1]?.to ?? 0;
    const after = segments.slice(i).findIndex(({ start }) => columnAt(columns, start) !== column);
    const to = after < 0 ? text.length : (segments[i + after - 1]?.to ?? text.length);
    const indent = Math.max(0, segment.start - (columns[column]?.start ?? 0));
    const from = i === 0 && column === 0 ? 0 : Math.max(before, segment.from - indent);
    pieces[column] = { line, ...(from > 0 || after >= 0 ? { column: from + 1 } : {}), text: text.slice(from, to) };
  }
  return pieces;
}

/** The region's lines column by column. Where one column ends early, a blank line stays between it and the next. */
function inOrder(region: Region, rows: Rows): SourceLine[] {
  const grid = rows.slice(region.from, region.to).map((row, i) => piecesOf(row, region.from + i + 1, region.columns));
  return region.columns.flatMap((_, column) => {
    const pieces = grid.map((row, i): SourceLine => row[column] ?? { line: region.from + i + 1, text: "" });
    const filled = pieces.flatMap(({ text }, i) => (text === "" ? [] : [i]));
    const [first = 0, last = -1] = [filled[0], filled.at(-1)];
    const early = column < region.columns.length - 1 && last < pieces.length - 2;
    return pieces.slice(first, last + (early ? 2 : 1));
  });
}

const report = (code: "columns-read" | "column-order", { from }: Region, rows: Rows, message: string, help: string): Diagnostic => {
  const { text } = rows.at(from);
  return { code, severity: READ_CODES[code].severity, line: from + 1, column: 1, endColumn: Math.max(text.length, 1) + 1, message, help };
};

const spanOf = ({ from, to }: Region): string => `第 ${from + 1} 至 ${to} 行`;

function layOutBy(texts: readonly string[], by: Measure, asked: boolean): LaidOut & { taken: number } {
  const rows = new Rows(texts, by);
  const lines: SourceLine[] = [];
  const diagnostics: Diagnostic[] = [];
  let next = 0;
  let taken = 0;
  const plain = (to: number): void => {
    for (; next < to; next += 1) lines.push({ line: next + 1, text: texts[next] ?? "" });
  };
  for (const region of regionsOf(rows)) {
    const { wide, broad, full, gap } = judged(region, rows, by);
    if (wide < (asked ? ENOUGH.asked : ENOUGH.found)) continue;
    if (!broad || !full) {
      if (broad || asked) diagnostics.push(report("column-order", region, rows, `${spanOf(region)}像分栏，又像表格，仍按行读。`, "请对照原版；若是分栏，可把每栏的字按先后重排。"));
      continue;
    }
    plain(region.from);
    for (const piece of inOrder(region, rows)) lines.push(piece);
    next = region.to;
    taken += region.to - region.from;
    diagnostics.push(report("columns-read", region, rows, `${spanOf(region)}按 ${region.columns.length} 栏读：${wide} 行在同一处留空。`, "若不是分栏，在附带文件里写 layout: lines。"));
    if (gap < 3 || wide < PLENTY) {
      const why = gap < 3 ? "栏间的空隙很窄" : `并排的只有 ${wide} 行`;
      diagnostics.push(report("column-order", region, rows, `${spanOf(region)}分栏的先后没有把握：${why}。`, "请对照原版看看先后对不对；若不是分栏，在附带文件里写 layout: lines。"));
    }
  }
  plain(texts.length);
  return { lines, diagnostics, taken };
}

/**
 * Takes a page's lines and whether an editor asked for columns; gives them in reading order: where several lines in a row
 * leave the same place empty and both sides are prose (as `pdftotext -layout` sets a page), the left column first, each
 * piece with its line and column; all else as it comes. Positions are counted in characters and in a terminal's columns,
 * and the count by which more lines fall into columns is believed. What was done is reported, doubt is a warning.
 */
export function layOutColumns(texts: readonly string[], asked: boolean): LaidOut {
  const gapped = texts.reduce((count, text) => count + (hasGap(text) ? 1 : 0), 0);
  // Without gaps there is nothing to measure: nearly every page.
  if (gapped < (asked ? ENOUGH.asked : ENOUGH.found)) return { lines: texts.map((text, i) => ({ line: i + 1, text })), diagnostics: [] };
  const byCharacters = layOutBy(texts, "characters", asked);
  const byCells = byCharacters.taken >= gapped ? byCharacters : layOutBy(texts, "cells", asked);
  const { lines, diagnostics } = byCells.taken > byCharacters.taken ? byCells : byCharacters;
  return { lines, diagnostics };
}
