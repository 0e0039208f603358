import type { Construct } from "../claim.ts";
import { endsInNewLine } from "../block.ts";
import { isOneOf, unitsOf } from "../units.ts";

const PARTS = new Map<string, string>([
  ...["核心阅读", "核心提示", "内容提要", "阅读提示", "导读", "导语", "提要", "要点", "延伸阅读", "相关链接", "新闻链接", "链接", "相关阅读",
    "知识链接", "新闻背景", "背景", "背景资料", "新闻延伸", "延伸", "记者手记", "采访手记", "手记", "采访札记", "新闻观察", "专家观点", "专家点评", "点评", "专家解读",
    "亲历者说", "见证者说", "参观贴士", "小贴士", "贴士", "提醒", "温馨提示", "名词解释", "资料", "数据", "声音", "各方反应", "现场", "对话", "访谈",
    "人物简介", "人物名片", "作者简介", "案例", "案情", "法官说法", "说法", "律师说法", "记者观察", "短评", "记者调查", "新闻故事", "背景链接", "新闻分析",
    "核心閱讀", "相關連結", "延伸閱讀", "記者手記", "專家點評", "事件回顾", "新闻回顾", "前情提要", "成长档案", "简介", "后记"].map((word) => [word, "subhead"] as const),
  ...["编者按", "编者的话", "编后", "编后语", "编后话", "开栏的话", "开栏语", "结束语", "编辑点评", "编者注", "按语", "編者按", "編後", "編者的話", "编辑手记", "主持人语", "致读者", "编者附记", "编者附言", "编后附记", "编余"].map(
    (word) => [word, "editor"] as const),
]);
/** Where they stand flush and apart as a headline would, these are a part's name all the same. */
const NEVER_A_HEADLINE: ReadonlySet<string> = new Set(["编者按", "编后", "编后语", "编者附记", "编者附言", "开栏的话", "记者手记", "采访手记", "延伸阅读", "相关链接", "新闻链接"]);
const LABEL = /^[■●◆★▲□◎○◇▌▍【〖[［（(<〈《\s]*([\u4e00-\u9fff]{2,5})[】〗\]］）)>〉》：:\s]*/;

/** What a label can begin with: nearly every paragraph is told from one by its first character. */
const FIRST = unitsOf(["■●◆★▲□◎○◇▌▍【〖[［（(<〈《", ...[...PARTS.keys()].map((word) => word.charAt(0))].join(""));

/** In the evidence of a name that has its line to itself. */
export const ALONE = "独占一行";

/** The name of a story's part that a line consists of or begins with, and where the name ends. */
function labelOf(core: string): { word: string; kind: string; end: number } | undefined {
  if (!isOneOf(FIRST, core, 0)) return undefined;
  const found = LABEL.exec(core.slice(0, 16));
  const word = found?.[1];
  const kind = word === undefined ? undefined : PARTS.get(word);
  return found === null || word === undefined || kind === undefined ? undefined : { word, kind, end: found[0].length };
}

/**
 * 编者按、核心阅读 The names of a story's parts.
 *
 *     核心阅读      ■记者手记      相关链接：      【编者按】
 *     编者按：今年以来……
 *     ^^^^ an editor's paragraph, named in its own line
 *
 * Alone on its line such a name is a subhead (an editor's word is `editor`); before text only an editor's word counts.
 */
export const partLabel: Construct = {
  name: "label",
  longest: Infinity,
  claim(block, shape) {
    const { core } = block;
    const found = labelOf(core);
    if (found === undefined) return undefined;
    const alone = found.end >= core.length || (core.length <= 12 && found.end > found.word.length);
    // Flush over indented paragraphs it is a headline of that name, but for names that no story has.
    if (alone && shape.indented && block.indent === 0 && block.gapBefore > shape.bodyGap && !NEVER_A_HEADLINE.has(found.word)) return undefined;
    if (alone) {
      return { by: "label", role: found.kind === "editor" ? "editor" : "subhead", confidence: found.word === "导读" ? 0.9 : 0.96, evidence: `“${found.word}”${ALONE}`, scope: "story" };
    }
    const after = core.charAt(found.end - 1);
    if (found.kind === "editor" && /[：:】〗\]］）)\s]/.test(after)) {
      return { by: "label", role: "editor", confidence: endsInNewLine(block) ? 0.9 : 0.95, evidence: `以“${found.word}”开头的编者文字`, scope: "story" };
    }
    return undefined;
  },
};
