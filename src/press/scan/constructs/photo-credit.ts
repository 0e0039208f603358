import type { Contributor } from "../../../model/index.ts";
import type { Block } from "../block.ts";
import { isOneOf, unitsOf } from "../units.ts";
import { readPeople } from "../names/people.ts";

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
const PREFIXED = /(?:^|[。！？”\s（(])((?:图片|圖片|摄影|攝影|图|圖|照片)\s?[/／:：]\s?[^，。！？]{2,24}?)\s*[）)]?$/;
const IN_BRACKETS = /[（(]\s*([^（）()]{2,40}?(?:摄|攝|摄影|攝影)(?:[/／][^（）()]{2,10})?)\s*[）)]$/;
/** 新华社发, 视频截图, 本报资料图, 图据某网: said without brackets. */
const BARE_SOURCE = /(?:^|[。！？”\s\u3000（(])((?:新华社|新華社|中新社)(?:发|發|照片|资料片)|(?:视频|网络|直播|网页)截图|(?:本报)?资料(?:图|图片|照片|片)|IC\s?photo|视觉中国|人民视觉|影像中国|CFP|图源网络|(?:图|图片)据[^，。\s（）()]{2,8}|(?:图片|照片|图)来源\s?[:：][^，。（）()]{2,16})\s*[）)]?$/u;
const NO_PERSON = /视觉|影像|新华社|中新社|CFP|IC|图虫|网络|截图|受访者|采访对象|受訪者|本人|家属|网友|读者|通讯员|单位|公司|学校|医院|局|委|办|部|中心|队|社|站|所|馆|会|院|校|镇|乡|村|方|处|资料|网络|集团|政府|警方|法院|警察/;

/** Names with 摄 after them, somewhere behind the last sentence's end or a space. */
function signed(tail: string, base: number): PhotoCredit | undefined {
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
  for (const start of starts.sort((a, b) => a - b).slice(-8)) {
    if (start === 0 && base > 0) continue;
    const read = readPeople(trimmed.slice(start).replace(/^[（(]/, ""));
    if (read !== undefined && read.people.some(({ role }) => role === "photographer")) {
      return { people: read.people, at: base + start, sure: read.sure };
    }
  }
  return undefined;
}

const LAST = unitsOf("摄攝影图圖供道導）)发發片照觉国oP络");
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
    return signed(before, base) ?? { people: [], at: base + source.index, sure: true };
  }
  const bracketed = closed ? IN_BRACKETS.exec(tail) : null;
  if (bracketed !== null) {
    const read = readPeople((bracketed[1] ?? "").replace(/[/／](?!摄|图|文)[^/／]*$/, ""));
    if (read !== undefined) return { people: read.people, at: base + bracketed.index, sure: read.sure };
  }
  const bare = BARE_SOURCE.exec(tail);
  if (bare !== null && (bare.index > 0 || core.length <= 24)) return { people: [], at: base + bare.index + (bare.index > 0 ? 1 : 0), sure: true };
  const names = signed(tail, base);
  if (names !== undefined) return names;
  const prefixed = /[图圖摄攝照]/.test(tail) ? PREFIXED.exec(tail) : null;
  if (prefixed !== null) {
    const words = prefixed[1] ?? "";
    const read = NO_PERSON.test(words) ? undefined : readPeople(words);
    const at = base + prefixed.index + (/^[（(]/.test(prefixed[0]) ? 0 : prefixed[0].indexOf(words));
    if (read !== undefined) return { people: read.people, at, sure: read.sure };
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
