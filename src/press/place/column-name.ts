import { sectionName } from "../scan/constructs/section.ts";
import { isSurelyName } from "../scan/names/surely.ts";
import { namesOffice } from "./office.ts";

/** 养生堂, 人间小景, 学习与思考, 财经·股市: nothing but Han characters, and as few as a column's name has. */
const SHORT = /^[\u4e00-\u9fff]{2,6}$/u;
/** 财经·股市, 走基层·看振兴, 健康周刊·问诊: a page's or a campaign's name and the column's. */
const IN_TWO = /^[\u4e00-\u9fff]{2,4}[·•・][\u4e00-\u9fff]{2,4}$/u;
/** 落户, 开机了, 为何停工, 强调, 发言人: says that something happens or asks, or who says it, as headlines and kickers do and a name does not. */
const SAYS = /(?:了|吗|呢|吧|将|被|为何|为啥|怎么|如何|开幕|闭幕|落幕|召开|举行|启动|落户|落成|开工|竣工|投产|通车|成立|昨日|今日|明日|今起|获奖|夺冠|上市|归来|来了|发布|開幕|閉幕|舉行|啟動|開工|啟用|获评|獲獎|歸來|發布|為何|怎麼|强调|指出|印发|季度|(?:工作|要求|发言人|政府|项目|(?<!大)赛|团)$)/u;

/**
 * Whether a head alone, its place apart, reads like a column's standing name: short, no sentence, neither an office nor a
 * person. Papers print such names over a headline: 养生堂 / 入伏后吃姜，莫贪多. Takes trimmed text.
 */
export function readsAsColumnName(core: string): boolean {
  if (core.length > 12) return false;
  const { name } = sectionName(core);
  if (IN_TWO.test(name)) return !SAYS.test(name);
  return SHORT.test(name) && !namesOffice(name) && !SAYS.test(name) && !(name.length === 3 && isSurelyName(name));
}

/** Whether a column's name has two parts: 健康周刊·问诊. Kickers hardly ever do. */
export const isInTwo = (core: string): boolean => IN_TWO.test(core);
