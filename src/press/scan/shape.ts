import { isTableRow } from "./constructs/table.ts";
import { columnsOf } from "./width.ts";
import { endingOf, hasGutter } from "./marks.ts";
import type { Block } from "./block.ts";
import { opensParagraph, type Line } from "./line.ts";

/** The width at which a page's lines were cut, and how it was measured. */
export interface Wrap {
  by: "characters" | "columns";
  width: number;
  /** Other widths at which lines of the page were cut: a page in three columns above and two below has both. */
  others?: readonly number[];
}

/** How a page is laid out: what its constructs may count on. */
export interface Shape {
  wrap?: Wrap;
  /** Paragraphs begin with white space, headings do not. */
  indented: boolean;
  /** Blank lines that usually stand between two paragraphs of one story. */
  bodyGap: number;
  /** Section names that the sidecar adds. */
  sections: ReadonlySet<string>;
}

/** Longer lines are not the work of a typesetter's measure. */
const WIDEST = 80;
const NARROWEST = 10;

/** A line's printed width, its indent included, in the given measure. */
export const widthOf = (line: Line, by: Wrap["by"]): number =>
  by === "characters" ? Math.ceil(indentColumns(line) / 2) + [...line.core].length : indentColumns(line) + columnsOf(line.core);

/** Two half-width spaces stand for one character. */
function indentColumns({ indent, source }: Line): number {
  return indent === 0 ? 0 : columnsOf(source.text.slice(0, indent));
}

/** How much narrower than the measure a full line may be: punctuation pushed over, a Latin word kept whole. */
export const slackOf = (wrap: Wrap): number => (wrap.by === "characters" ? 1 : 3);

function commonest(widths: readonly number[], slack: number): { width: number; share: number; count: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = { width: 0, share: 0, count: 0 };
  for (const width of counts.keys()) {
    let count = 0;
    for (let under = 0; under <= slack; under++) count += counts.get(width - under) ?? 0;
    if (count > best.count || (count === best.count && width < best.width)) best = { width, share: count / widths.length, count };
  }
  return best;
}

/** Lines that stand right under each other, none but the first one indented, where they are `least` or more. */
function groupsOf(lines: readonly Line[], least = 1): Line[][] {
  const groups: Line[][] = [];
  let from = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line?.gapAfter === 0 && next !== undefined && !opensParagraph(next)) continue;
    if (i + 1 - from >= least) groups.push(lines.slice(from, i + 1));
    from = i + 1;
  }
  return groups;
}

/** How many of a group's lines, the last one apart, are as wide as a measure; 0 where one is not and ends no paragraph either. */
function fullLines(group: readonly Line[], { by, width }: Wrap): number {
  const slack = by === "characters" ? 1 : 3;
  let full = 0;
  for (const line of group.slice(0, -1)) {
    const own = widthOf(line, by);
    if (own > width + slack) return 0;
    if (own >= width - slack) full++;
    else if (endingOf(line.core) !== "stop") return 0;
  }
  return full;
}

/** Two lines under each other may be a kicker and its headline; three are a paragraph. */
const PARAGRAPH = 3;
/** A second or third measure is shown by so many lines of whole groups. */
const ENOUGH_FULL = 4;
const MOST_MEASURES = 3;

/** The measures besides the first one, `most` at most: of the groups of a paragraph's lines that it does not fit, those that share another. */
function otherMeasures(groups: readonly Line[][], { by, width }: Wrap, most = MOST_MEASURES - 1): number[] {
  const others: number[] = [];
  let left = groups.filter((group) => fullLines(group, { by, width }) === 0);
  while (left.length > 0 && others.length < most) {
    const open = left.flatMap((group) => group.slice(0, -1)).filter(({ core }) => core.length >= NARROWEST && core.length <= WIDEST && endingOf(core) !== "stop" && !isTableRow(core));
    if (open.length < ENOUGH_FULL) return others;
    const { width: next } = commonest(open.map((line) => widthOf(line, by)), by === "characters" ? 1 : 3);
    const full = left.reduce((sum, group) => sum + fullLines(group, { by, width: next }), 0);
    if (next < NARROWEST || full < ENOUGH_FULL) return others;
    others.push(next);
    left = left.filter((group) => fullLines(group, { by, width: next }) === 0);
  }
  return others;
}

/**
 * The measure of each line, where a page has several: that of the lines which it stands among. Takes a page's lines and
 * their measures; gives a measure a line, in order.
 */
export function measuresOf(lines: readonly Line[], wrap: Wrap): Wrap[] {
  const all = [wrap.width, ...wrap.others ?? []].map((width): Wrap => ({ by: wrap.by, width }));
  if (all.length === 1) return lines.map(() => wrap);
  return groupsOf(lines).flatMap((group) => {
    const own = all.find((one) => fullLines(group, one) > 0) ?? wrap;
    return group.map(() => own);
  });
}

/**
 * The width at which a page's lines were broken, if they were: lines that stand right above another one without an
 * indent are nearly all as wide as each other. Takes all lines; gives undefined where no such width shows.
 */
export function inferWrap(lines: readonly Line[]): Wrap | undefined {
  const cut: Line[] = [];
  let from = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line?.gapAfter === 0 && next !== undefined && !opensParagraph(next)) continue;
    if (i + 1 - from >= PARAGRAPH) for (const one of lines.slice(from, i)) if (one.core.length <= WIDEST && one.core.length >= NARROWEST && !isTableRow(one.core)) cut.push(one);
    from = i + 1;
  }
  if (cut.length < 2) return measureAmongHeads(lines);
  // What ends with a stop may end a paragraph, over a line that is no paragraph's: its width says nothing.
  const full = cut.filter((line) => endingOf(line.core) !== "stop");
  const found = (["characters", "columns"] as const).map((by) => {
    const slack = by === "characters" ? 1 : 3;
    return { by, ...commonest((full.length >= ENOUGH_FULL ? full : cut).map((line) => widthOf(line, by)), slack) };
  });
  const best = found.reduce((a, b) => (b.share > a.share + 0.02 ? b : a));
  const enough = best.count >= 4 ? best.share >= 0.7 : best.share === 1 && full.length === cut.length;
  if (full.length < cut.length * 0.4) return measureAmongHeads(lines) ?? measureOfAGroup(lines);
  if (!enough || best.width < NARROWEST) return severalMeasures(lines, "characters") ?? severalMeasures(lines, "columns") ?? measureAmongHeads(lines) ?? measureOfAGroup(lines);
  return withOthers(lines, { by: best.by, width: best.width });
}

/** Heads, bylines and lists are seldom as wide; a column of a paper hardly ever narrower. */
const WIDER_THAN_HEADS = 14;
/** Of the lines that are as wide and go on right below, so many share the measure; the rest are heads and bylines. */
const MOST_OF_THEM = 0.7;

/**
 * The measure of a page in few lines, whose heads and bylines touch its text: what ends no sentence and has a line right
 * below it is nearly all text once what is as short as a head is left out. Pairs of lines count here, as paragraphs may be that short.
 */
function measureAmongHeads(lines: readonly Line[]): Wrap | undefined {
  const open = lines.filter((line, i) => {
    const next = lines[i + 1];
    return line.gapAfter === 0 && next !== undefined && !opensParagraph(next) && line.core.length >= WIDER_THAN_HEADS && line.core.length <= WIDEST &&
      endingOf(line.core) !== "stop" && !isTableRow(line.core) && !hasGutter(line.core);
  });
  if (open.length < ENOUGH_FULL) return undefined;
  const found = (["characters", "columns"] as const).map((by) => ({ by, ...commonest(open.map((line) => widthOf(line, by)), by === "characters" ? 1 : 3) }));
  const best = found.reduce((a, b) => (b.share > a.share + 0.02 ? b : a));
  return best.count >= ENOUGH_FULL && best.share >= MOST_OF_THEM ? { by: best.by, width: best.width } : undefined;
}

/** The same of each group of lines by itself, where imprint, contents or a list hide it on the whole page: the first group that shows one. */
function measureOfAGroup(lines: readonly Line[]): Wrap | undefined {
  let from = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.gapAfter === 0) continue;
    const found = i + 1 - from > ENOUGH_FULL ? measureAmongHeads(lines.slice(from, i + 1)) : undefined;
    if (found !== undefined) return found;
    from = i + 1;
  }
  return undefined;
}

function withOthers(lines: readonly Line[], wrap: Wrap): Wrap {
  const others = otherMeasures(groupsOf(lines, PARAGRAPH), wrap);
  return others.length === 0 ? wrap : { ...wrap, others };
}

/** Where no measure is most lines', two or three may be: each by whole groups, and together nearly all of the groups. */
function severalMeasures(lines: readonly Line[], by: Wrap["by"]): Wrap | undefined {
  const groups = groupsOf(lines, PARAGRAPH);
  const [width, ...others] = otherMeasures(groups, { by, width: 0 }, MOST_MEASURES);
  if (width === undefined || others.length === 0) return undefined;
  const all = [width, ...others];
  const fitting = groups.filter((group) => all.some((one) => fullLines(group, { by, width: one }) > 0));
  return fitting.length >= groups.length * 0.8 ? { by, width, others } : undefined;
}

/** What prose is, for measuring: long enough that it is no heading. */
const PROSE = 40;

/** Takes a page's blocks; gives its shape. */
export function measureShape(blocks: readonly Block[], wrap: Wrap | undefined, sections: ReadonlySet<string>): Shape {
  let prose = 0;
  let indented = 0;
  const gaps = [0, 0, 0];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || block.core.length < PROSE) continue;
    prose++;
    if (block.indent > 0) indented++;
    const before = blocks[i - 1];
    if (before !== undefined && before.core.length >= PROSE) {
      const gap = Math.min(block.gapBefore, 2);
      gaps[gap] = (gaps[gap] ?? 0) + 1;
    }
  }
  const [none = 0, one = 0, two = 0] = gaps;
  const bodyGap = none >= one && none >= two ? 0 : one >= two ? 1 : 2;
  // A page of short lines only: clauses, a list, letters. Full-width indents are a paragraph's all the same.
  const short = prose > 0 ? 0 : blocks.filter(({ indent, source }) => indent === 2 && source.text.startsWith("\u3000\u3000")).length;
  return { ...(wrap === undefined ? {} : { wrap }), indented: prose > 0 ? indented >= prose * 0.6 : short >= 3 && short * 2 >= blocks.length, bodyGap: none + one + two === 0 ? 1 : bodyGap, sections };
}
