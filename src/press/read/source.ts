import type { Page, SourceLine } from "../../model/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** A page's text, decoded and cut into lines, before any of it is understood. */
export interface Source {
  /** As given, with `/` between its pieces: shown in messages and kept in the page. */
  path: string;
  /** Of the bytes, in lower-case hex. */
  sha256: string;
  encoding: Page["source"]["encoding"];
  /**
   * In reading order, blank lines included. One entry a physical line, but for readers of laid-out text, which give
   * one for each column of a line (the same `line`, another `column`).
   */
  lines: SourceLine[];
  /** What reading found: undecodable bytes, NUL, U+FFFD, bidi controls. */
  diagnostics: Diagnostic[];
}
