import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { linesOf } from "../scan/block.ts";
import type { Line } from "../scan/index.ts";
import type { Placed } from "../place/placed.ts";
import { atLine, type Rule } from "./rule.ts";

const LONG_ENOUGH = 12;
/** From each end: a few characters tell nearly all lines apart, and the rest of a long page's text need not be read again. */
const PROBES = [2, 5, 8, 11];

/** A number that lines of one text share, and hardly any others. */
function printOf(text: string): number {
  let print = text.length;
  for (const probe of PROBES) print = (Math.imul(print, 31) + text.charCodeAt(probe) + (text.charCodeAt(text.length - probe) << 8)) | 0;
  // Neighbouring numbers are spread over the table (Knuth's multiplicative hashing).
  return Math.imul(print, 0x9e3779b1) >>> 0;
}

/** The lines of running text that are long enough not to be alike by chance. */
function candidates(placed: readonly Placed[]): Line[] {
  const out: Line[] = [];
  for (const { block, role } of placed) {
    if (role !== "body" && role !== "caption") continue;
    if (block.several === undefined) {
      if (block.core.length >= LONG_ENOUGH) out.push(block);
    } else for (const line of linesOf(block)) if (line.core.length >= LONG_ENOUGH) out.push(line);
  }
  return out;
}

/**
 * 重行: a line of running text that stands on the page twice. Reported, never taken out. The lines stand in a table by
 * their prints, each in the first free place from its own on: a long page's lines cost no object each.
 */
export const doubledLines: Rule = ({ placed }) => {
  const lines = candidates(placed);
  const size = 2 ** Math.ceil(Math.log2(lines.length * 2 + 2));
  /** Index into `lines`, from 1; 0 where there is none. */
  const table = new Int32Array(size);
  const out: Diagnostic[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    let at = printOf(line.core) & (size - 1);
    let known: Line | undefined;
    while ((known = lines[(table[at] ?? 0) - 1]) !== undefined && known.core !== line.core) at = (at + 1) & (size - 1);
    if (known === undefined) table[at] = i + 1;
    else out.push(atLine("doubled-line", line, `与第${known.source.line}行一字不差，可能是提取时重复了。两行都照原样保留。`, "对照报纸，如确是重复，在原文里删去一行。"));
  }
  return out;
};
