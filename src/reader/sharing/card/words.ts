/** Words of the quote card. They stand here and not with all others (src/reader/strings.ts), which every first page loads. */
export const words = {
  title: "引文卡片",
  making: "正在排这张卡片……",
  failed: "这个浏览器画不出图片。可以复制这段的链接。",
  alt: (quote: string, headline: string, imprint: string) => `引文卡片：“${quote}”——《${headline}》，${imprint}，右下角的二维码打开这一段`,
  cut: (shown: number, all: number) => `选了${all}个字，图上放得下前${shown}个，末尾注明“节选”。`,
  excerpt: "（节选）",
  scan: "扫码读这一段",
  save: "保存图片",
  send: "分享图片",
  close: "关闭",
  file: (headline: string) => `${headline.replace(/[\\/:*?"<>|\s]+/g, "").slice(0, 24)}.png`,
} as const;
