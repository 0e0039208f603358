import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What reading a file can report: how grave each is, and in a few words what. docs/diagnostics.md explains each. */
export const READ_CODES = {
  "undecodable": { severity: "error", title: "认不出文件的编码" },
  "nul-character": { severity: "error", title: "文字里有空字符" },
  "lone-surrogate": { severity: "error", title: "文字里有残缺的代理项" },
  "replacement-character": { severity: "warning", title: "文字里有替换字符 U+FFFD" },
  "bidi-control": { severity: "warning", title: "文字里有方向控制符" },
  "control-character": { severity: "warning", title: "文字里有控制字符" },
  "private-use-character": { severity: "warning", title: "文字里有私用区字符" },
  "columns-read": { severity: "info", title: "按分栏读" },
  "column-order": { severity: "warning", title: "分栏的先后没有把握" },
} as const satisfies Record<string, { severity: Diagnostic["severity"]; title: string }>;

export type ReadCode = keyof typeof READ_CODES;
