import type { Diagnostic } from "./diagnostics/diagnostic.ts";

/** What can be said of a page's file and its place among others. docs/diagnostics.md explains each. */
export const FILE_CODES = {
  "edition-date": { severity: "warning", title: "期号文件夹的名字像日期，却没有这一天" },
  "page-id-clash": { severity: "error", title: "同一期里两个文件的版面编号相同" },
  "photo-missing": { severity: "error", title: "附带文件里的照片不在" },
  "sidecar-orphan": { severity: "warning", title: "附带文件旁边没有版面" },
  "unreadable-file": { severity: "error", title: "文件打不开" },
} as const satisfies Record<string, { severity: Diagnostic["severity"]; title: string }>;

export type FileCode = keyof typeof FILE_CODES;

/** Takes a code of this list and words; gives the diagnostic at the file's beginning, or the beginning of `path`. */
export const fileFault = (code: FileCode, message: string, help: string, path?: string): Diagnostic => ({
  code, severity: FILE_CODES[code].severity, ...(path === undefined ? {} : { path }), line: 1, column: 1, endColumn: 2, message, help,
});
