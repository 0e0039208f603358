import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { linesOf } from "../scan/block.ts";
import type { Line } from "../scan/index.ts";
import { atLine, type Rule } from "./rule.ts";

const LONG_ENOUGH = 12;
/** From each end: a few characters tell nearly all lines apart, and the rest of a long page's text need not be read again. */
const PROBES = [2, 5, 8, 11];

/** A number that lines of one text share, and hardly any others. */
function printOf(text: string): number {
  let print = text.length;
  for (const probe of PROBES) print = (Math.imul(print, 31) + text.charCodeAt(probe) + (text.charCodeAt(text.length - probe) << 8)) | 0;
  return print;
}

/** 重行: a line of running text that stands on the page twice. Reported, never taken out. */
export const doubledLines: Rule = ({ placed }) => {
  const first = new Map<number, Line | Map<string, Line>>();
  const out: Diagnostic[] = [];
  for (const { block, role } of placed) {
    if (role !== "body" && role !== "caption") continue;
    for (const line of linesOf(block)) {
      if (line.core.length < LONG_ENOUGH) continue;
      const print = printOf(line.core);
      const alike = first.get(print);
      if (alike === undefined) {
        first.set(print, line);
        continue;
      }
      const several = alike instanceof Map ? alike : new Map([[alike.core, alike]]);
      if (several !== alike) first.set(print, several);
      const known = several.get(line.core);
      if (known === undefined) several.set(line.core, line);
      else out.push(atLine("doubled-line", line, `与第${known.source.line}行一字不差，可能是提取时重复了。两行都照原样保留。`, "对照报纸，如确是重复，在原文里删去一行。"));
    }
  }
  return out;
};
