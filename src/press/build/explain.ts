import type { ExplainedLine } from "../pressed.ts";
import { eachPiece } from "./draft.ts";
import type { Built } from "./page.ts";
import type { Placed } from "../place/placed.ts";

/**
 * Takes the placed blocks and the page built of them; gives what each source line was taken for, one entry a line,
 * in source order. A line that holds several columns has the entry of its first.
 */
export function explain(placed: readonly Placed[], built: Built): ExplainedLine[] {
  const items = new Map<Placed, string>();
  for (const story of built.stories) {
    const id = built.ids.get(story);
    if (id !== undefined) eachPiece(story.draft, (piece) => items.set(piece, id));
  }
  const joins = new Map<Placed, string>();
  for (const { broken } of built.stories) {
    for (const { pieces, evidence } of broken) {
      if (pieces.length > 1) for (const piece of pieces) joins.set(piece, evidence ?? "");
    }
  }
  const lines: ExplainedLine[] = [];
  let last = 0;
  let sorted = true;
  const add = (line: number, piece: Placed, evidence: string): void => {
    const { role, confidence } = piece;
    const item = items.get(piece);
    if (line === last) return;
    sorted &&= line > last;
    last = line;
    lines.push(item === undefined ? { line, role, confidence, evidence } : { line, role, item, confidence, evidence });
  };
  for (const piece of placed) {
    const { block } = piece;
    const join = joins.size === 0 ? undefined : joins.get(piece);
    let evidence = piece.evidence;
    if (block.joined !== undefined) evidence += `；${block.joined}`;
    if (join !== undefined) evidence += `；${join}`;
    if (block.several === undefined) add(block.source.line, piece, evidence);
    else for (const { source } of block.several) add(source.line, piece, evidence);
  }
  return sorted ? lines : inOrder(lines);
}

/** One entry a line, in line order: a line in several columns comes once for each of them. */
function inOrder(lines: ExplainedLine[]): ExplainedLine[] {
  lines.sort((a, b) => a.line - b.line);
  return lines.filter((entry, i) => entry.line !== lines[i - 1]?.line);
}
