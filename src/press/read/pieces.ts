import type { SourceLine } from "../../model/index.ts";

/**
 * Takes a page's source lines and a line's number; gives that line's pieces that hold text, from left to right: one for a
 * plain line, several where columns stand side by side. Linear in the page.
 */
export const piecesOfLine = (lines: readonly SourceLine[], line: number): SourceLine[] =>
  lines.filter((piece) => piece.line === line && piece.text.trim() !== "").sort((a, b) => (a.column ?? 1) - (b.column ?? 1));
