import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { columnsInterleaved } from "./columns.ts";
import { doubledLines } from "./doubled.ts";
import { doubtfulLines } from "./doubtful.ts";
import { brokenParagraphs } from "./paragraphs.ts";
import type { Rule, Subject } from "./rule.ts";
import { storyShapes } from "./stories.ts";

export type { Subject } from "./rule.ts";

/** The page's own rules, each in its file. */
export const RULES: readonly Rule[] = [doubtfulLines, brokenParagraphs, storyShapes, doubledLines, columnsInterleaved];

/** Takes a pressed page; gives what its rules find, sorted by place, then by code. Silencing warnings is not done here. */
export function check(subject: Subject): Diagnostic[] {
  return RULES.flatMap((rule) => rule(subject)).sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
