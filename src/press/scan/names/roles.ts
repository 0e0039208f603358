import type { ContributorRole } from "../../../model/index.ts";

/** A word that says what the people after it do. Longer words stand before those that they contain. */
export const ROLE_WORDS: readonly (readonly [word: string, role: ContributorRole])[] = [
  ["摄影报道", "photographer"], ["攝影報導", "photographer"], ["攝影報道", "photographer"], ["参与采写", "reporter"], ["参与记者", "reporter"], ["特约分析师", "author"], ["分析师", "author"], ["參與採寫", "reporter"],
  ["采访整理", "reporter"], ["採訪整理", "reporter"], ["特约撰稿人", "author"], ["通讯员", "correspondent"], ["通訊員", "correspondent"], ["通迅员", "correspondent"],
  ["实习生", "intern"], ["實習生", "intern"], ["评论员", "author"], ["評論員", "author"], ["责任编辑", "editor"], ["責任編輯", "editor"],
  ["撰稿人", "author"], ["特派员", "reporter"], ["记者", "reporter"], ["記者", "reporter"], ["摄影", "photographer"], ["攝影", "photographer"],
  ["作者", "author"], ["撰稿", "author"], ["撰文", "author"], ["采写", "reporter"], ["採寫", "reporter"], ["编译", "translator"], ["編譯", "translator"],
  ["翻译", "translator"], ["翻譯", "translator"], ["编辑", "editor"], ["編輯", "editor"], ["责编", "editor"], ["責編", "editor"],
  ["制图", "illustrator"], ["製圖", "illustrator"], ["漫画", "illustrator"], ["插图", "illustrator"], ["插画", "illustrator"], ["绘图", "illustrator"],
  ["漫畫", "illustrator"], ["插圖", "illustrator"], ["插畫", "illustrator"], ["繪圖", "illustrator"], ["题图", "illustrator"], ["图表", "illustrator"], ["视频", "photographer"], ["視頻", "photographer"], ["航拍", "photographer"], ["执笔", "author"], ["主笔", "author"],
  ["校对", "editor"], ["校對", "editor"], ["美编", "editor"], ["值班主任", "editor"], ["主编", "editor"], ["审核", "editor"], ["组版", "editor"], ["版式", "editor"],
  ["图片", "photographer"], ["圖片", "photographer"],
];

/** Words that stand before a role's word and say of what rank or desk: 首席记者. */
export const RANKS: readonly string[] = [
  "全媒体首席", "全媒体见习", "全媒体", "融媒体", "全媒體", "融媒體", "首席", "见习", "見習", "实习", "實習", "特约", "特約", "特派", "驻地", "高级", "高級",
  "资深", "資深", "主任", "学生", "學生", "校园", "摄影", "攝影", "文字", "视频", "体育", "新闻", "客户端", "实习摄影", "见习摄影", "专职", "签约", "图片",
];

/**
 * Words that close a group of names and say what those people did: 李倩 摄. Longest first. `fallback` roles count only
 * where no role's word stood before the names.
 */
export const AFTER_NAMES: readonly { word: string; role: ContributorRole; fallback?: true }[] = [
  { word: "整理", role: "reporter", fallback: true }, { word: "报道", role: "reporter", fallback: true },
  { word: "報導", role: "reporter", fallback: true }, { word: "報道", role: "reporter", fallback: true },
  { word: "供图", role: "photographer" }, { word: "供圖", role: "photographer" }, { word: "综合", role: "reporter", fallback: true },
  { word: "供稿", role: "author", fallback: true }, { word: "来稿", role: "author", fallback: true }, { word: "投稿", role: "author", fallback: true }, { word: "執筆", role: "author" },
  { word: "译", role: "translator" }, { word: "譯", role: "translator" }, { word: "绘", role: "illustrator" }, { word: "繪", role: "illustrator" },
  { word: "摄", role: "photographer" }, { word: "攝", role: "photographer" },
];

/** The short words of slashed bylines, before or after the slash: 文/甲 图/乙, 甲/文 乙/图. */
export const SLASHED: ReadonlyMap<string, ContributorRole> = new Map([
  ["文", "author"], ["撰文", "author"], ["图", "photographer"], ["圖", "photographer"], ["摄", "photographer"], ["攝", "photographer"],
  ["摄影", "photographer"], ["攝影", "photographer"], ["图片", "photographer"], ["译", "translator"], ["编译", "translator"],
  ["绘", "illustrator"], ["漫画", "illustrator"], ["制图", "illustrator"], ["编", "editor"], ["编辑", "editor"], ["采写", "reporter"], ["整理", "editor"],
  ["口述", "author"], ["讲述", "author"], ["文字", "author"], ["执笔", "author"], ["视频", "photographer"], ["供图", "photographer"],
  ["插图", "illustrator"], ["插画", "illustrator"], ["绘图", "illustrator"], ["画", "illustrator"], ["製圖", "illustrator"], ["漫畫", "illustrator"], ["插圖", "illustrator"], ["繪", "illustrator"], ["譯", "translator"],
  ["翻译", "translator"], ["撰稿", "author"], ["采访", "reporter"], ["责编", "editor"], ["主笔", "author"], ["採寫", "reporter"], ["供稿", "author"],
]);
