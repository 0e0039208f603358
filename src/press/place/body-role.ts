import { endOf, endsInNewLine, hasWords } from "../scan/block.ts";
import { isDashed } from "./head-shape.ts";
import { goesOnIn } from "../scan/continuation.ts";
import type { Block } from "../scan/index.ts";
import { headsTable } from "../scan/constructs/table.ts";
import { isAlike } from "./list.ts";
import { decided, Placed, placedAs } from "./placed.ts";
import type { Shape } from "../scan/shape.ts";

/** Subheads are short; what is longer and ends no sentence is body that was broken off. */
export const LONGEST_SUBHEAD = 32;
const REST = /^[…．.·*＊—\-=_~～☆★◆■●\s]+$/;
/** 问：, 记者：, 王芳：, Q： */
export const SPEAKER = /^(?:[\u4e00-\u9fff·]{1,6}|[QA])[：:]/;

/** ④收工回家，担子轻了。: a point of the text, or what the fourth picture shows. */
const NUMBERED_PICTURE = /^[①-⑳]/u;
const LONGEST_BYLINE_READ = 40;

/** Who speaks: 问：, 记者：, A：. What stands behind is said, and is text. */
const SPEAKS = /^(?:问|答|記者|记者|主持人|[QA]|.{0,4}(?:先生|女士|同学|老师|大爷|大妈|阿姨))[：:]/;
/** 海边：渔船全部回港避风 */
const TOPIC = /^[\u4e00-\u9fff·]{2,6}[：:]\s?[^：:。！？!?，,；;]{4,20}$/;

/** Whether a line names its topic before a colon, set off from the prose above and below it as a subhead is, not as what someone says. */
const isTopic = (block: Block, after: Block | undefined, inStory: boolean): boolean =>
  inStory && block.gapBefore > 0 && block.gapAfter > 0 && TOPIC.test(block.core) && !SPEAKS.test(block.core) &&
  after !== undefined && after.claim === undefined && endOf(after) === "stop" && !SPEAKER.test(after.core);

/** Where in a story a block stands. */
export interface Where {
  inStory: boolean;
  /** In the digest that 核心阅读 heads, up to the next gap. */
  inDigest: boolean;
  /** Right under 编后 or 开栏的话: the editor's own paragraph. */
  inNote: boolean;
  /** Under 敬礼: who wrote the letter. */
  afterLetter: boolean;
}

/** What most of a page's text is. */
const LONG_SENTENCES = decided("body", 0.98, "成句的长段");
const LONG_COMMA = decided("body", 0.98, "长段");
const LONG_OPEN = decided("body", 0.95, "长段");
const LONG_JOINED = decided("body", 0.93, "长段");
const SHORT_SENTENCES = decided("body", 0.97, "成句的短段");
const SHORT_SENTENCE = decided("body", 0.93, "成句的短段");

const bodyAs = (piece: Block, role: Placed["role"], confidence: number, evidence: string, alternative?: string): Placed =>
  placedAs(piece, undefined, role, confidence, evidence, alternative);

/** What a block in the middle of a story is: body, a subhead, or nothing that is known. */
export function placeBody(piece: Block, before: Block | undefined, after: Block | undefined, where: Where, shape: Shape): Placed {
  const { inStory } = where;
  const { opening } = piece;
  const { core } = piece;
  if (!hasWords(piece)) {
    if (REST.test(core.slice(0, 60)) && /…/.test(core.slice(0, 6))) return bodyAs(piece, "body", 0.9, "省略号独占一行");
    return bodyAs(piece, "unplaced", 0.9, "没有可读的文字");
  }
  // 本报记者 甲 乙, and nothing that ends a sentence: its names may be all that it says.
  if (opening !== undefined && opening.dateline === undefined && core.length <= LONGEST_BYLINE_READ && endOf(piece) !== "stop") return bodyAs(piece, "body", 0.85, "段首有署名，但不成句", "署名");
  if (opening !== undefined) return bodyAs(piece, "body", opening.dateline === undefined ? 0.96 : 0.98, opening.dateline === undefined ? "段首有署名" : `段首有电头“${opening.dateline.text}”`);
  const ending = endOf(piece);
  if (where.inNote && core.length > LONGEST_SUBHEAD) return bodyAs(piece, "editor", 0.85, "紧接在编者文字的名目之下", "正文");
  if (core.length > 45) return new Placed(piece, undefined, ending === "stop" ? LONG_SENTENCES : ending === "comma" ? LONG_COMMA : endsInNewLine(piece) ? LONG_JOINED : LONG_OPEN);
  if (ending === "stop") {
    if (NUMBERED_PICTURE.test(core)) return bodyAs(piece, "body", 0.85, "带圈号的短句", "图片说明");
    if (inStory || core.length > 20) return new Placed(piece, undefined, core.length > 15 ? SHORT_SENTENCES : SHORT_SENTENCE);
    return bodyAs(piece, "body", 0.8, "成句的短行", "标题");
  }
  if (ending === "comma") return bodyAs(piece, "body", 0.95, "以逗号断开的段落");
  if (headsTable(piece, after)) return bodyAs(piece, "body", 0.85, "表格各栏的名目");
  if (isAlike(piece, after) || isAlike(before, piece)) return bodyAs(piece, "body", 0.85, "与相邻的一行样式相同，是清单或赛果的一行");
  if (isTopic(piece, after, inStory)) return bodyAs(piece, "subhead", 0.8, "段落之上以冒号分作两半的短行", "正文");
  if (ending === "colon" || SPEAKER.test(core)) return bodyAs(piece, "body", 0.85, "引出下文的短行");
  if (where.afterLetter && core.length <= 24) return bodyAs(piece, "body", 0.85, "书信结尾的署名");
  if (where.inDigest) return bodyAs(piece, "body", 0.85, "提要里的一行");
  const next = after?.claim === undefined || after.claim.by === "subhead" ? after : undefined;
  const leads = next !== undefined && (next.core.length > 45 || endOf(next) !== "open" || next.core.length <= LONGEST_SUBHEAD);
  if (core.length <= LONGEST_SUBHEAD && leads && inStory && !goesOnIn(core, next.core)) {
    const ends = endOf(next);
    const prose = next.core.length > 45 || ends === "stop" || (ends === "comma" && next.core.length > 18);
    if (isDashed(core)) return bodyAs(piece, "subhead", 0.8, "小标题下的破折号短行", "正文");
    if (prose) return bodyAs(piece, "subhead", shape.indented ? 0.88 : 0.8, "段落之上不成句的短行");
    return bodyAs(piece, "body", 0.76, "连着几行不成句的短行", "小标题");
  }
  return bodyAs(piece, "body", 0.8, "不成句的短行", "小标题");
}
