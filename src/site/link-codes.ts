/** What can be said of links that were published once. docs/diagnostics.md explains each. */
export const LINK_CODES = {
  "link-vanished": { severity: "error", title: "发布过的链接不在了" },
  "links-dangling": { severity: "error", title: "旧链接指向的稿件不存在" },
  "links-form": { severity: "error", title: "链接总表有一行写得不对" },
} as const;

export type LinkCode = keyof typeof LINK_CODES;
