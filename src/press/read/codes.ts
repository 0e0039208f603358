import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What reading a file can report, and how grave each is. docs/diagnostics.md explains each. */
export const READ_CODES = {
  "undecodable": "error",
  "nul-character": "error",
  "lone-surrogate": "error",
  "replacement-character": "warning",
  "bidi-control": "warning",
  "control-character": "warning",
  "private-use-character": "warning",
  "column-order": "warning",
} as const satisfies Record<string, Diagnostic["severity"]>;

export type ReadCode = keyof typeof READ_CODES;
