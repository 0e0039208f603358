import type { SourceLine } from "../../model/index.ts";
import type { LineHint } from "./source.ts";

/** One printed paragraph, heading or caption of a marked-up file: its pieces, one a physical line, in order. */
export interface MarkedBlock {
  kind: "text" | "caption" | "heading";
  /** Of a heading: 1 to 6. */
  level?: number;
  pieces: SourceLine[];
}

/** What the press gets of a marked-up file. */
export interface Marked {
  lines: SourceLine[];
  hints: LineHint[];
}

/**
 * Where a file has the headings of one story only, levels tell them apart: the highest is the headline, what stands before
 * it the kicker, what follows at once the deck. A highest heading that comes first, with others below it, is a headline
 * with its deck in one house and a section with its first headline in the next: there, and wherever a file has more
 * stories, the grammar decides.
 */
function headingRoles(blocks: readonly MarkedBlock[]): Map<MarkedBlock, "kicker" | "headline" | "deck"> {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const first = blocks.findIndex(({ kind }) => kind === "heading");
  const levels = headings.map(({ level }) => level ?? 6);
  const headline = levels.indexOf(Math.min(...levels));
  const together = headings.every((heading, i) => blocks[first + i] === heading);
  const once = levels.filter((level) => level === levels[headline]).length === 1;
  const lines = new Set(headings.flatMap(({ pieces }) => pieces.map(({ line }) => line)));
  const apart = lines.size === headings.flatMap(({ pieces }) => pieces).length;
  if (!together || !once || !apart || headings.length > 3 || (headline === 0 && headings.length > 1)) return new Map();
  return new Map(headings.map((heading, i) => [heading, i < headline ? "kicker" : i === headline ? "headline" : "deck"]));
}

/**
 * Takes the blocks of a marked-up file; gives its source lines, blocks parted by a blank one, and what the markup says of
 * those lines that hold one piece only (an order names a line, so that it would hit all pieces of the line).
 */
export function layBlocks(blocks: readonly MarkedBlock[]): Marked {
  const filled = blocks.filter(({ pieces }) => pieces.length > 0);
  const perLine = new Map<number, number>();
  for (const { pieces } of filled) for (const { line } of pieces) perLine.set(line, (perLine.get(line) ?? 0) + 1);
  const roles = headingRoles(filled);
  const lines: SourceLine[] = [];
  const hints: LineHint[] = [];
  for (const block of filled) {
    const last = lines.at(-1);
    if (last) lines.push({ line: last.line, ...(last.column !== undefined && { column: last.column }), text: "" });
    lines.push(...block.pieces);
    for (const [i, { line }] of block.pieces.entries()) {
      if (perLine.get(line) !== 1) continue;
      const role = block.kind === "caption" ? "caption" : roles.get(block);
      if (i > 0) hints.push({ line, join: true, evidence: "原文的标记里是同一段" });
      else if (role !== undefined) hints.push({ line, role, evidence: block.kind === "caption" ? "原文标为图片说明" : `原文标为${block.level ?? ""}级标题` });
    }
  }
  return { lines, hints };
}
