import type { ExplainedLine } from "../pressed.ts";
import { linesOf } from "../scan/block.ts";
import { eachPiece } from "./draft.ts";
import type { Built } from "./page.ts";
import type { Placed } from "../place/placed.ts";

/**
 * Takes the placed blocks and the page built of them; gives what each source line was taken for, one entry a line,
 * in source order. A line that holds several columns has the entry of its first.
 */
export function explain(placed: readonly Placed[], built: Built): ExplainedLine[] {
  for (const story of built.stories) {
    const id = built.ids.get(story);
    if (id === undefined) continue;
    eachPiece(story.draft, (piece) => {
      piece.item = id;
    });
  }
  const joins = new Map<Placed, string>();
  for (const { parts } of built.stories) {
    for (const { pieces, evidence } of parts) {
      if (pieces.length > 1) for (const piece of pieces) joins.set(piece, evidence ?? "");
    }
  }
  const lines: ExplainedLine[] = [];
  let last = 0;
  for (const piece of placed) {
    const { block, role, confidence, item } = piece;
    const join = joins.size === 0 ? undefined : joins.get(piece);
    let evidence = piece.evidence;
    if (block.joined !== undefined) evidence += `；${block.joined}`;
    if (join !== undefined) evidence += `；${join}`;
    for (const { source } of linesOf(block)) {
      if (source.line === last) continue;
      last = source.line;
      lines.push(item === undefined ? { line: last, role, confidence, evidence } : { line: last, role, item, confidence, evidence });
    }
  }
  return inOrder(lines);
}

/** One entry a line, in line order: a line in several columns comes once for each of them. */
function inOrder(lines: ExplainedLine[]): ExplainedLine[] {
  lines.sort((a, b) => a.line - b.line);
  return lines.filter((entry, i) => entry.line !== lines[i - 1]?.line);
}
