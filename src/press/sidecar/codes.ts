import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What a sidecar can be told: how grave each is, and in a few words what. docs/diagnostics.md explains each. */
export const SIDECAR_CODES = {
  "sidecar-syntax": { severity: "error", title: "附带文件的 YAML 写错了" },
  "sidecar-limit": { severity: "error", title: "附带文件过大、过深或别名过多" },
  "sidecar-duplicate-key": { severity: "error", title: "附带文件里一个键写了两次" },
  "sidecar-unknown-key": { severity: "error", title: "附带文件里有不认识的键" },
  "sidecar-type": { severity: "error", title: "附带文件里的值类型不对" },
  "sidecar-value": { severity: "error", title: "附带文件里的值不成立" },
  "correction-unmatched": { severity: "error", title: "更正对不上原文" },
  "correction-ambiguous": { severity: "error", title: "更正对得上不止一处" },
  "lead-unmatched": { severity: "error", title: "头条对不上标题" },
  "photo-unmatched": { severity: "error", title: "照片对不上图片说明" },
  "photo-twice": { severity: "error", title: "一条图片说明配了两张照片" },
  "photo-path": { severity: "error", title: "照片的路径出了内容文件夹" },
  "silence-unknown": { severity: "error", title: "要关的代号不存在或关不得" },
} as const satisfies Record<string, { severity: Diagnostic["severity"]; title: string }>;

export type SidecarCode = keyof typeof SIDECAR_CODES;
