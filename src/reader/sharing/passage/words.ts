/** Words of a passage that is sent or was sent. They stand here and not with all others (src/reader/strings.ts), which every first page loads. */
export const words = {
  bar: (characters: number) => `选中的${characters}个字`,
  send: "分享这段",
  copy: "复制这段链接",
  card: "引文卡片",
  address: "这段的链接",
  changed: "这一段在链接发出以后有改动，选中的字找不到了；这里标出的是整段。",
  lost: "链接指的那一段已经不在这篇稿件里了。",
} as const;
