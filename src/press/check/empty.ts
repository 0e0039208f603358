import { CODES } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Line } from "../scan/index.ts";

/** 空版: a source with nothing in it. */
export function atPageStart(lines: readonly Line[]): Diagnostic[] {
  if (lines.length > 0) return [];
  return [{ code: "empty-page", severity: CODES["empty-page"].severity, line: 1, column: 1, endColumn: 1, message: "这个文件里没有文字。", help: "检查提取的结果，或删去这个文件。" }];
}
