/** Something the press has to say of a source file. Data only: how it prints is render's affair. */
export interface Diagnostic {
  /** A stable word that docs/diagnostics.md explains and a sidecar can name to silence a warning: `unplaced-line`. */
  code: string;
  severity: "error" | "warning" | "info";
  /** The file at fault, when it is not the page's text itself (a sidecar, a photo). */
  path?: string;
  /** Counted from 1. */
  line: number;
  /** UTF-16 units, counted from 1. */
  column: number;
  /** One past the last unit at fault, on the same line. */
  endColumn: number;
  /** What is wrong, in Chinese. */
  message: string;
  /** What to do, in Chinese. */
  help: string;
}
