/** Words of a photograph's full view. They stand here and not with all others (src/reader/strings.ts), which every first page loads. */
export const words = {
  view: "看大图",
  place: (at: number, count: number) => (count > 1 ? `第${at}幅，共${count}幅` : ""),
  previous: "上一幅",
  next: "下一幅",
  nearer: "放大",
  farther: "缩小",
  caption: "说明",
  close: "关闭",
  failed: "这幅照片没有取到。",
} as const;
