import { isTableRow } from "./constructs/table.ts";
import { columnsOf } from "./width.ts";
import { endingOf } from "./marks.ts";
import type { Block } from "./block.ts";
import { opensParagraph, type Line } from "./line.ts";

/** The width at which a page's lines were cut, and how it was measured. */
export interface Wrap {
  by: "characters" | "columns";
  width: number;
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
    // Two lines under each other may be a kicker and its headline; three are a paragraph.
    if (i - from >= 2) for (const one of lines.slice(from, i)) if (one.core.length <= WIDEST && one.core.length >= NARROWEST && !isTableRow(one.core)) cut.push(one);
    from = i + 1;
  }
  if (cut.length < 2) return undefined;
  const open = cut.filter((line) => endingOf(line.core) !== "stop").length;
  const found = (["characters", "columns"] as const).map((by) => {
    const slack = by === "characters" ? 1 : 3;
    return { by, ...commonest(cut.map((line) => widthOf(line, by)), slack) };
  });
  const best = found.reduce((a, b) => (b.share > a.share + 0.02 ? b : a));
  const enough = best.count >= 4 ? best.share >= 0.7 : best.share === 1 && open === cut.length;
  if (!enough || open < cut.length * 0.4 || best.width < NARROWEST) return undefined;
  return { by: best.by, width: best.width };
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
