import type { Diagnostic } from "./diagnostics/diagnostic.ts";

/** What can be said of a page's file and its place among others. docs/diagnostics.md explains each. */
export const FILE_CODES = {
  "edition-date": { severity: "warning", title: "期号文件夹的名字像日期，却没有这一天" },
  "page-id-clash": { severity: "error", title: "同一期里两个文件的版面编号相同" },
  "photo-missing": { severity: "error", title: "附带文件里的照片不在" },
  "photo-refused": { severity: "error", title: "照片不是能用的图片" },
  "photo-unplaced": { severity: "warning", title: "按次序放的照片没有图片说明可配" },
  "sidecar-orphan": { severity: "warning", title: "附带文件旁边没有版面" },
  "unreadable-file": { severity: "error", title: "文件打不开" },
} as const satisfies Record<string, { severity: Diagnostic["severity"]; title: string }>;

export type FileCode = keyof typeof FILE_CODES;

/**
 * Takes a code of this list and words; gives the diagnostic at the file's beginning, or at the beginning of `path`, or at a
 * place in it.
 */
export const fileFault = (code: FileCode, message: string, help: string, path?: string, place: Pick<Diagnostic, "line" | "column" | "endColumn"> = { line: 1, column: 1, endColumn: 2 }): Diagnostic => ({
  code, severity: FILE_CODES[code].severity, ...(path === undefined ? {} : { path }), ...place, message, help,
});

/** Takes a diagnostic; tells whether it says no more than that a photograph will be missing: the page's text is sound. */
export const isOfPhoto = ({ code }: Pick<Diagnostic, "code">): boolean =>
  code === "photo-missing" || code === "photo-refused" || code === "photo-unmatched" || code === "photo-twice";
