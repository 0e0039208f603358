import { closingOf, openingOf } from "../scan/constructs/dateline.ts";
import type { Opening } from "../scan/claim.ts";
import type { Scanned, Shape } from "../scan/index.ts";
import { isDashed, isHeadShaped } from "./head-shape.ts";
import type { Forced } from "./forced.ts";

/** A block with what its own words say, ready to be placed. */
export interface Piece extends Scanned {
  opening?: Opening;
  closing?: Opening;
}

/** Head-shaped blocks that stand together: from `start`, up to but without `end`. */
export interface Run {
  start: number;
  end: number;
  /** Where the next run begins, or the page ends. */
  until: number;
  /** Something other than its shape shows that a story begins here. */
  evidence?: string;
}

const isProse = (piece: Piece): boolean => piece.claim === undefined;

/** Adds to each paragraph its opening and closing. Captions and other claimed blocks have none. */
export const readEnds = (scanned: readonly Scanned[]): Piece[] =>
  scanned.map((one) => {
    if (!isProse(one) || one.block.core.length < 8) return one;
    const opening = openingOf(one.block.core);
    const closing = closingOf(one.block.core);
    return { ...one, ...(opening === undefined ? {} : { opening }), ...(closing === undefined ? {} : { closing }) };
  });

const MAX_HEADS = 5;

/** Takes a page's pieces; gives its runs of head-shaped blocks in order, without evidence yet. One pass. */
export function findRuns(pieces: readonly Piece[], shape: Shape, forced: Forced): Run[] {
  const runs: Run[] = [];
  let start = -1;
  let beforeIsHead = false;
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    const before = pieces[i - 1];
    const free = piece !== undefined && forced.get(piece.block.lines[0].source.line)?.role === undefined;
    const head: boolean = piece !== undefined && free && piece.opening === undefined && isHeadShaped(piece, before, beforeIsHead, shape);
    if (head && start < 0) start = i;
    if (!head && start >= 0) {
      const last = runs[runs.length - 1];
      if (last !== undefined) last.until = start;
      runs.push({ start, end: i, until: pieces.length });
      start = -1;
    }
    beforeIsHead = head;
  }
  return runs.filter((run) => run.end - run.start <= MAX_HEADS || !isList(pieces, run));
}

/** Many short lines one under the other, all as tight as each other, are a list, verse or a table, not heads. */
function isList(pieces: readonly Piece[], run: Run): boolean {
  for (let i = run.start + 1; i < run.end; i++) {
    if ((pieces[i]?.block.gapBefore ?? 0) > 1 || pieces[i]?.claim?.role === "section") return false;
  }
  return true;
}

/** The gap that usually stands between two heads of one story; undefined where no story has two. */
export function usualHeadGap(pieces: readonly Piece[], runs: readonly Run[]): number | undefined {
  let tight = 0;
  let loose = 0;
  for (const { start, end } of runs) {
    for (let i = start + 1; i < end; i++) {
      if (pieces[i - 1]?.claim?.role === "section") continue;
      if (pieces[i]?.block.gapBefore === 0) tight++;
      else loose++;
    }
  }
  return tight + loose === 0 ? undefined : tight >= loose ? 0 : 1;
}

function evidenceOf(pieces: readonly Piece[], run: Run, shape: Shape): string | undefined {
  const { start, end, until } = run;
  const before = pieces[start - 1];
  const after = pieces[end];
  if (end - start >= 2) return "两行以上的标题";
  if (isDashed(pieces[end - 1]?.block.core ?? "")) return "带破折号副题";
  if (after?.claim?.role === "byline") return "下一行是署名";
  if (after?.opening !== undefined) return "下文有电头或署名";
  if (before === undefined) return "版面的第一行文字";
  if (before.claim !== undefined && before.claim.role !== "subhead" && !(before.claim.role === "credit" && before.claim.scope === "story")) {
    if (before.claim.role !== "caption" && before.claim.role !== "editor" && before.claim.role !== "furniture") return "在栏目或署名行之后";
    if (before.claim.role === "caption" && before.claim.scope !== "story") return "在图片新闻之后";
  }
  if (before.closing !== undefined) return "上一篇已由署名收尾";
  if ((pieces[start]?.block.gapBefore ?? 0) > Math.max(shape.bodyGap, 1)) return "上方空白比段间大";
  if (shape.indented && shape.bodyGap === 0 && (pieces[start]?.block.gapBefore ?? 0) > 0) return "上方有空行，段间没有";
  for (let i = until - 1; i >= end; i--) {
    const piece = pieces[i];
    if (piece?.closing !== undefined && piece.closing.people.length > 0) return "文末有署名";
    if (piece?.claim === undefined) break;
  }
  return undefined;
}

/**
 * Whether short lines that stand alone between paragraphs, and that nothing shows to begin a story, are headlines on
 * this page or subheads: on a page of many stories whose beginnings do show, headlines; in one long story, subheads.
 */
export function weighRuns(pieces: readonly Piece[], runs: readonly Run[], shape: Shape): { bareIsHeadline: boolean } {
  let shown = 0;
  let bare = 0;
  for (const run of runs) {
    const evidence = evidenceOf(pieces, run, shape);
    if (evidence === undefined) bare++;
    else {
      run.evidence = evidence;
      shown++;
    }
  }
  return { bareIsHeadline: shown >= 2 && shown >= bare };
}
