import type { Note, Paragraph, SourceLine, Span, Text } from "../../model/index.ts";
import { linesOf } from "../scan/block.ts";
import type { Line } from "../scan/line.ts";
import { joinLines } from "./join-text.ts";
import type { Placed } from "../place/placed.ts";
import type { Part } from "./rejoin.ts";

const linesOfAll = (pieces: readonly Placed[]): Line[] => pieces.flatMap(({ block }) => linesOf(block));

function spanOf(lines: readonly Line[]): Span {
  let line = Infinity;
  let endLine = 1;
  for (const { source } of lines) {
    line = Math.min(line, source.line);
    endLine = Math.max(endLine, source.line);
  }
  return { line: Number.isFinite(line) ? line : 1, endLine };
}

const asSource = (lines: readonly Line[]): SourceLine[] => lines.map(({ source }) => ({ ...source }));

/** Takes one piece or more; gives the node that stands for their lines. `between`: how several pieces are put together. */
export function textNode(pieces: readonly Placed[], between: "joined" | "spaced" = "spaced"): Text {
  const [first] = pieces;
  const single = pieces.length === 1 && first?.block.several === undefined ? first?.block.source : undefined;
  if (single !== undefined && single.column === undefined) return { text: single.text, span: { line: single.line, endLine: single.line } };
  const lines = linesOfAll(pieces);
  if (between === "spaced") {
    return { text: pieces.map(({ block }) => block.core).join(" "), span: spanOf(lines), lines: asSource(lines) };
  }
  if (pieces.length === 1) return { text: pieces[0]?.block.core ?? "", span: spanOf(lines), lines: asSource(lines) };
  const merged = pieces.map(({ block }) => ({ source: { text: block.core } }));
  return { text: joinLines(merged, () => true).text, span: spanOf(lines), lines: asSource(lines) };
}

/** Takes a piece that is no paragraph; gives its note. */
export const noteNode = (piece: Placed, kind: Note["kind"]): Note => ({ ...textNode([piece]), kind });

/** Takes a part; gives its paragraph, with its state and the evidence for it. */
export function paragraphNode(part: Part): Paragraph {
  const role = part.pieces[0].role === "subhead" ? "subhead" : part.pieces[0].role === "caption" ? "caption" : "body";
  const { text, span, lines } = textNode(part.pieces, "joined");
  const paragraph: Paragraph = { text, span, role, state: part.state };
  if (lines !== undefined) paragraph.lines = lines;
  if (part.state !== "asPrinted") paragraph.evidence = part.evidence ?? "";
  return paragraph;
}
