import { CODES, type PressCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { PageDraft } from "../build/draft.ts";
import type { Built } from "../build/page.ts";
import type { Placed } from "../place/placed.ts";
import type { Line, Shape } from "../scan/index.ts";

/** All that a rule may look at. */
export interface Subject {
  lines: readonly Line[];
  shape: Shape;
  placed: readonly Placed[];
  draft: PageDraft;
  built: Built;
}

export type Rule = (subject: Subject) => Diagnostic[];

/** A diagnostic over the whole of a line's text, its indent apart. */
export function atLine(code: PressCode, line: Line, message: string, help: string): Diagnostic {
  const start = (line.source.column ?? 1) + line.source.text.indexOf(line.core);
  return { code, severity: CODES[code].severity, line: line.source.line, column: start, endColumn: start + line.core.length, message, help };
}
