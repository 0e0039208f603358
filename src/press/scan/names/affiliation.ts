import { RANKS } from "./roles.ts";

const OWN = ["本报", "本報", "本刊", "本网", "本網", "本台", "本社", "我报"];
const AGENCY_END = ["新华社", "新華社", "中新社", "新华网", "人民网", "中央社", "法新社", "路透社", "美联社", "中新网"];
/** What the names of papers, sites, stations and offices end with. */
const HOUSE_END =
  /(?:日报|晚报|早报|晨报|商报|时报|都市报|快报|周报|导报|青年报|日報|晚報|時報|商報|快報|报社|報社|电视台|广播电台|电台|電視台|融媒体中心|融媒体|新闻网|传媒|杂志社|周刊|客户端|在线|频道|周末|画报|文摘|新闻|财经|分社|支社|报|報|网|網)$|^《[^《》]{2,12}》$/;

/** What stands before a role's word, taken apart: names of the role before, then 株洲晚报, then 见习. */
export interface Preamble {
  rest: string;
  affiliation?: string;
  rank?: string;
}

const MAX_AFFILIATION = 12;
/** 东方今报·猛犸新闻: a paper and its other name. */
const DOUBLE_HOUSE = /(?:^|(?<=[\s、，,；;：:]))[\u4e00-\u9fff]{1,8}(?:报|網|网|台|社|刊|媒)[·•][\u4e00-\u9fffA-Za-z]{2,10}$/u;

function takeRank(text: string): { rest: string; rank: string } {
  let rest = text.trimEnd();
  let rank = "";
  for (;;) {
    const word = RANKS.find((known) => rest.endsWith(known)) ?? /驻[\u4e00-\u9fff]{1,3}$|(?<=本报|新华社)驻[\u4e00-\u9fff]{4,6}$/u.exec(rest)?.[0];
    if (word === undefined) return { rest, rank };
    rest = rest.slice(0, -word.length).trimEnd();
    rank = word + rank;
  }
}

/**
 * Takes the text that ends where a role's word begins; gives its rank and affiliation, cut off, and what is left.
 * A house's name counts only from a border on: the beginning, a space or a separator, or it would swallow names.
 */
export function readPreamble(text: string): Preamble {
  const double = DOUBLE_HOUSE.exec(text.slice(-24));
  if (double !== null) return { rest: text.slice(0, text.length - double[0].length), affiliation: double[0].trim() };
  const { rest, rank } = takeRank(text);
  const ranked = rank === "" ? {} : { rank };
  const own = [...OWN, ...AGENCY_END].find((word) => rest.endsWith(word));
  if (own !== undefined) return { rest: rest.slice(0, -own.length), affiliation: own, ...ranked };
  const tail = rest.slice(-MAX_AFFILIATION - 1);
  const from = Math.max(...["、", "，", ",", " ", "\u3000", "\u00a0", "；", "/", ":", "："].map((mark) => tail.lastIndexOf(mark))) + 1;
  const house = tail.slice(from);
  const bounded = from > 0 || tail.length <= MAX_AFFILIATION;
  if (bounded && house.length >= 2 && HOUSE_END.test(house)) {
    return { rest: rest.slice(0, rest.length - house.length), affiliation: house, ...ranked };
  }
  return { rest, ...ranked };
}
