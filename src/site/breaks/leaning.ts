import type { Word } from "./words.ts";

/** What never begins a line, and what never ends one. */
const CLOSING = /^[，。、；：！？…％%‰℃”’」』》〉）)\]】〕,.;:!?·•・‧—～~／/∶|｜-]/;
const OPENING = /[“‘「『《〈（([【〔#＃@·•・‧～~／/∶|｜]$/;
/** What is joined to the character before it: accents, variation selectors, the second of two joined pictures. */
const JOINED = /^[\p{M}\p{Emoji_Modifier}\u200C\u200D]/u;

/** Words of one character that lean on what follows: a line does not end with them. */
const FORWARD = new Set("第每各本该某此这那全新旧老大小副总非不未没无很更最再将把被让使令给对向从在于与和及或为以由跟同按比至到往朝沿就又也都已正仅只可应须需要能会即且并而若如因但虽较超近约逾共首创建获赴入促助");
/** … and that lean on what stands before: a line does not begin with them. */
const BACKWARD = new Set("的地得了着过们等者性化率级型式内外里上下中前后间时之年月日号市县区乡镇村街路局处所队站厂员客股端层院校馆店社网岛河湖江港桥楼厅部团课展节赛吗呢吧啊嘛");
const LEANS_BACK = /^[fqntkyu]/;
/** Endings that make a noun of what stands before: where the dictionary lacks the noun, they stand at the head of a guessed word (外卖｜员接力). */
const ENDINGS = /^[员客者性化率队厅站馆店端]/;
/** … or of the name of a place (青石｜渡镇). */
const PLACE = /^.[省市县区乡镇村街路河湖山桥]$/;
/** A particle: 的, 了, 得, 们, 吗. */
const PARTICLE = /^[uky]/;

const NUMERAL = /[\p{Nd}一二三四五六七八九十百千万亿两几〇零]$/u;
/** What a number counts begins with one of these, be it a word of its own or not. */
const UNIT = /^[个名位条项件家所座台辆艘架只头匹棵株亩户人元角分点岁年月日天时秒米里尺寸吨斤克升度届次场轮期批番倍成种类样份本册篇首部章节层栋幢间套组队班级号线公平万亿千百周小多余强]/;

const isOne = (word: Word): boolean => [...word.text].length === 1;

/** Takes a word; tells whether it has neither letter nor figure. */
export const isMark = ({ text }: Word): boolean => !/[\p{L}\p{N}]/u.test(text);
/** Takes a word; tells whether it ends a quotation, a title or a bracket. */
export const isClosing = ({ text }: Word): boolean => /^[”’」』》〉）)\]】〕]$/.test(text);
/** Takes a word; tells whether it is a space. */
export const isSpace = ({ text }: Word): boolean => /^\s+$/.test(text);
/** Takes a word; tells whether it is a particle, which belongs to the word before it. */
export const isParticle = (word: Word): boolean => PARTICLE.test(word.tag) && isOne(word);
/** Takes a word of one character; tells whether it leans on what stands before it, rather than on what follows. */
export const leansBack = ({ text, tag }: Word): boolean => !FORWARD.has(text) && (BACKWARD.has(text) || LEANS_BACK.test(tag));

/** Whether the second word tells what the number in the first counts, or is of the same number. */
function counts({ text, tag }: Word, next: Word): boolean {
  if (tag !== "m" && tag !== "mq" && !NUMERAL.test(text)) return false;
  if (next.tag === "m") return NUMERAL.test(text);
  return next.tag.startsWith("q") || (NUMERAL.test(text) && UNIT.test(next.text)) || (isOne(next) && !isMark(next) && !/^[pcudv]/.test(next.tag));
}

/** Takes two words side by side; tells whether a line may never end between them, however long they are together. */
export function inseparable(left: Word, right: Word): boolean {
  if (isSpace(left)) return isSpace(right);
  return isSpace(right) || CLOSING.test(right.text) || OPENING.test(left.text) || JOINED.test(right.text) || left.text.endsWith("\u200D")
    || isParticle(right) || counts(left, right) || (right.tag === "x" && !isMark(left) && (ENDINGS.test(right.text) || PLACE.test(right.text)));
}
