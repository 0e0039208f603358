import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Line } from "../scan/index.ts";
import { atLine, type Rule } from "./rule.ts";

const LONG_ENOUGH = 12;

/** 重行: a line of running text that stands on the page twice. Reported, never taken out. */
export const doubledLines: Rule = ({ placed }) => {
  const first = new Map<string, Line>();
  const out: Diagnostic[] = [];
  for (const { block, role } of placed) {
    if (role !== "body" && role !== "caption") continue;
    for (const line of block.lines) {
      if (line.core.length < LONG_ENOUGH) continue;
      const known = first.get(line.core);
      if (known === undefined) first.set(line.core, line);
      else out.push(atLine("doubled-line", line, `与第${known.source.line}行一字不差，可能是提取时重复了。两行都照原样保留。`, "对照报纸，如确是重复，在原文里删去一行。"));
    }
  }
  return out;
};
