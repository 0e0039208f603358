import type { ExplainedLine } from "../pressed.ts";
import { piecesOf } from "./draft.ts";
import type { Built } from "./page.ts";
import type { Placed } from "./placed.ts";

/**
 * Takes the placed blocks and the page built of them; gives what each source line was taken for, one entry a line,
 * in source order. A line that holds several columns has the entry of its first.
 */
export function explain(placed: readonly Placed[], built: Built): ExplainedLine[] {
  const items = new Map<Placed, string>();
  const joins = new Map<Placed, { confidence: number; evidence: string }>();
  for (const story of built.stories) {
    const id = built.ids.get(story);
    if (id !== undefined) for (const piece of piecesOf(story.draft)) items.set(piece, id);
    for (const part of story.parts) {
      if (part.pieces.length < 2) continue;
      for (const piece of part.pieces) joins.set(piece, { confidence: part.confidence, evidence: part.evidence ?? "" });
    }
  }
  const lines: ExplainedLine[] = [];
  const seen = new Set<number>();
  for (const piece of placed) {
    const item = items.get(piece);
    const join = joins.get(piece);
    const { block, role, confidence } = piece;
    const evidence = [piece.evidence, ...(block.joined === undefined ? [] : [block.joined]), ...(join === undefined ? [] : [join.evidence])].join("；");
    for (const { source } of block.lines) {
      if (seen.has(source.line)) continue;
      seen.add(source.line);
      lines.push({ line: source.line, role, ...(item === undefined ? {} : { item }), confidence, evidence });
    }
  }
  return lines.sort((a, b) => a.line - b.line);
}
