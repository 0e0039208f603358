import { sectionName } from "../scan/constructs/section.ts";
import { hasGutter, hasInnerStop } from "../scan/marks.ts";
import { endOf, hasWords, type Block } from "../scan/block.ts";
import type { Shape } from "../scan/shape.ts";

const LONGEST_HEAD = 45;
/** 联系电话：13800000000　邹先生, 地址：文化路7号: how to reach somebody, at a notice's foot. */
const CALLS = /^[\u4e00-\u9fff]{0,4}(?:电话|電話|热线|邮箱|地址|联系人)[:：]/u;
/** A head that asks or exclaims is short; longer, it is a sentence of the text. */
const LONGEST_QUESTION = 30;
/** Where paragraphs are indented, a flush line under a gap is a head though it be long. */
const LONGEST_FLUSH = 60;
/** A deck may list who was there and what was said. */
const LONGEST_DECK = 110;
const DASHED = /^(?:[—―─－–]{1,3}|--+)\s*\S/;
const TAG_AT_END = /[（(][^（）()]{2,40}[）)]$/;
const TAG_AT_START = /^[（(【\[][^（）()【】]{2,16}[）)】\]]\s*\S/;
/** Brackets at a line's end that are no column's tag: 全文, 图, an abbreviation. */
const NO_TAG = /[（(](?:图|圖|全文|摘要|上|中|下|续|[\d一二三四五六七八九十]+|组图|视频|附[^）)]*)[）)]$/;

/** 甲　乙　（澄水县人民医院）: where somebody is from. */
const WHERE_FROM = /(?:医院|大学|学院|研究院|研究所|公司|学校|中学|小学|党校|中心|站|局)[）)]$/;

/** ——副题: a deck that says so itself. */
export const isDashed = (core: string): boolean => DASHED.test(core.slice(0, 8));

/** ……时强调：, 某某董事长某某——: a line that leads on to the next. */
export const leadsOn = (core: string): boolean => /(?:——|—|--|：|:)$/.test(core);

/** 给本土选手更多掌声（体坛观澜）: a column's tag, printed with the headline and only there. */
export const hasColumnTag = (core: string): boolean => (TAG_AT_END.test(core) && !NO_TAG.test(core) && !WHERE_FROM.test(core)) || TAG_AT_START.test(core);

/** The tag itself, without its brackets. */
export function columnTag(core: string): string | undefined {
  if (!hasColumnTag(core)) return undefined;
  const found = /[（(]([^（）()]{2,40})[）)]$/.exec(core) ?? /^[（(【\[]([^（）()【】]{2,16})[）)】\]]/.exec(core);
  return found?.[1];
}

/** Whether a block's text might be a kicker, headline or deck, its place apart. */
export function readsAsHead(block: Block, longest = LONGEST_HEAD): boolean {
  const { core } = block;
  if (core.length > longest || core.length < 2 || hasInnerStop(core) || !hasWords(block) || hasGutter(core)) return false;
  const ending = endOf(block);
  if (ending === "comma" || ending === "opener" || CALLS.test(core)) return false;
  if (ending === "stop") return core.length <= LONGEST_QUESTION && /[！？!?…]["”’』」）)]*$/.test(core);
  if (ending === "colon") return core.length <= 24 && !/[，。]/.test(core);
  return true;
}

/**
 * Whether a block may stand in a story's head. Where paragraphs are indented, heads are flush or centred; where they
 * are not, white space above must set them off.
 */
export function isHeadShaped(block: Block, before: Block | undefined, after: Block | undefined, beforeIsHead: boolean, shape: Shape): boolean {
  const { claim } = block;
  if (claim !== undefined && claim.role !== "section" && claim.by !== "subhead") return false;
  if (claim?.role === "section" && shape.sections.has(sectionName(block.core).name)) return true;
  if (claim?.by === "subhead" && claim.evidence.includes("序号")) return false;
  const below = beforeIsHead && (isDashed(block.core) || (shape.indented && block.gapBefore === 0));
  const flush = shape.indented && block.indent === 0 && block.gapBefore > shape.bodyGap;
  const longest = below || (flush && hasColumnTag(block.core.slice(-60))) ? LONGEST_DECK : flush ? LONGEST_FLUSH : LONGEST_HEAD;
  if (!readsAsHead(block, longest)) return false;
  if (!shape.indented && block.core.length > 28 && !isDashed(block.core) && (block.core.match(/[，,]/g)?.length ?? 0) >= 2) return false;
  if (shape.indented) return block.indent === 0 || (block.indent >= (block.gapBefore > 0 ? 4 : FAR_IN) && isCentred(block));
  if (block.gapBefore > 0 || beforeIsHead) return true;
  // 我校辩论队夺得全市冠军, between a full stop and 本报讯: no blank line is wanted.
  if (block.core.length <= LONGEST_QUESTION && endOf(block) === "open" && opensNews(after) && (before === undefined || endOf(before) !== "open" || before.claim !== undefined)) return true;
  const role = before?.claim?.role;
  return role === "furniture" || role === "section" || (role === "byline" && block.gapAfter > 0) || (shape.bodyGap === 0 && block.core.length <= 30);
}

/** 【河橋訊】: a paper's own wire, whatever its town is called. */
const LOCAL_WIRE = /^[【〔［\[][\u4e00-\u9fff]{2,6}[讯訊電电][】〕］\]]/u;

/** Whether a block begins as an item of news does, with a dateline. */
export const opensNews = (block: Block | undefined): boolean => block !== undefined && (block.opening?.dateline !== undefined || LOCAL_WIRE.test(block.core));

/** So far in no paragraph begins: a line that a layout-keeping extractor centred, blank lines or not. */
const FAR_IN = 6;

const isCentred = (block: Block): boolean => block.core.length <= 30;
