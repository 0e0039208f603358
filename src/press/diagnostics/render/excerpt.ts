import { cellsOf } from "../../../text/width.ts";
import type { Cell } from "../../../text/width.ts";

/** A source line as a terminal can show it: no tabs, no invisible controls, no wider than asked for. */
export interface Excerpt {
  text: string;
  /** Columns before the first caret, and how many carets (one a column, at least one). */
  indent: number;
  carets: number;
}

const TAB = 4;
const CUT = "...";

/**
 * A control character could move the cursor or recolour the terminal, and a bidi control would turn the line around
 * under its carets: each is shown as a picture of itself. A surrogate without its partner can't be written at all.
 */
function harmless(text: string): string {
  return text
    .replace(/[\0-\x1f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/\x7f/g, "\u2421")
    .replace(/[\x80-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "\u2426")
    .replace(/[\ud800-\udfff]/gu, "\ufffd");
}

/** Takes any text, a path for instance; gives it with nothing in it that a terminal would obey. */
export const printable = (text: string): string => harmless(text);

function shownCells(text: string): Cell[] {
  let column = 0;
  return cellsOf(text).map((cell) => {
    const shown = cell.text === "\t" ? " ".repeat(TAB - (column % TAB)) : harmless(cell.text);
    const width = shown === cell.text ? cell.width : cellsOf(shown).reduce((sum, part) => sum + part.width, 0);
    column += width;
    return { text: shown, at: cell.at, width };
  });
}

const total = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

/** Moves an offset that would cut a surrogate pair to the pair's beginning. */
const whole = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;

/** How many cells, from the end where `backwards`, fit into `room` columns. */
function fitting(cells: readonly Cell[], room: number, backwards: boolean): Cell[] {
  const taken: Cell[] = [];
  let left = room;
  for (let step = 0; step < cells.length; step += 1) {
    const cell = cells[backwards ? cells.length - 1 - step : step];
    if (!cell || cell.width > left) break;
    left -= cell.width;
    taken.push(cell);
  }
  return backwards ? taken.reverse() : taken;
}

/**
 * Takes a source line, the fault's place in it (UTF-16 columns from 1, the end one past) and how many columns there are.
 * Gives the line, cut on either side of the fault where it is too long, and where its carets go. Work is bounded by the
 * columns, not by the line: a line of a megabyte costs what a short one costs.
 */
export function excerptOf(line: string, column: number, endColumn: number, columns: number): Excerpt {
  const room = Math.max(columns, 16);
  const from = Math.min(Math.max(column - 1, 0), line.length);
  const to = Math.min(Math.max(endColumn - 1, from), line.length);
  const start = whole(line, Math.max(0, from - 2 * room));
  const end = whole(line, Math.min(line.length, Math.min(to, from + 2 * room) + 2 * room));
  const cells = shownCells(line.slice(start, end));
  const before = cells.filter((cell, i) => start + (cells[i + 1]?.at ?? line.length) <= from && start + cell.at < from);
  const fault = cells.slice(before.length).filter((cell) => start + cell.at < to);
  const after = cells.slice(before.length + fault.length);

  if (start === 0 && end === line.length && total(cells) <= room) return excerpt("", before, fault, after, "");
  // The fault gets two thirds of the room at most, what stands before it a third, what follows the rest and vice versa.
  const inside = room - 2 * CUT.length;
  const shownFault = fitting(fault, Math.floor((inside * 2) / 3), false);
  const spare = inside - total(shownFault);
  const right = fitting(after, spare, false);
  const left = fitting(before, Math.max(Math.floor(spare / 2), spare - total(right)), true);
  const shownRight = shownFault.length < fault.length ? [] : fitting(right, spare - total(left), false);
  const cutLeft = start > 0 || left.length < before.length;
  const cutRight = end < line.length || shownFault.length < fault.length || shownRight.length < after.length;
  return excerpt(cutLeft ? CUT : "", left, shownFault, shownRight, cutRight ? CUT : "");
}

function excerpt(head: string, before: readonly Cell[], fault: readonly Cell[], after: readonly Cell[], tail: string): Excerpt {
  const text = [...before, ...fault, ...after].map((cell) => cell.text).join("");
  return { text: `${head}${text}${tail}`, indent: head.length + total(before), carets: Math.max(1, total(fault)) };
}
