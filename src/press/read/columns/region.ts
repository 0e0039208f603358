import { GAP, hasGap } from "./row.ts";
import type { Row, Rows } from "./row.ts";

/** A stretch across the page, its end one past. */
export interface Stretch {
  start: number;
  end: number;
}

/** Lines in a row that leave the same stretches empty: from and to are indexes of rows, `to` one past. */
export interface Region {
  from: number;
  to: number;
  columns: Stretch[];
}

/** Two blank lines part paragraphs; more end a region. */
const MOST_BLANK = 2;

/** No page has more columns, and no line of one more gaps: what has is a table or a drawing. */
const MOST_COLUMNS = 12;
const MOST_SEGMENTS = 40;

/** Takes stretches in order, and a row's text; gives the stretches that hold text in either, those closer than a gap made one. */
export function united(columns: readonly Stretch[], row: Row): Stretch[] {
  const all = [...columns, ...row.segments].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start || a.end - b.end);
  const out: Stretch[] = [];
  for (const { start, end } of all) {
    const last = out.at(-1);
    if (last && start - last.end < GAP) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** A region while it grows. */
interface Growing {
  from: number;
  lastWide: number;
  /** One past the last row that is taken: singles right below the last wide row are, those after a blank one are not. */
  to: number;
  columns: Stretch[];
  wide: number;
  blank: number;
}

const begin = (row: Row, at: number): Growing => ({ from: at, lastWide: at, to: at + 1, columns: united([], row), wide: 1, blank: 0 });

/** From so far behind a column's edge on, text is no paragraph's first line. */
const SET_OFF = 3;

/**
 * Whether the last row of a region heads the columns that begin with the row below: its texts may fall into this region's columns
 * by chance, but they are as many as those below and fewer than here, and one is centred.
 */
function headsNext(region: Growing, rows: Rows, at: number): boolean {
  if (region.to !== at || region.lastWide !== at - 1 || region.wide <= 2) return false;
  const [above, below] = [rows.at(at - 1), rows.at(at)];
  const count = above.segments.length;
  return count >= 2 && count < region.columns.length && count === below.segments.length && united(united([], above), below).length === count &&
    above.segments.some(({ start }) => region.columns.every((column) => start < column.start - 1 || start >= column.start + SET_OFF));
}

/** The rows right above that lie inside a single column belong to it: the column's first lines beside a picture or a head. */
function raised(region: Growing, rows: Rows, floor: number): number {
  let from = region.from;
  while (from > floor) {
    const [only, second] = rows.at(from - 1).segments;
    if (!only || second || !region.columns.some(({ start, end }) => only.start >= start - 1 && only.end <= end + 1)) break;
    from -= 1;
  }
  return from;
}

/**
 * Takes rows; gives the regions in which the text of all rows together leaves at least one gap from top to bottom, in
 * order, none overlapping. Whether such a region is columns of prose or a table is not asked here. Linear in the text.
 */
export function regionsOf(rows: Rows): Region[] {
  const regions: Region[] = [];
  let open: Growing | undefined;
  let floor = 0;
  const close = (): void => {
    if (open && open.wide >= 2 && open.columns.length <= MOST_COLUMNS) {
      regions.push({ from: raised(open, rows, floor), to: open.to, columns: open.columns });
      floor = open.to;
    }
    open = undefined;
  };
  for (const [at, text] of rows.texts.entries()) {
    if (!open && !hasGap(text)) continue;
    const row = rows.at(at);
    const { segments } = row;
    if (segments.length > MOST_SEGMENTS) {
      close();
      continue;
    }
    if (segments.length === 0) {
      if (open && (open.blank += 1) > MOST_BLANK) close();
      continue;
    }
    if (open) {
      const columns = united(open.columns, row);
      // Fewer columns than before: this row's text stands in a gap. The first rows may just have been short of text.
      const fits = columns.length >= 2 && columns.length >= open.columns.length;
      if (fits) {
        const isWide = segments.length >= 2;
        const followsOn = isWide || (open.blank === 0 && open.to === at);
        open = { ...open, columns: followsOn ? columns : open.columns, blank: 0, wide: open.wide + (isWide ? 1 : 0), lastWide: isWide ? at : open.lastWide, to: followsOn ? at + 1 : open.to };
        continue;
      }
      if (headsNext(open, rows, at)) {
        open = { ...open, to: at - 1, wide: open.wide - 1 };
        close();
        const heads = begin(rows.at(at - 1), at - 1);
        open = { ...heads, columns: united(heads.columns, row), wide: 2, lastWide: at, to: at + 1 };
        continue;
      }
      close();
    }
    if (segments.length >= 2) open = begin(row, at);
  }
  close();
  return regions;
}
