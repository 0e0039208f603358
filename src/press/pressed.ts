import type { Page } from "../model/index.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";

export const LINE_ROLES = [
  "section", "kicker", "headline", "deck", "byline", "body", "subhead", "caption", "credit", "editor", "furniture", "unplaced",
] as const;
export type LineRole = (typeof LINE_ROLES)[number];

/** What one non-blank source line was taken for, and why: an entry of `baolan check --explain`. */
export interface ExplainedLine {
  line: number;
  role: LineRole;
  /** The id of the story that it belongs to; absent for what belongs to none. */
  item?: string;
  /** 0 to 1. From 0.95 on the decision counts as certain. */
  confidence: number;
  /** Which construct claimed the line and by what, in Chinese. */
  evidence: string;
}

/** What the press makes of one source. `page` is there even with errors, so that nothing is ever hidden. */
export interface Pressed {
  page: Page;
  diagnostics: Diagnostic[];
  /** What each non-blank line was taken for, in the order of lines. Worked out when it is asked for: a build never asks. */
  explain: () => ExplainedLine[];
}
