import { beginsWithSurname, couldBeName, isHan, isTransliterated, segmentNames } from "./segment.ts";
import { isCompoundSurname } from "./surnames.ts";

/** Names as printed and as read. `sure` is false where the division is a guess. */
export interface SplitNames {
  names: NameInRow[];
  sure: boolean;
  /** Several names that no family name told apart: what is no name divides so as well. */
  guessed: boolean;
}

/** A name among others. `office`: whose people they are, where that stood before the name, or behind the last of them. */
export interface NameInRow {
  name: string;
  asPrinted: string;
  office?: string;
}

const MIDDLE_DOT = /[·•・．‧∙]/;
const SEPARATOR = /[、，,；;|／/＆&]|(?<=[\u4e00-\u9fff])(?:和|與|与)(?=[\u4e00-\u9fff]{2,4}(?:$|[\s、，,]))/;

const isDotted = (piece: string): boolean =>
  MIDDLE_DOT.test(piece) && [...piece].length <= 24 && [...piece].every((char) => isHan(char) || MIDDLE_DOT.test(char) || /[A-Za-z.]/.test(char));
const isLatin = (piece: string): boolean => /^[A-Z][A-Za-z.'’-]{0,30}$/.test(piece);

/** 县委宣传部, 区融媒体中心: an office that stands among names says whose people they are. */
const OFFICE_AMONG_NAMES = /^[\u4e00-\u9fff]{0,12}(?:宣传部|组织部|统战部|党政办|办公室|中心|支队|大队|中队|派出所|法院|检察院|公安局|管理局|分局|街道办|供电所|指挥部|政治处|[\u4e00-\u9fff]{2}(?:公司|集团|学校|中学|小学|大学|学院|医院|街道|社区|工会|协会|商会|煤矿|电厂|水厂|农场|林场|林业局|水利局|教育局|税务局|公安局))$/;

/** 市水利局, 科技处, 云岭镇, 青滩县广播站: by its last character, where no name of a person ends so. */
const OFFICE_BY_END = /^(?:[\u4e00-\u9fff]{3,14}[局委部办辦院厅廳署站所社队隊厂廠矿礦场場馆館处處科室组組会會班乡鄉镇鎮村县縣市区區]|[\u4e00-\u9fff]{2}[局委部厅廳署站所队隊厂廠矿礦处處组組乡鄉镇鎮县縣市区區]|[省市县区镇乡][\u4e00-\u9fff]{1,2}[局委部办院会社团])$/u;
/** 榆湾市读者, 桥东村村民, 三(2)班: who somebody is, before the name. */
const KIND_OF_PERSON = /^(?:[\u4e00-\u9fff]{2,14})?(?:读者|讀者|网友|市民|村民|居民|农民|社员|职工|工人|战士|学生|教师|家长|乘客|用户)$/u;
/** 临沅市实验小学三（2）班, 化学系03级 */
const CLASS = /^[\u4e00-\u9fff]{2,12}(?:小学|中学|学校|初中|高中|附小|附中)[\u4e00-\u9fff\d（）()]{0,8}班?$|^[\u4e00-\u9fff]{2,12}(?:系|专业|学院|院|班)\d{2,4}级?[\u4e00-\u9fff]{0,4}$/u;
/** 江苏南京 甲, 安徽 甲: where somebody is from. */
const PROVINCE = /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)(?:[\u4e00-\u9fff]{2,6})?$/u;
/** 读者 alone says nothing of whose people they are. */
const PLAIN_KIND = /^.{2}$/u;

/** 江滨市第四医院骨科主任: what somebody is, and where, before the name. */
const POST_BEFORE_NAME = /^[\u4e00-\u9fff]{2,16}(?:医院|大学|学院|学校|中学|小学|研究院|研究所|公司|集团|局|中心|协会|学会)[\u4e00-\u9fff]{0,8}(?:主任|主任医师|医师|医生|护士长|院长|校长|教授|研究员|局长|所长|经理|董事长|工程师|律师|会长)$/;

/** Whether a word that stands among names is an office, or a post in one. */
export const isOffice = (piece: string): boolean =>
  (piece.length >= 3 && (OFFICE_AMONG_NAMES.test(piece) || POST_BEFORE_NAME.test(piece) || (OFFICE_BY_END.test(piece) && !isCompoundName(piece) && !isTransliterated([...piece])))) || KIND_OF_PERSON.test(piece) || CLASS.test(piece) || PROVINCE.test(piece);

const isCompoundName = (piece: string): boolean => piece.length <= 4 && isCompoundSurname(piece.slice(0, 2));

/** Words that stand where names do and are none. */
const NO_NAME = /本[报報刊台网網社]|[综綜]合|记者|記者|通讯员|通訊員|编辑|編輯|报道|報道|報導|新华社|新華社/u;

/** A piece without any separator in it: one name, or several run together. */
function readPiece(piece: string): { names: string[]; sure: boolean; guessed?: true } | undefined {
  if (isDotted(piece)) return { names: [piece], sure: true };
  const chars = [...piece];
  if (!chars.every(isHan) || NO_NAME.test(piece)) return undefined;
  if (couldBeName(piece) && chars.length <= 3) return { names: [piece], sure: beginsWithSurname(piece) };
  if (isTransliterated(chars)) return { names: [piece], sure: true };
  const names = segmentNames(piece);
  if (chars.length === 4) {
    const two = names?.length === 2 && names.every(beginsWithSurname) ? names : [piece];
    return couldBeName(piece) || two.length === 2 ? { names: two, sure: beginsWithSurname(piece) } : undefined;
  }
  if (names === undefined) return undefined;
  const sure = names.every(beginsWithSurname);
  return sure ? { names, sure } : { names, sure, guessed: true };
}

/** How many characters the spaced name at the head of single characters has: 刘 辉, 仝 立 民, and 王 军 李 明 are two. */
function sizeOfSpaced(singles: readonly string[]): number {
  if (singles.length <= 3) return singles.length;
  const [size] = (segmentNames(singles.join("")) ?? []).map((name) => [...name].length);
  return size ?? 2;
}

/**
 * Takes what stands between two roles' words in a byline; gives the names in it, or undefined where something in it
 * is no name. Typesetting's spaces inside a name (刘　辉, 仝　立　民) are taken out of `name`, not of `asPrinted`.
 */
export function splitNames(text: string): SplitNames | undefined {
  const out: SplitNames = { names: [], sure: true, guessed: false };
  let office: string | undefined;
  const add = (name: string, asPrinted: string): void => {
    out.names.push({ name, asPrinted, ...(office === undefined ? {} : { office }) });
  };
  for (const part of text.split(SEPARATOR)) {
    const pieces = part.trim().split(/\s+/).filter((piece) => piece !== "");
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] ?? "";
      const next = pieces[at + 1];
      const chars = [...piece];
      if (chars.length === 1 && isHan(piece) && next !== undefined && [...next].length <= 2 && [...next].every(isHan)) {
        let singles = at;
        while (isSingle(pieces[singles] ?? "")) singles++;
        const size = singles - at > 1 ? sizeOfSpaced(pieces.slice(at, singles)) : 2;
        const printed = pieces.slice(at, at + size);
        // A spaced name needs its printed gap, whatever it was made of.
        add(printed.join(""), asPrintedIn(part, printed));
        at += size - 1;
      } else if (isLatin(piece)) {
        let end = at;
        while (isLatin(pieces[end + 1] ?? "")) end++;
        const name = pieces.slice(at, end + 1).join(" ");
        add(name, name);
        at = end;
      } else if (isOffice(piece)) {
        if (PLAIN_KIND.test(piece) && !PROVINCE.test(piece)) continue;
        office = piece;
        // 王芳 县委宣传部: it stands behind those who are of it.
        if (out.names.length > 0 && at === pieces.length - 1) out.names = out.names.map((one) => ({ office: piece, ...one }));
      } else {
        const read = readPiece(piece);
        if (read === undefined) return undefined;
        out.sure &&= read.sure;
        out.guessed ||= read.guessed === true;
        for (const name of read.names) add(name, name);
      }
    }
  }
  return out;
}

const isSingle = (piece: string): boolean => isHan(piece) && [...piece].length === 1;

/** The characters of a spaced name with what is printed between them. */
function asPrintedIn(part: string, printed: readonly string[]): string {
  let from = -1;
  let end = 0;
  for (const char of printed) {
    const at = part.indexOf(char, end);
    if (from < 0) from = at;
    end = at + char.length;
  }
  return part.slice(from, end);
}
