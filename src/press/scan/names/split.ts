import { beginsWithSurname, couldBeName, isHan, isTransliterated, segmentNames } from "./segment.ts";

/** Names as printed and as read. `sure` is false where the division is a guess. */
export interface SplitNames {
  names: { name: string; asPrinted: string }[];
  sure: boolean;
  /** An office that stood among them. */
  office?: string;
}

const MIDDLE_DOT = /[·•・．‧∙]/;
const SEPARATOR = /[、，,；;|／/＆&]|(?<=[\u4e00-\u9fff])(?:和|與|与)(?=[\u4e00-\u9fff]{2,4}(?:$|[\s、，,]))/;

const isDotted = (piece: string): boolean =>
  MIDDLE_DOT.test(piece) && [...piece].length <= 24 && [...piece].every((char) => isHan(char) || MIDDLE_DOT.test(char) || /[A-Za-z.]/.test(char));
const isLatin = (piece: string): boolean => /^[A-Z][A-Za-z.'’-]{0,30}$/.test(piece);

/** 县委宣传部, 区融媒体中心: an office that stands among names says whose people they are. */
const OFFICE_AMONG_NAMES = /^[\u4e00-\u9fff]{0,12}(?:宣传部|组织部|统战部|党政办|办公室|中心|支队|大队|中队|派出所|法院|检察院|公安局|管理局|分局|街道办|供电所|指挥部|政治处|[\u4e00-\u9fff]{2}(?:公司|集团|学校|中学|小学|大学|学院|医院|街道|社区|工会|协会|商会|煤矿|电厂|水厂|农场|林场|林业局|水利局|教育局|税务局|公安局))$/;

/** 江滨市第四医院骨科主任: what somebody is, and where, before the name. */
const POST_BEFORE_NAME = /^[\u4e00-\u9fff]{2,16}(?:医院|大学|学院|学校|中学|小学|研究院|研究所|公司|集团|局|中心|协会|学会)[\u4e00-\u9fff]{0,8}(?:主任|主任医师|医师|医生|护士长|院长|校长|教授|研究员|局长|所长|经理|董事长|工程师|律师|会长)$/;

/** Whether a word that stands among names is an office, or a post in one. */
export const isOffice = (piece: string): boolean => piece.length >= 3 && (OFFICE_AMONG_NAMES.test(piece) || POST_BEFORE_NAME.test(piece));

/** A piece without any separator in it: one name, or several run together. */
function readPiece(piece: string): { names: string[]; sure: boolean } | undefined {
  if (isDotted(piece)) return { names: [piece], sure: true };
  const chars = [...piece];
  if (!chars.every(isHan)) return undefined;
  if (couldBeName(piece) && chars.length <= 3) return { names: [piece], sure: beginsWithSurname(piece) };
  if (isTransliterated(chars)) return { names: [piece], sure: true };
  const names = segmentNames(piece);
  if (chars.length === 4) {
    const two = names?.length === 2 && names.every(beginsWithSurname) ? names : [piece];
    return couldBeName(piece) || two.length === 2 ? { names: two, sure: beginsWithSurname(piece) } : undefined;
  }
  return names && { names, sure: names.every(beginsWithSurname) };
}

/**
 * Takes what stands between two roles' words in a byline; gives the names in it, or undefined where something in it
 * is no name. Typesetting's spaces inside a name of two characters (刘　辉) are taken out of `name`, not of `asPrinted`.
 */
export function splitNames(text: string): SplitNames | undefined {
  const out: SplitNames = { names: [], sure: true };
  for (const part of text.split(SEPARATOR)) {
    const pieces = part.trim().split(/\s+/).filter((piece) => piece !== "");
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] ?? "";
      const next = pieces[at + 1];
      const chars = [...piece];
      if (chars.length === 1 && isHan(piece) && next !== undefined && [...next].length <= 2 && [...next].every(isHan)) {
        // A spaced name needs its printed gap, whatever it was made of.
        const from = part.indexOf(piece);
        out.names.push({ name: piece + next, asPrinted: part.slice(from, part.indexOf(next, from + 1) + next.length) });
        at++;
      } else if (isLatin(piece)) {
        let end = at;
        while (isLatin(pieces[end + 1] ?? "")) end++;
        const name = pieces.slice(at, end + 1).join(" ");
        out.names.push({ name, asPrinted: name });
        at = end;
      } else {
        if (isOffice(piece)) {
          out.office ??= piece;
          continue;
        }
        const read = readPiece(piece);
        if (read === undefined) return undefined;
        out.sure &&= read.sure;
        out.names.push(...read.names.map((name) => ({ name, asPrinted: name })));
      }
    }
  }
  return out;
}
