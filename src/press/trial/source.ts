import type { Source } from "../read/source.ts";

/** For tests: LF text as a source, without a reader. */
export const textSource = (text: string, path = "某版.txt"): Source => ({
  path,
  sha256: "0".repeat(64),
  encoding: "utf-8",
  lines: text === "" ? [] : text.split("\n").map((line, i) => ({ line: i + 1, text: line })),
  diagnostics: [],
});

/** For tests: options of a page nothing else is known of. */
export const OPTIONS = { editionId: "2021-01", pageId: "p1", fallbackName: "某版" };

/** For tests: the non-blank lines of a text as `line:text`, the form in which the first promise is checked. */
export const nonBlankLines = (text: string): string[] =>
  text.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [`${i + 1}:${line}`]));
