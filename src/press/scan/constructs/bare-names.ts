import type { Opening } from "../claim.ts";
import { couldBeName } from "../names/segment.ts";
import { splitNames } from "../names/split.ts";
import { isLikelyName, isSurelyName } from "../names/surely.ts";

const LONGEST = 36;
/** What stands in a bracket under or behind a text and names nobody: where from, what of, what the hall did. */
const NO_SIGNATURE =
  /^[第共按见另均各有无已未][^\s\u3000]*$|删节|刊$|刊载|载$|[公农阴阳]历|方言|时任|白话|[单双多]选|万元|[子丑寅卯辰巳午未申酉戌亥]年$|[一二三四五六七八九十]章$|^.[州省]$|[版页頁]$|节选|摘[录编要]|选[载登编]|连载|转载|原载|待续|未完|续[完篇]|全[文书]|[上下左右附见如题本略]图|图[略表片]|[略完终]$|资料|综合|宗合|^据|掌声|鼓掌|^[大苦微狂冷]?[笑哭]$|[笑哭]声|叹|沉默|哽咽|落泪|插话|旁白|独白|合唱|[编笔作译记][者注]|注[释解]?$|小说|散文|诗歌|随笔|杂文|寓言|童话|外[一二三]|[上中下]篇|[上下]同|同[上前]|广告|声明|单位|暂[名定]|[化笔又原]名|已故|来源|部分|如下|以下|以上|之一$|[二三四五六七八九十组組室团團班会會社部局处處科站所队隊院校]$/u;
/** What two characters without a family name are, where they are no pen name: a measure, a time, a place. */
const NO_PEN_NAME = /[元月日时分节回集历市县区镇乡村言任选话语词体字员者的]$|^[其此该本某数约近逾超上下前后左右单双多]/u;
/** （作者单位：某县法院　甲）, （作者：甲）, （文/甲） */
const LEAD = /^(?:作者单位|作者|文|撰文|执笔)\s?[:：/／]\s?/u;
/** （市民　甲）: somebody, whatever the name. */
const KIND_BEFORE = /^(?:读者|讀者|网友|市民|村民|居民|农民|社员|职工|工人|战士|学生|教师|家长)[\s\u3000]/u;
/** （甲　乙等）, （甲　文） */
const TRAIL = /等$|[\s\u3000]+(?:等|文|供稿|来稿)$/u;

/**
 * 无职务的姓名 Names without a role's word, where a text has ended:
 *
 *     （甲）      （甲　乙）      （县委宣传部 甲）      （市民　甲）      （作者单位：某县法院　甲）
 *
 * Takes the words without their brackets, and the text that stands before; gives who wrote, or undefined where it may as
 * well be a word. `last`: nothing but its place shows it to be a name (（南风）), and only a story's last words sign it.
 */
export function bareNames(printed: string, before: string): Opening | undefined {
  const words = printed.replace(LEAD, "").replace(TRAIL, "");
  if (printed.length > LONGEST || NO_SIGNATURE.test(words)) return undefined;
  const split = splitNames(words);
  if (split === undefined || split.names.length === 0 || split.guessed) return undefined;
  const { names } = split;
  // Heads end with a question and the name of a column in brackets: （观沧海）.
  const text = /。\s*$/.test(before) || before.length > 45;
  const read = { people: names.map(({ name, asPrinted, office }) => ({ role: "author" as const, ...(office === undefined ? {} : { affiliation: office }), name, asPrinted })), sure: true };
  const surely = names.every(({ name }) => isSurelyName(name) || (name.length === 3 && isLikelyName(name)) || /[·•]/.test(name));
  if (surely && split.sure) return read;
  if (!text || !names.every(({ name }) => couldBeName(name))) return undefined;
  const likely = names.some(({ name }) => isLikelyName(name));
  const apart = names.some(({ name, asPrinted }) => name !== asPrinted);
  const placed = names.some(({ office }) => office !== undefined) || KIND_BEFORE.test(words);
  if (likely || (apart && words.length <= 12) || placed) return read;
  return names.length === 1 && words.length === 2 && !NO_PEN_NAME.test(words) ? { ...read, last: true } : undefined;
}
