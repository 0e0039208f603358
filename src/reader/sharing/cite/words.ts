/** Words of the citations. They stand here and not with all others (src/reader/strings.ts), which every first page loads. */
export const words = {
  title: "引用本文",
  formats: { gbt: "GB/T 7714—2015", bibtex: "BibTeX", plain: "一句话" },
  copy: (format: string) => `复制${format}引文`,
  copyShort: "复制",
  copied: (format: string) => `${format}引文已复制。`,
  byHand: "这里不让网站复制。引文已经选中，请长按或按 Ctrl+C 复制。",
  note: "引用日期是今天，照这台设备的时钟。报上没有印、也没有另外登记的，一概不写；方括号里的不是报上印的。",
  close: "关闭",
} as const;
