import { strings } from "../strings.ts";

/** The words of this room. They come with its code, which no page waits for. */
export const words = {
  title: "离线阅读",
  kept: "没有网络也能读：这一期已经存在这台设备上。要一直留着，可以保存。",
  saved: "本期已保存在这台设备上，没有网络也能读，不会被自动清掉。",
  save: (size: string) => `保存本期（${size}）`,
  saving: (percent: number) => `正在保存，已存${percent}%`,
  stop: "停止",
  remove: "不再保存",
  done: "本期已保存",
  removed: "已不再保存本期",
  undo: "撤消",
  failed: { offline: "没有存完：网络断了。请再试一次。", full: "没有存下：这台设备的空间不够，或者浏览器不让存。" },
  progress: "保存进度",
  onDevice: "现在没有网络。这台设备上存有：",
  newer: "报栏有了新版本。换用时当前页面会重新打开，地址和设置都不变。",
  takeOver: "换用新版",
  later: "以后再说",
  size: (bytes: number) => (bytes < 1_000_000 ? `约${Math.max(1, Math.round(bytes / 1000))} KB` : `约${(bytes / 1_000_000).toFixed(1)} MB`),
  photos: (count: number, size: string) => (count === 0 ? size : `${size}，另有照片${count}张`),
  retry: strings.faults.retry,
} as const;
