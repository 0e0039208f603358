import { beginsWithSurname, couldBeName } from "../names/segment.ts";
import { splitNames, type NameInRow } from "../names/split.ts";
import { isCompoundSurname } from "../names/surnames.ts";
import { isCommonName, isLikelyName, isSurelyName } from "../names/surely.ts";
import { KNOWN_SECTIONS, SECTION_ENDINGS } from "./section-names.ts";
import { LONGEST_BYLINE, readPeople } from "../names/people.ts";
import { FAR_RIGHT } from "../block.ts";
import type { Claim, Construct } from "../claim.ts";
import { bareNames } from "./bare-names.ts";
import { datelineOf, openingOf, withoutDateline } from "./dateline.ts";

const ROLE_SOMEWHERE = /记\s?者|記者|通讯员|通訊員|实习生|實習生|特约|撰稿|分析师|执笔|主笔|评论员|評論員|采写|採寫|整理|编译|編譯|译$|譯$|供稿|漫画|插图|制图|报道|報導|文[、\s]?[/／:：图｜|]|图[/／:：｜|]|口述|讲述|[/／][文图摄]|作者|摄影|攝影/;
/** One of these is in each of the words above: most lines are told from a byline by it. */
const ROLE_HINT = /[述者员員生师约撰写寫整译譯道導文图摄攝稿漫]/;
const BRACKETS = /^[（(【〔\[]\s*(.*?)\s*[）)】〕\]]$/s;
const SPACED_NAME = /^[\u4e00-\u9fff\u3400-\u4dbf][\s\u3000\u00a0]+[\u4e00-\u9fff\u3400-\u4dbf]$/;
const AUTHOR_NOTE = /^[（(](?:本文)?(?:作者|本文为|此文为)(?:为|系|是|单位|：|:)?.{2,80}[）)]$/;
const DATELINE_NOTE = /^[（(](?:据|均据|综合|原载|本报|新华社|中新社|人民日报)[^，。]{0,28}(?:电|讯|電|訊|报道|消息)\s*(?:(?:新华社|本报|本報)?(?:记者|記者))?\s*[）)]$/;
/** （据新华社）（据《某报》）（摘自《某刊》）（本报综合）: where a text is from, under it or over it. */
export const SOURCE_NOTE = /^[（(〔]\s*(?:(?:均?据|综合|摘自|转自|原载|原刊|选自|摘编自)[^，。）)]{2,28}|本报综合(?:报道|整理|消息)?|综合(?:整理|报道|消息)|宗\s?合|本报(?:编辑部|评论部))\s*[）)〕]$/u;
/** 本报评论员: an office's byline, without a name. */
const OFFICE_BYLINE = /^[□■◎○●]?\s*(?:本报|本報|本刊|本网|新华社|[\u4e00-\u9fff]{2,5}(?:日报|晚报|时报|报|网))(?:特约|首席|编辑部|记者|综合)?(?:评论员|評論員|评论部|编辑部|综合报道)$/u;
/** 甲 著: whose book a passage is from. */
const WRITTEN_BY = /^([\u4e00-\u9fff·]{2,5})[\s\u3000]+(?:著|编著|編著|主编)$/u;
/** 读者 甲: under a letter. */
const READER = /^[（(]?(?:本报|热心)?(?:读者|网友|市民|村民|家长)[\s:：\u3000]+([\u4e00-\u9fff]{2,4})[）)]?$/u;
/** （甲）: a name in brackets, the office or place that stands before it apart. */
const BRACKETED_NAME = /^[（(]\s*(?:([\u4e00-\u9fff]{2,12})[\s\u3000]+)?([\u4e00-\u9fff\u3400-\u4dbf]{2,4}|[\u4e00-\u9fff][\s\u3000]+[\u4e00-\u9fff])\s*[）)]$/u;
const PLACE_OR_OFFICE = /(?:省|市|县|区|镇|乡|村|街道|部|局|委|办|院|校|学|中心|公司|社|会|站|所|队)$/;

/** □ 尹 荷: the mark that stands before bylines. ■ and ● head sections as well. */
const MARKED = /^[□◎○◇☆■●◆▲]\s*([\u3400-\u9fff·\s、]{2,24})$/;
const AGENCY_REPORTER = /^[（(〔【]?(?:中央社|新华社|新華社|中新社|本報|本报)?(?:記者|记者|特派員|特派员)[\u4e00-\u9fff]{4,12}日(?:專|专)?[電电][）)〕】]?$/;

/** A mark, a bracket, a house's name or a space beside the role: without one, names that are no sure names are words. */
const SURELY_BYLINE = /^[□■◎○（(【〔]|^(?:本报|本報|新华社|新華社|中新社)|(?:记者|記者|通讯员|通訊員|实习生)[\s:：/]/;

/**
 * Whom an author's note names: …，本报记者甲采访整理） wrote down what the author said, （作者单位：某县法院　甲） and （作者：甲，系某校教授） are
 * the author's own. （作者为某局局长） names nobody.
 */
function namedInNote(core: string): Claim["people"] {
  const last = core.slice(core.lastIndexOf("，") + 1, -1);
  if (/记者|整理/.test(last)) return readPeople(last)?.people;
  const inner = core.slice(1, -1);
  const read = /^(?:本文)?作者(?:单位)?\s?[:：]/.test(inner) ? bareNames(inner.replace(/^本文/, "").replace(/，(?:系|为|是|现为|现任|单位).*$/, ""), "。") : undefined;
  return read?.last === true ? undefined : read?.people;
}

const byline = (confidence: number, evidence: string, people?: Claim["people"]): Claim => ({
  by: "byline", role: "byline", confidence, evidence, ...(people === undefined ? {} : { people }),
});

const BOLD_MARK = /^[■●◆▲]/;

const author = (confidence: number, evidence: string, names: readonly NameInRow[]): Claim =>
  byline(confidence, evidence, names.map(({ name, asPrinted, office }) => ({ role: "author", ...(office === undefined ? {} : { affiliation: office }), name, asPrinted })));

function bracketedName(core: string): Claim | undefined {
  const [, place, name] = core.length > 24 ? [] : BRACKETED_NAME.exec(core) ?? [];
  if (name === undefined || (place !== undefined && !PLACE_OR_OFFICE.test(place))) return undefined;
  const split = splitNames(name);
  if (split?.sure !== true || split.names.length !== 1 || !split.names.every((one) => isSurelyName(one.name))) return undefined;
  return byline(place === undefined ? 0.8 : 0.85, "括号里是姓名", split.names.map((one) => ({ role: "author", ...(place === undefined ? {} : { affiliation: place }), ...one })));
}

/** 〔葡〕甲·乙, [美] 甲·乙　丙 译: an author from elsewhere, with the land in a bracket of its own. */
const FROM_ABROAD = /^(?:[〔［\[【][\u4e00-\u9fff]{1,4}[〕］\]】]|[（(](?:美|英|法|德|日|俄|苏|意|西|葡|加|澳|荷|奥|瑞|波|捷|匈|印|韩|智|墨|埃|以|土|古巴|印度|法国|美国|英国|德国|日本|俄罗斯|意大利|加拿大|西班牙)[）)])\s*([\u4e00-\u9fffA-Za-z.]{1,8}(?:[·•・．][\u4e00-\u9fffA-Za-z.]{1,10}){1,4})(?:[\s\u3000]+(?:著|作|文))?(?:[\s\u3000/／]+([\u4e00-\u9fff]{2,4})[\s\u3000/／]*[译譯])?$/u;

function authorAbroad(core: string): Claim | undefined {
  const [, name, translator] = core.length > 50 ? [] : FROM_ABROAD.exec(/^[（(](?=[〔［\[【])(.*)[）)]$/u.exec(core)?.[1] ?? core) ?? [];
  if (name === undefined) return undefined;
  return byline(0.93, "国别加外国作者的姓名", [{ role: "author", name, asPrinted: name }, ...(translator === undefined ? [] : [{ role: "translator" as const, name: translator, asPrinted: translator }])]);
}

/** （言　午）, （孟祁　译）, （农艺师　牟春霖）: who wrote, set at the right under the text, of whatever family. */
const AT_RIGHT = /^[（(]\s*(?:([\u4e00-\u9fff]{2,6}[师員员生])[\s\u3000]+)?([\u4e00-\u9fff\u3400-\u4dbf]{2,3}|[\u4e00-\u9fff][\s\u3000]+[\u4e00-\u9fff])(?:[\s\u3000]*(译|编译))?\s*[）)]$/u;

function namesAtRight(core: string): Claim | undefined {
  const [, office, printed, translated] = core.length > 20 ? [] : AT_RIGHT.exec(core) ?? [];
  const name = printed?.replace(/\s+/gu, "");
  if (printed === undefined || name === undefined || !couldBeName(name)) return undefined;
  return byline(0.85, "文末靠右、括号里的姓名", [{ role: translated === undefined ? "author" : "translator", name, ...(office === undefined ? {} : { affiliation: office }), asPrinted: printed }]);
}

/** 甲（青石镇）, 甲（台中／家管） */
const AUTHOR_FROM = /^([\u4e00-\u9fff]{2,4}(?:[\s\u3000、]+[\u4e00-\u9fff]{2,4}){0,2})[\s\u3000]*[（(]([\u4e00-\u9fff]{2,16})([／/][\u4e00-\u9fff]{2,8})?[）)]$/u;

/**
 * Takes the words of a line that stands between a story's heads and its text; gives it as a byline where it is nothing
 * but names: 孟雨荷, 欧阳娜娜 诸葛亮, 孟雨荷（青石镇）. Elsewhere such a line is a word like any other.
 */
export function authorsUnderHead(core: string): Claim | undefined {
  // One name alone has three characters; several stand apart. Most heads are neither, and need not be divided into names.
  if (core.length > 30 || (core.length !== 3 && core.length !== 4 && !/[\s、（(]/u.test(core))) return undefined;
  if (core.length === 4 && isCompoundSurname(core.slice(0, 2)) && couldBeName(core)) return author(0.72, "标题之下独占一行的复姓姓名", [{ name: core, asPrinted: core }]);
  const [, printed, place, trade] = AUTHOR_FROM.exec(core) ?? [];
  if (printed !== undefined && place !== undefined) {
    const from = printed.split(/[\s\u3000、]+/u);
    const shown = trade !== undefined || PLACE_OR_OFFICE.test(place);
    // Without an office or a kind of place in the bracket it may be a column's name: 水养鱼 鱼养水（美丽中国）.
    if (shown && from.every((one) => isLikelyName(one) && (isSurelyName(one) || one.length === 3 || isCompoundSurname(one.slice(0, 2))))) {
      return byline(0.8, "标题之下的姓名和地方", from.map((name) => ({ role: "author", name, affiliation: place, asPrinted: name })));
    }
  }
  if (core.length === 3 && isLikelyName(core) && !isSurelyName(core)) return author(0.7, "标题之下独占一行的三字，像不常见姓氏的姓名", [{ name: core, asPrinted: core }]);
  const split = splitNames(core);
  const names = split?.names ?? [];
  if (split?.sure !== true || names.length === 0) return undefined;
  const [first] = names;
  if (names.length <= 4 && first?.office !== undefined && names.every((one) => isLikelyName(one.name))) return author(0.8, "标题之下的单位和姓名", names);
  // 蔺　唯, 鄢　洛　屠小满: of a rarer family, and set apart as only names are.
  const apart = names.some(({ name: word, asPrinted }) => word !== asPrinted);
  if (names.every((one) => isLikelyName(one.name)) && !names.every((one) => isSurelyName(one.name)) && names.length <= 4 && (apart || (names.length >= 2 && names.every((one) => one.name.length === 3)))) {
    return author(0.72, "标题之下不常见姓氏的姓名", names);
  }
  if (!names.every((one) => isSurelyName(one.name))) return undefined;
  if (names.length === 1 && apart) return author(0.74, "标题之下字间加空的姓名", names);
  if (names.length >= 2 && names.length <= 6 && /[\s、]/u.test(core)) return author(0.8, "标题之下整行都是姓名", names);
  return names.length === 1 && core.length === 3 && couldBeName(core) ? author(0.72, "标题之下独占一行的三字姓名", names) : undefined;
}

/** 黄  雨 / 贺林平  邓  敏 / 黄俊香: names and nothing else. What begins with a family name may still be a word. */
function loneNames(core: string, indented: boolean): Claim | undefined {
  if (core.length > 24) return undefined;
  if (SPACED_NAME.test(core)) return isCommonName(core) ? author(0.72, "独占一行、字间加空的姓名", [{ name: core.replace(/\s+/gu, ""), asPrinted: core }]) : undefined;
  if (!indented) return undefined;
  if (/[\s\u3000]{2}/u.test(core)) {
    const split = splitNames(core);
    const names = split?.names ?? [];
    return split?.sure === true && names.length >= 2 && names.every(({ name }) => isCommonName(name)) ? author(0.85, "整行都是姓名", names) : undefined;
  }
  return core.length === 3 && couldBeName(core) && isCommonName(core) && isSurelyName(core)
    ? author(0.7, "独占一行的三字姓名", [{ name: core, asPrinted: core }]) : undefined;
}

/**
 * 署名行 A byline on a line of its own.
 *
 *     □ 本报记者 甲 通讯员 乙
 *     本报记者　甲　乙
 *     文/甲 图/乙
 *     （本报记者甲采访整理）
 *     （新华社北京10月16日电  记者甲、乙  参与采写：丙）
 *     （作者为某市某局局长）
 *
 * Yields to captions and credits: a line that closes with 摄 is theirs.
 */
export const bylineLine: Construct = {
  name: "byline",
  longest: LONGEST_BYLINE,
  claim(block) {
    const { core } = block;
    if (core.length < 2 || core.includes("。")) return undefined;
    if (AUTHOR_NOTE.test(core)) return byline(0.95, "括号内的作者介绍", namedInNote(core));
    const sent = AGENCY_REPORTER.test(core) ? openingOf(core) : undefined;
    if (sent !== undefined) return byline(0.9, "整行是电头与记者", sent.people);
    if (OFFICE_BYLINE.test(core)) return byline(0.95, "整行是评论员等署名", []);
    const inner = BRACKETS.exec(core)?.[1] ?? core;
    if (ROLE_HINT.test(inner) && ROLE_SOMEWHERE.test(inner)) {
      const read = readPeople(withoutDateline(inner));
      // 本报讯（记者 甲） with the text right below it is the first line of a paragraph.
      if (read !== undefined && block.gapAfter === 0 && inner === core && datelineOf(core) !== undefined) return undefined;
      if (read !== undefined && (read.sure || SURELY_BYLINE.test(core))) return byline(read.sure ? 0.98 : 0.9, read.sure ? "整行都是职务与姓名" : "整行像职务与姓名，姓名的切分没有把握", read.people);
    }
    const abroad = authorAbroad(core);
    if (abroad !== undefined) return abroad;
    if (DATELINE_NOTE.test(core)) return byline(0.95, "括号内的电头");
    if (SOURCE_NOTE.test(core)) return byline(0.95, "括号内注明稿件从何而来");
    const reader = READER.exec(core)?.[1];
    if (reader !== undefined && isSurelyName(reader)) return author(0.85, "写信的读者", [{ name: reader, asPrinted: reader }]);
    const wrote = WRITTEN_BY.exec(core)?.[1];
    if (wrote !== undefined && isLikelyName(wrote)) return author(0.9, "姓名之后是“著”字", [{ name: wrote, asPrinted: wrote }]);
    const bracketed = bracketedName(core) ?? (block.indent >= FAR_RIGHT && block.gapBefore <= 1 ? namesAtRight(core) : undefined);
    if (bracketed !== undefined) return bracketed;
    const marked = MARKED.exec(core)?.[1];
    const names = marked === undefined ? undefined : splitNames(marked);
    if (names?.sure === true && names.names.length > 0 && names.names.every(({ name }) => beginsWithSurname(name))) {
      // ■ and ● head sections and subheads as well: only names beyond doubt, and of three characters, count after them.
      if (!BOLD_MARK.test(core)) return author(0.93, "署名标记之后都是姓名", names.names);
      const several = names.names.length >= 2 && /[\s\u3000]/u.test(marked ?? "");
      const plain = names.names.every(({ name }) => name.length >= 3 && (isSurelyName(name) || (several && isLikelyName(name)))) && !SECTION_ENDINGS.test(marked ?? "");
      if (plain && !KNOWN_SECTIONS.has(marked ?? "")) return author(0.72, "标记之后像姓名", names.names);
    }
    return loneNames(block.core, block.indent > 0);
  },
};
