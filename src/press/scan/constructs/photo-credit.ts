import type { Contributor } from "../../../model/index.ts";
import type { Block } from "../block.ts";
import { isOneOf, unitsOf } from "../units.ts";
import { readPeople } from "../names/people.ts";
import { isLikelyName } from "../names/surely.ts";

/** Who took a picture, and where in the text that stands. */
export interface PhotoCredit {
  people: Contributor[];
  /** UTF-16 offset at which the credit begins. */
  at: number;
  sure: boolean;
}

const WINDOW = 90;
const SOURCE = /[（(]\s*(?:影像中国|人民视觉|视觉中国|东方IC|图虫创意|CFP|IC\s?photo|新华社|新華社|中新社|资料图片?|資料圖片|资料照片|效果图|视频截图|网络图片|[^（）()，。]{2,12}(?:供图|供圖|提供|截图|图片社)|[^（）()，。]{1,6}社发|CFP)\s*[）)]$/i;
const AGENCY_SENT = /(?:新华社|新華社|中新社|法新社|路透社|美联社|本报|人民网|CFP|IC)\s*(?:发|發|传真照片)?\s*[（(]\s*([^（）()]{2,24}?)\s*(?:摄|攝)?\s*[）)]$/;
const GIVEN = /(?:[（(]\s*)?(?:图片|圖片|照片|图)?(?:由|为|：)?\s*([^，。！？：:（）()\s]{2,16}?)\s*(?:供图|供圖|提供|提供图片|图)\s*[）)]?$/;
const PREFIXED = /(?:^|[。！？”\s（(])((?:图片|圖片|摄影|攝影|图文|圖文|图|圖|照片|漫画|漫畫|插图|插圖|插画|插畫|制图|製圖|绘图|繪圖|绘画|图表|题图)\s?[/／:：]\s?[^，。！？]{2,24}?|(?:文\s?[/／、]\s?图|图\s?[/／、]\s?文)[\s:：]+[^，。！？]{2,24}?)\s*[）)]?$/;
/** 甲 插图, 乙　画, 华　旦　作: a drawing's, set off from what it shows. */
const DRAWN = /(?:^|[。！？”\s）)])((?:[\u3400-\u9fff·]{2,4}|[\u3400-\u9fff][\s\u3000]+[\u3400-\u9fff])[\s\u3000]+(?:插图|插圖|插画|插畫|制图|製圖|漫画|漫畫|绘图|繪圖|绘|繪|画|畫|作))$/u;
/** A table or a cartoon may stand beside text as well as a caption. */
const OF_DRAWING = /^(?:[漫插制製绘繪题]|图表)/;
const DREW = /[\s\u3000]+(?:[画畫作])$/u;
const IN_BRACKETS = /[（(]\s*([^（）()]{2,40}?(?:摄|攝|摄影|攝影)(?:[/／][^（）()]{2,10}|\s(?:人民视觉|影像中国|视觉中国|[\u4e00-\u9fff]{2}图片))?)\s*[）)]$/;
/** 新华社发, 视频截图, 本报资料图, 图据某网: said without brackets. */
const BARE_SOURCE = /(?:^|[。！？”\s\u3000（(])((?:新华社|新華社|中新社)(?:发|發|照片|资料片)|(?:视频|网络|直播|网页)截图|(?:本报)?资料(?:图|图片|照片|片)|IC\s?photo|视觉中国|人民视觉|影像中国|CFP|图源网络|(?:图|图片)据[^，。\s（）()]{2,8}|(?:图片|照片|图)来源\s?[:：][^，。（）()]{2,16})\s*[）)]?$/u;
const NO_PERSON = /视觉|影像|新华社|中新社|CFP|IC|图虫|网络|截图|受访者|采访对象|受訪者|本人|家属|网友|读者|通讯员|单位|公司|学校|医院|局|委|办|部|中心|队|社|站|所|馆|会|院|校|镇|乡|村|方|处|资料|网络|集团|政府|警方|法院|警察/;

const BY_AGENCY = /(?<=[摄攝])\s?[/／]\s?(?:[\u4e00-\u9fff]{2,4}(?:图片|视觉|影像)|影像中国|视觉中国|CFP|IC)$/u;
/** 光明图片/甲摄 */
const AGENCY_BEFORE = /^[\u4e00-\u9fff]{2,4}(?:图片|视觉|影像)\s?[/／]\s?/u;

/** Names with 摄 after them, somewhere behind the last sentence's end or a space. */
function signed(text: string, base: number): PhotoCredit | undefined {
  // 甲 摄/光明图片: the agency behind the name.
  const tail = /[片觉像国CP]$/.test(text) ? text.replace(BY_AGENCY, "") : text;
  const trimmed = /[。.\s]$/.test(tail.slice(-1)) ? tail.replace(/[。.\s]+$/u, "") : tail;
  if (!/(?:[摄攝]|摄影|攝影|摄影报道|攝影報導|(?<![文\s])[/／]\s?[图圖])$/.test(trimmed.slice(-4))) return undefined;
  const starts: number[] = [];
  let stop = -1;
  for (let at = trimmed.length - 1; at >= 0 && stop < 0; at--) {
    const char = trimmed.charAt(at);
    if ("。！？!?”」』；".includes(char) || ((char === "）" || char === ")") && at < trimmed.length - 1)) stop = at;
    else if (/\s/u.test(char)) starts.push(at + 1);
  }
  starts.push(stop + 1);
  // 图为获奖选手合影　甲　摄: what divides into names only by guess comes last.
  let guessed: PhotoCredit | undefined;
  for (const start of starts.sort((a, b) => a - b).slice(-8)) {
    if (start === 0 && base > 0) continue;
    const read = readPeople(trimmed.slice(start).replace(/^[（(]/, "").replace(AGENCY_BEFORE, ""));
    if (read !== undefined && read.people.some(({ role }) => role === "photographer")) {
      const credit = { people: read.people, at: base + start, sure: read.sure };
      if (read.guessed !== true) return credit;
      guessed ??= credit;
    }
  }
  return guessed;
}

/** （甲　供图）: who gave it, where that is somebody and no office. */
function givenBy(source: string): Contributor[] {
  const inner = source.slice(1, -1).trim();
  // 通讯员 甲 乙 供图
  const signed = /^(?:通讯员|通訊員|本报|记者)/u.test(inner) ? readPeople(inner) : undefined;
  if (signed?.sure === true && signed.people.every(({ name, role }) => role === "photographer" && !NO_PERSON.test(name))) return signed.people;
  const who = /^([^（）()]{2,10}?)\s*(?:供图|供圖|提供)$/u.exec(inner)?.[1];
  if (who === undefined || NO_PERSON.test(who)) return [];
  const read = readPeople(who, "photographer");
  return read?.people.every(({ name, asPrinted }) => isLikelyName(name) || name !== asPrinted || /[·•]/.test(name)) === true ? read.people : [];
}

/** Whose a drawing is, with no more than a word behind the name: it takes a family name, or a space inside it. */
function drawn(tail: string, base: number): PhotoCredit | undefined {
  const found = DRAWN.exec(tail);
  const words = found?.[1];
  if (found === null || words === undefined) return undefined;
  // 本报记者 甲 整理　乙 制图
  const from = Math.max(...["。", "！", "？", "”"].map((mark) => tail.lastIndexOf(mark))) + 1;
  const all = from > 0 ? readPeople(tail.slice(from)) : undefined;
  if (all?.sure === true && all.people.some(({ role }) => role === "illustrator")) return { people: all.people, at: base + from, sure: false };
  const read = DREW.test(words) ? readPeople(words.replace(DREW, ""), "illustrator") : readPeople(words);
  const [one] = read?.people ?? [];
  if (read === undefined || one?.role !== "illustrator") return undefined;
  return isLikelyName(one.name) || one.asPrinted !== one.name ? { people: read.people, at: base + found.index + found[0].indexOf(words), sure: false } : undefined;
}

const LAST = unitsOf("摄攝影图圖供道導）)发發片照觉国oP络画畫绘繪作");
const ENDS_SENTENCE = unitsOf("。！？!?；…”’」』，、：");

/** Whether the last character or two leave a credit possible: nearly every paragraph is told from a caption here. */
function mayClose(core: string): boolean {
  const end = core.length - 1;
  if (isOneOf(LAST, core, end)) return true;
  if (isOneOf(ENDS_SENTENCE, core, end)) return core.endsWith("。") && isOneOf(LAST, core, end - 1);
  // 图/甲, 摄影：甲: the credit ends with a name.
  return /[/／:：]/.test(core.slice(-26));
}

/**
 * 摄影署名 The credit at a caption's end:
 *
 *     …。 本报记者 甲 乙 摄        …。甲摄（影像中国）        …。新华社记者  甲  乙摄
 *     …（本报记者 甲 摄）          …。新华社发（甲摄）        …（资料图片）        …（人民视觉）
 *     …。受访者供图                …。图/甲                   …。摄影/甲
 *     …。（甲　供图）              …。图文/甲                 …。制图：甲         …　漫画/甲         …　甲　画
 *
 * Takes trimmed text; gives who is credited (nobody, where it is an archive or an office), or undefined where no
 * credit closes it. Looks at the last 90 units.
 */
export function photoCreditOf(core: string): PhotoCredit | undefined {
  if (!mayClose(core)) return undefined;
  const base = Math.max(core.length - WINDOW, 0);
  const tail = core.slice(base);
  const closed = tail.endsWith("）") || tail.endsWith(")");
  const sent = closed ? AGENCY_SENT.exec(tail) : null;
  if (sent !== null) {
    const read = readPeople(sent[1] ?? "", "photographer");
    if (read !== undefined && (/[摄攝]/.test(sent[0]) || /发|發|传真/.test(sent[0]))) {
      return { people: read.people.map((person) => ({ ...person, role: "photographer" })), at: base + sent.index, sure: read.sure };
    }
  }
  const source = closed ? SOURCE.exec(tail) : null;
  if (source !== null) {
    const before = tail.slice(0, source.index).trimEnd();
    return signed(before, base) ?? { people: givenBy(source[0]), at: base + source.index, sure: true };
  }
  const bracketed = closed ? IN_BRACKETS.exec(tail) : null;
  if (bracketed !== null) {
    const read = readPeople((bracketed[1] ?? "").replace(/(?:[/／](?!摄|图|文)|\s(?=人民视觉|影像中国|视觉中国|[\u4e00-\u9fff]{2}图片$))[^/／]*$/, ""));
    if (read !== undefined) return { people: read.people, at: base + bracketed.index, sure: read.sure };
  }
  const bare = BARE_SOURCE.exec(tail);
  if (bare !== null && (bare.index > 0 || core.length <= 24)) return { people: [], at: base + bare.index + (bare.index > 0 ? 1 : 0), sure: true };
  const names = signed(tail, base) ?? drawn(tail, base);
  if (names !== undefined) return names;
  const prefixed = /[图圖摄攝照画畫]/.test(tail) ? PREFIXED.exec(tail) : null;
  if (prefixed !== null) {
    const words = prefixed[1] ?? "";
    const read = NO_PERSON.test(words) ? undefined : readPeople(words);
    const at = base + prefixed.index + (/^[（(]/.test(prefixed[0]) ? 0 : prefixed[0].indexOf(words));
    if (read !== undefined) return { people: read.people, at, sure: read.sure && !OF_DRAWING.test(words) };
    if (NO_PERSON.test(words)) return { people: [], at, sure: true };
  }
  const given = /供|提供/.test(tail.slice(-6)) ? GIVEN.exec(tail) : null;
  if (given !== null && (given.index > 0 || core.length <= WINDOW) && /供图|供圖|提供/.test(given[0])) {
    const before = tail.slice(0, given.index);
    if (before === "" || /[。！？”\s（(]$/u.test(before)) {
      const who = given[1] ?? "";
      const read = NO_PERSON.test(who) ? undefined : readPeople(who, "photographer");
      return { people: read?.people ?? [], at: base + given.index, sure: read?.sure ?? true };
    }
  }
  return undefined;
}

/** The credit that closes a block. Asked by two constructs, and worked out once. */
export function creditOf(block: Block): PhotoCredit | undefined {
  block.credit ??= photoCreditOf(block.core) ?? "none";
  return block.credit === "none" ? undefined : block.credit;
}
