/** Words of what is fetched when it is asked for: apart from strings.ts, which every first page carries. */
export const late = {
  settings: {
    title: "字号与版式",
    notKept: "这台设备或这个应用不让网站存东西：设置现在有效，关掉页面后不会保留。",
    sample: {
      headline: "春耕时节 满畦新绿",
      text: "清晨,薄雾还没散尽,𠮷安村的田埂上已经有了人声。“今年墒情好,种子也换了新的。”村民王·建国说(他种了30年地);渠水缓缓流过,一亩亩秧苗青了。",
    },
    words: {
      close: "关闭", sample: "示例", size: "字号", smaller: "小一号", larger: "大一号", pixels: (size: number) => `${size}像素`,
      face: "字体", theme: "底色", leading: "行距", measure: "行宽", direction: "方向", widen: "半角标点按全角显示", pinyin: "稿件的字上注拼音", spaced: "中文与字母、数字之间空开一点", keys: "单键快捷键（按 ? 看有哪些）", swipe: "在稿件上左右轻划，换上一篇、下一篇", reset: "恢复原样",
    },
    choices: {
      serif: "宋", sans: "黑", kai: "楷",
      system: "随系统", light: "日间", dark: "夜间", sepia: "米黄",
      tight: "密", normal: "适中", loose: "疏", looser: "更疏",
      narrow: "窄", wide: "宽", horizontal: "横排", vertical: "竖排",
    },
  },
  keys: {
    title: "快捷键",
    rows: [
      ["j k", "下一篇、上一篇"],
      ["o Enter", "打开选中的稿件"],
      ["u h", "返回报纸"],
      ["n N", "下一处、上一处（搜索以后）"],
      ["/ Ctrl+K", "搜索"],
      ["Esc", "清除搜索，关闭窗口"],
      ["?", "看这张表"],
    ],
    off: "打字时单键不起作用。在“字号与版式”里可以关掉。",
    first: "已经是这个版块的第一篇",
    last: "已经是这个版块的最后一篇",
  },
  source: {
    title: "原文",
    of: (file: string, lines: number) => `${file}，共${lines}行`,
    line: (line: number) => `第${line}行`,
    before: (left: number) => `前面还有${left}行`,
    behind: (left: number) => `后面还有${left}行`,
    close: "收起",
  },
} as const;
