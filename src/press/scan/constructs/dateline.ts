import type { Dateline } from "../../../model/index.ts";
import { readPeople } from "../names/people.ts";
import { beginsWithSurname } from "../names/segment.ts";
import { isSurelyName } from "../names/surely.ts";
import { bareNames } from "./bare-names.ts";
import type { Opening } from "../claim.ts";
import { isOneOf, unitsOf } from "../units.ts";

/** How far into a paragraph its dateline and first bracket may reach. */
const WINDOW = 120;

const DAY = /(?:[\d０-９]{1,4}\s?年\s?)?(?:[\d０-９]{1,2}\s?月\s?)?[\d０-９]{1,2}\s?[日号]/;
const HOUSE =
  /^(?:综合|据)?(本报|本報|本刊|本网|本台|我报|新华社|新華社|新华网|中新社|中新网|中央社|人民网|央视网|法新社|路透社|美联社|塔斯社|共同社|[\u4e00-\u9fff]{0,8}?(?:日报|晚报|早报|晨报|商报|都市报|快报|导报|青年报)|[\u4e00-\u9fff]{2,8}?(?:时报|农民报|工人报|法制报|日報|晚報|報|报|都市网|新闻网|网|在线|社|电视台|电台|新闻客户端|客户端|体育|财经)(?:[·•][\u4e00-\u9fff]{2,6}?(?:在线|网|新闻|客户端))?)/;
const NO_PROSE = /[，。；！？：、“”《》（）()]|记者|記者|通讯员|通訊員|实习生/;
const REPORTED = /^\s*((?:本报|本報|本刊|本网)?[^，。；！？“”《》（）()]{2,60}?)\s*(?:综合)?(?:报道|報導|報道|摄影报道)\s*[：:，]?/;

/** 南京讯 （记者 甲）, 南京讯 记者甲 通讯员乙 …: a place and nothing else; who reports, right behind it, must show it. */
const PLACE = /^[\u4e00-\u9fff]{2,6}$/u;
const AFTER_PLACE = /^[讯訊](?:\s*[（(【〔](?:[^（）()]{0,6}(?:记者|記者|通讯员|通訊員))|[\s\u3000]+(?:本报|本報)?(?:首席|见习|实习|全媒体)?(?:记者|記者|通讯员|通訊員)[\s\u3000]?[\u4e00-\u9fff]{2,4}[\s\u3000、])/u;

/** What stands before 讯 or 电, taken apart; undefined where it is no dateline's beginning. */
function readOrigin(text: string, wire: string, after: string): Dateline | undefined {
  const origin = text.trim();
  if (NO_PROSE.test(origin) || origin.length > 30) return undefined;
  const local = wire === "讯" || wire === "訊" ? PLACE.exec(origin)?.[0] : undefined;
  if (local !== undefined && AFTER_PLACE.test(after) && !HOUSE.test(origin)) return { text: origin + wire, place: local };
  const house = HOUSE.exec(origin);
  const day = DAY.exec(origin);
  const electric = wire === "电" || wire === "電";
  if (house === null && day === null) return undefined;
  if (house === null && (electric || day?.index !== 0)) return undefined;
  const agency = house?.[1];
  const rest = origin.slice(house?.[0].length ?? 0).replace(day?.[0] ?? "", " ").trim();
  // 本报讯, 浙江在线杭州6月30日讯, 燕赵都市网沧州电: what is left is a place's name, or nothing.
  if (rest.length > 16 || (rest !== "" && !/^[\u4e00-\u9fff·\s]+$/u.test(rest))) return undefined;
  if (day === null && rest.length > 10) return undefined;
  return {
    text: origin + wire,
    ...(agency === undefined ? {} : { agency }),
    ...(rest === "" ? {} : { place: rest }),
    ...(day === null ? {} : { day: day[0] }),
  };
}

/** By code unit: 1 for 讯訊电電, 2 for the 息道導 of 消息 and 报道. A table, for paragraphs are many and these few. */
const KIND_OF_UNIT = new Uint8Array(0x10000);
for (const char of "讯訊电電") KIND_OF_UNIT[char.charCodeAt(0)] = 1;
for (const char of "息道導") KIND_OF_UNIT[char.charCodeAt(0)] = 2;
/** 通讯, 资讯, 家电, 水电: words that end so and are no dateline. */
const NO_WIRE = unitsOf("通資资腾審审家水火风发供用停充核馈带机");

/** Takes text; gives the dateline at its head and where it ends, or undefined. Looks at the first 40 units. */
export function datelineOf(core: string): { dateline: Dateline; end: number } | undefined {
  const limit = Math.min(core.length, 40);
  let message = false;
  for (let at = 2; at < limit; at++) {
    const kind = KIND_OF_UNIT[core.charCodeAt(at)];
    if (kind === 0) continue;
    message ||= kind === 2;
    if (kind !== 1 || isOneOf(NO_WIRE, core, at - 1)) continue;
    const found = readOrigin(core.slice(0, at), core.charAt(at), core.slice(at, at + 20));
    if (found !== undefined && !NO_WIRE_AFTER.test(core.charAt(at + 1))) return { dateline: found, end: at + 1 };
  }
  return message ? messageOf(core) : undefined;
}

const NO_WIRE_AFTER = /[话視视影子器动力台]/;

/** 据《人民日报》报道，: whose news it is. */
const QUOTED = /^(?:综合|据)《([^《》]{2,14})》(?:网站|微信公众号)?(?:[\d月日]{2,6})?(?:报道|報導|消息)[，,：:\s]/u;

/** 新京报9月7日信息：, 本报消息：, 本报综合消息 , 央广网北京3月1日消息（记者甲） */
function messageOf(core: string): { dateline: Dateline; end: number } | undefined {
  const head = core.slice(0, 40);
  const quoted = QUOTED.exec(head);
  if (quoted !== null) {
    const [printed, agency = ""] = quoted;
    return { dateline: { text: printed.replace(/[，,：:\s]+$/u, ""), agency }, end: printed.length };
  }
  const found = /^(.{2,24}?)(?:综合)?(?:消息|信息|報導|报道)(?:[：:]|(?=[\s（(]))/u.exec(head);
  const origin = found === null ? undefined : readOrigin(found[1] ?? "", "", "");
  return found === null || origin === undefined ? undefined : { dateline: { ...origin, text: found[0].replace(/[：:]$/, "") }, end: found[0].length };
}

/** A byline's words without the dateline that stands before them: 新华社北京10月16日电  记者甲. */
export function withoutDateline(text: string): string {
  const found = datelineOf(text);
  return found === undefined ? text : text.slice(found.end);
}

/** Characters without which no text names a role. */
const ROLE_HINT = /[者员員生文摄攝]/;
const BRACKET = /[（(]([^（）()]{2,90})[）)]/g;
const BEFORE_BYLINE = /(?:^|[讯訊电電]|[：:。！？\s]|报道|消息|信息)\s*$/;

/** 本报讯（县委宣传部 甲）: whom an office has write, and who is no reporter of the house. */
const sentIn = (read: { people: Opening["people"]; sure: boolean }): { people: Opening["people"]; sure: boolean } =>
  ({ ...read, people: read.people.map((person) => (person.role === "reporter" && person.affiliation !== undefined ? { ...person, role: "author" } : person)) });

/** A bracket near the head that holds nothing but roles and names, after 讯, 电, a colon or nothing. */
function bracketed(head: string, from: number, wire: boolean, bare: "reporter" | "author" = "reporter"): { people: Opening["people"]; sure: boolean } | undefined {
  // 本报讯〔记者 甲〕, 本报讯【记者 甲】
  const squared = wire ? FRAME.exec(head.slice(from).trimStart()) : null;
  const within = squared === null ? undefined : readPeople(squared[1] ?? "");
  if (within?.sure === true) return within;
  // Two plain searches are faster than one pattern, and most paragraphs have no bracket.
  const full = head.indexOf("（");
  const half = head.indexOf("(");
  if (full < 0 && half < 0) return undefined;
  const opens = full < 0 || (half >= 0 && half < full) ? half : full;
  BRACKET.lastIndex = opens;
  for (let found = BRACKET.exec(head); found !== null; found = BRACKET.exec(head)) {
    const inner = found[1] ?? "";
    const atWire = wire && head.slice(from, found.index).trim() === "";
    if (!atWire && (!ROLE_HINT.test(inner) || !BEFORE_BYLINE.test(head.slice(0, found.index)))) continue;
    const read = readPeople(inner, atWire ? bare : undefined);
    if (read !== undefined && (read.sure || atWire)) return ROLE_HINT.test(inner) ? read : sentIn(read);
  }
  return undefined;
}

/** 本报讯（记者 甲 通讯员 / 乙）…: the line ends inside the bracket, and so does what is known of who wrote. */
const LEFT_OPEN = /^\s*[（(]([^（）()。]{4,60})$/u;

function brokenOff(core: string, from: number, wire: boolean): { people: Opening["people"]; sure: boolean } | undefined {
  if (!wire || core.length > WINDOW) return undefined;
  const inner = LEFT_OPEN.exec(core.slice(from))?.[1];
  if (inner === undefined) return undefined;
  // The last word may be cut in two: the first character of a name goes, then a role's word that has no names; two characters may be the half of three.
  const whole = inner.replace(/[\s、，]+[\u3400-\u9fff]$/u, "").replace(/[\s、，]*(?:通讯员|通訊員|(?:见习|見習|实习)?(?:记者|記者)|实习生)$/u, "");
  const read = whole === inner && !/(?:^|[\s、，])[\u3400-\u9fff]{3}$/u.test(inner) ? undefined : readPeople(whole);
  return read?.sure === true ? read : undefined;
}

/** 讯 记者赵士振报道：, or names with spaces and then the text. */
function running(head: string, from: number, wire: boolean): { people: Opening["people"]; sure: boolean } | undefined {
  const rest = head.slice(from);
  const signs = SIGNS.test(rest);
  if (!wire && !signs) return undefined;
  const abroad = FILED_FROM.exec(rest);
  if (abroad !== null) {
    const [, house, name = ""] = abroad;
    if (beginsWithSurname(name)) return { people: [{ role: "reporter", ...(house === undefined ? {} : { affiliation: house }), name, asPrinted: name }], sure: true };
  }
  const reported = REPORTED.exec(rest);
  if (reported !== null) {
    const words = reported[1] ?? "";
    // 本报讯 甲 乙报道：after the wire names need no role's word, if they are names beyond doubt.
    const read = readPeople(words) ?? (wire && /[\s\u3000]/u.test(rest.charAt(0)) ? readPeople(words, "reporter") : undefined);
    if (read !== undefined && (read.sure || (wire && signs))) return read;
  }
  if (!signs) return undefined;
  const words = rest.trim().split(/[\s\u3000]+/u).slice(0, 9);
  let best: { people: Opening["people"]; sure: boolean } | undefined;
  for (let n = 1; n < words.length; n++) {
    if ((words[n - 1] ?? "").length > 14 || WEEKDAY.test(words[n - 1] ?? "")) break;
    const read = readPeople(words.slice(0, n).join(" "));
    if (read?.sure === true) best = read;
  }
  return best;
}

/** 本報記者苗樹人貝克頓報導︱: reporter and place without a mark between them, as papers abroad print them. */
const FILED_FROM = /^\s*[（(【〔]?(本報|本报|[\u4e00-\u9fff]{2}[日時]報)?(?:特派員|記者)([\u4e00-\u9fff]{3})[\u4e00-\u9fff]{2,5}(?:報導|報道|專電|電)\s*[）)】〕]?\s*[︱|｜丨:：]/u;
/** 记者甲　周三，沪深两市……: a day that begins with a family name. */
const WEEKDAY = /^[周週][一二三四五六日天末](?:[，,]|$)/u;

/** A role's word right at the beginning, a house's name or a rank before it. */
const SIGNS = /^\s*[□■●◎]?\s*[（(]?(?:本报|本報|本刊|本网|新华社|新華社|[\u4e00-\u9fff]{0,5}(?:日报|晚报|晨报|早报|商报|时报|快报|都市报))?[\s\u3000]?(?:首席|见习|实习|特约|全媒体|融媒体|驻[\u4e00-\u9fff]{1,2})?(?:记者|記者|通讯员|通訊員)/u;

const FRAME = /^[【〔［\[]\s*([^【】〔〕［］\[\]]{2,40})\s*[】〕］\]]/;
/** 中央社記者王小明台北五日電: agency, reporter, place and day without a mark between them. */
const WIRED = /^[（(〔【]?(中央社|新华社|新華社|中新社|本報|本报)?(?:特派員|特派员|記者|记者)([\u4e00-\u9fff]{4,10}?)([一二三四五六七八九十\d]{1,3}日)(?:專|专)?[電电][）)〕】]?/;

/** （本報訊）, （本报鹿特丹2月2日电）: the wire's own brackets may be round. */
const ROUND = /^[（(]\s*([^（）()]{2,30})\s*[）)]/;

/** What an opening without a wire, but with roles and names, can begin with. */
const ROLE_FIRST = unitsOf("本新记記通首见特全□■●◎");
const WIRED_FIRST = unitsOf("（(〔【中新本特記记");
const FRAME_FIRST = unitsOf("【〔［[");

/** 【本報訊】（記者 甲）, （本報訊）, 〔記者甲／台北報導〕, 【本报讯 记者甲】 */
function framedOpening(head: string): Opening | undefined {
  if (!isOneOf(WIRED_FIRST | FRAME_FIRST, head, 0)) return undefined;
  const wired = WIRED.exec(head);
  if (wired !== null) {
    const [printed, agency, run = "", day = ""] = wired;
    const size = run.length >= 5 ? 3 : 2;
    const name = run.slice(0, size);
    const person = { role: "reporter" as const, name, ...(agency === undefined ? {} : { affiliation: agency }), asPrinted: name };
    return { dateline: { text: printed, ...(agency === undefined ? {} : { agency }), place: run.slice(size), day }, people: [person], sure: beginsWithSurname(name) };
  }
  const round = ROUND.exec(head);
  const bracket = round?.[1]?.trim() ?? "";
  const wire = datelineOf(bracket);
  if (round !== null && wire?.end === bracket.length && round[0].length < head.length) {
    const rest = head.slice(round[0].length);
    const named = bracketed(rest, 0, true) ?? running(rest, 0, true);
    return { dateline: wire.dateline, people: named?.people ?? [], sure: named?.sure ?? true };
  }
  const frame = FRAME.exec(head);
  if (frame === null) return undefined;
  const inner = frame[1] ?? "";
  const found = datelineOf(inner);
  const rest = found === undefined ? inner : inner.slice(found.end);
  const inside = rest.trim() === "" ? undefined : readPeople(rest);
  const outside = bracketed(head, frame[0].length, true) ?? running(head, frame[0].length, true);
  if (found === undefined && inside === undefined) return undefined;
  const people = inside ?? outside;
  return { ...(found === undefined ? {} : { dateline: found.dateline }), people: people?.people ?? [], sure: people?.sure ?? true };
}

/**
 * 电头 A paragraph's opening: where from, which day, and by whom. The words stay in the paragraph as printed.
 *
 *     本报讯（记者 甲、乙 通讯员 丙）…        本报北京10月14日电　（记者甲、乙）…
 *     新华社武汉2月13日电（记者甲）…          中新社…电 (甲 乙)…
 *     本报讯 记者甲报道：…                    （见习记者 甲 实习生 乙）昨日上午…
 *
 * Takes a paragraph; gives its opening, or undefined where there is none. Looks at the first 120 units.
 */
export function openingOf(core: string): Opening | undefined {
  const head = core.slice(0, WINDOW);
  const framed = framedOpening(head);
  if (framed !== undefined) return framed;
  const found = datelineOf(head);
  const from = found?.end ?? 0;
  const read = bracketed(head, from, found !== undefined, /[讯訊]$/.test(found?.dateline.text ?? "") ? "author" : "reporter") ?? brokenOff(core, from, found !== undefined) ?? (found !== undefined || isOneOf(ROLE_FIRST, head, 0) ? running(head, from, found !== undefined) : undefined);
  if (found === undefined && read === undefined) return undefined;
  return { ...(found === undefined ? {} : { dateline: found.dateline }), people: read?.people ?? [], sure: read?.sure ?? true };
}

const TAIL_WINDOW = 140;
const STOPPED = /[。！？”]\s*$/;
const ENDS_SENTENCE = unitsOf("。！？!?；…”’」』，、：:");

const FROM_ELSEWHERE = /^(?:(?:均?据|综合|摘自|转自|原载|选自)[^，。）)]{2,28}|本报综合|宗合)$/u;
/** 责任编辑：甲, in a story's last bracket: who made the page, and none of those who wrote. */
const STAFF = /[\s\u3000、，；]*(?:(?:责任编辑|責任編輯|责编|責編|编辑|校对|美编|版式|审核)\s?[:：]|(?:责任编辑|責任編輯|责编|責編|校对)[\s\u3000]).*$/u;

/** Closing brackets with those that open them, and the dots that papers of the eighties set round who wrote. */
const OPENS: Readonly<Record<string, readonly string[]>> = { "）": ["（", "("], ")": ["(", "（"], "】": ["【"], "〕": ["〔"], "］": ["［"], "]": ["["] };
const CLOSES = unitsOf(Object.keys(OPENS).join(""));
const DOTTED = /[。！？”]\s*[·•]\s*([\u3400-\u9fff\s、]{2,20}?)\s*[·•]$/u;

/** …。　甲　乙: two or three, set off from the text. */
const SEVERAL = /[。！？”][\s\u3000]+([\u4e00-\u9fff]{2,3}(?:[\s\u3000、]+[\u4e00-\u9fff]{2,3}){1,2})$/u;

/** A paragraph's last words without its brackets, and what stands before them. */
function lastBracket(core: string): { inner: string; before: string; round: boolean } | undefined {
  const tail = core.slice(-TAIL_WINDOW);
  const opens = isOneOf(CLOSES, core, core.length - 1) ? OPENS[tail.slice(-1)] : undefined;
  if (opens === undefined) return undefined;
  const at = Math.max(...opens.map((mark) => tail.lastIndexOf(mark)));
  return at < 0 ? undefined : { inner: tail.slice(at + 1, -1).trim(), before: tail.slice(0, at), round: opens.length > 1 };
}

/**
 * 文末署名 A paragraph's closing with who wrote it:
 *
 *     …。（记者高飞、通讯员谢云双）      …。(新华社北京10月11日电)      …。【记者 甲】      …。　本报记者　甲
 *     …。（甲　乙）      …。（县委宣传部 甲）      …。（市民　甲）      …。（甲 供稿）      …。（甲　译）      …。·甲、乙·
 *
 * Takes a paragraph; gives the people, or undefined. Looks at the last 140 units.
 */
export function closingOf(core: string): Opening | undefined {
  if (isOneOf(ENDS_SENTENCE, core, core.length - 1)) return undefined;
  const bracket = lastBracket(core);
  if (bracket === undefined) return atEnd(core.slice(-60));
  const { inner, before, round } = bracket;
  const found = round ? datelineOf(inner) : undefined;
  const rest = (found === undefined ? inner : inner.slice(found.end)).replace(STAFF, "");
  const read = rest.trim() === "" ? undefined : readPeople(rest);
  const signed = read === undefined && round && STOPPED.test(before) ? bareNames(rest, before) : undefined;
  if (!round) return read?.sure === true ? { people: read.people, sure: true } : undefined;
  const people = read ?? signed;
  if (people === undefined && FROM_ELSEWHERE.test(rest) && STOPPED.test(before)) return { people: [], sure: true };
  if (people === undefined && (found === undefined || rest.trim() !== "")) return undefined;
  return {
    ...(found === undefined ? {} : { dateline: found.dateline }), people: people?.people ?? [], sure: people?.sure ?? true,
    ...(signed?.last === true ? { last: true as const } : {}),
  };
}

/** Who wrote, right behind the last sentence and in no bracket. */
function atEnd(tail: string): Opening | undefined {
  if (!/[。！？”]/.test(tail)) return undefined; // A head, mostly.
  const dotted = /[·•]$/.test(tail) ? DOTTED.exec(tail)?.[1] : undefined;
  if (dotted !== undefined) return bareNames(dotted, "。");
  const open = /[。！？”]\s*((?:□\s*)?(?:本报|本報|本刊|新华社)?(?:首席|见习|实习|特约)?(?:记者|記者|通讯员|通訊員|实习生|實習生|评论员|評論員)[^，。；！？“”《》]{2,50})$/.exec(tail);
  const read = open === null ? undefined : readPeople(open[1] ?? "");
  if (read?.sure === true) return { people: read.people, sure: true };
  const several = open === null ? SEVERAL.exec(tail)?.[1] : undefined;
  const names = several === undefined ? undefined : bareNames(several, "。");
  if (names?.people.every(({ name }) => isSurelyName(name)) === true) return names;
  const name = open === null ? /[。！？”]\s*([\u4e00-\u9fff]{3})$/u.exec(tail)?.[1] : undefined;
  return name !== undefined && isSurelyName(name) ? { people: [{ role: "author", name, asPrinted: name }], sure: true } : undefined;
}
