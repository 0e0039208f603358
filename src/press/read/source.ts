import type { Page, SourceLine } from "../../model/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LineRole } from "../pressed.ts";

/** What a file's own markup says of a line: that it is a caption, or goes on the paragraph before it. */
export interface LineHint {
  line: number;
  role?: LineRole;
  join?: boolean;
  /** Which markup says so, in Chinese. */
  evidence: string;
}

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
  /** The file's own lines, where `lines` are pieces of them: what a diagnostic is shown in. */
  physical?: readonly string[];
  /** Only for lines that hold a single piece. What an editor's sidecar says comes first. */
  hints?: readonly LineHint[];
  /** What reading found: undecodable bytes, NUL, U+FFFD, bidi controls. */
  diagnostics: Diagnostic[];
}
