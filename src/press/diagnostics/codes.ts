import type { Diagnostic } from "./diagnostic.ts";

/** A kind of finding: how grave it is by default, and in a few words what it is. docs/diagnostics.md has an entry for each. */
export interface CodeInfo {
  severity: Diagnostic["severity"];
  title: string;
}

/** What the grammar and the page's own rules can report. Readers, sidecar and command line add their own. */
export const CODES = {
  "unplaced-line": { severity: "warning", title: "这一行认不出是什么" },
  "uncertain-line": { severity: "warning", title: "这一行的判断没有把握" },
  "fragment-paragraph": { severity: "warning", title: "段落缺头或缺尾" },
  "rejoined-paragraph": { severity: "info", title: "断开的段落已接上" },
  "duplicate-headline": { severity: "warning", title: "同版有同题的稿件" },
  "doubled-line": { severity: "warning", title: "同一行文字重复出现" },
  "interleaved-columns": { severity: "warning", title: "两栏文字可能交错" },
  "empty-section": { severity: "warning", title: "栏目下没有稿件" },
  "headline-without-body": { severity: "warning", title: "标题下没有正文" },
  "body-without-headline": { severity: "info", title: "正文没有标题" },
  "caption-before-section": { severity: "warning", title: "图片说明在栏目之前" },
  "empty-page": { severity: "warning", title: "没有文字" },
} as const satisfies Record<string, CodeInfo>;

export type PressCode = keyof typeof CODES;
