import { isOneOf, unitsOf } from "../units.ts";
import { isCompoundSurname, surnameRank } from "./surnames.ts";

/** Characters that given names hardly ever have, and running text has all the time. */
const UNLIKELY_IN_NAMES = unitsOf("的了是与及把被将但也都就着过们这那哪每它他她你我要给由者摄攝报導讯");

/** Whether a character is Han: the unified ideographs with their extensions, or 〇. */
export function isHan(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007 ||
    (code >= 0xf900 && code <= 0xfaff) || (code >= 0x20000 && code <= 0x323af);
}

/** Whether a string is two to four Han characters and might be a name by its characters. */
export function couldBeName(text: string): boolean {
  const chars = [...text];
  return chars.length >= 2 && chars.length <= 4 && chars.every((char, at) => isHan(char) && (!isOneOf(UNLIKELY_IN_NAMES, char, 0) || (char === "也" && at === 2)));
}

/** Whether a string of two to four Han characters begins with a family name. */
export function beginsWithSurname(text: string): boolean {
  const [first = "", second = ""] = [...text];
  return surnameRank(first) > 0 || isCompoundSurname(first + second);
}

/** Characters that names of Uyghurs, Kazakhs, Mongols and Tibetans are mostly written with. */
const TRANSLITERATES = unitsOf(
  "阿艾买麦古丽巴哈尔吐逊提热西依伊努孜克拉木江汗帕夏玛娜迪扎司义卜杜合力肯别斯娅尼沙吾甫凯赛乎坎加布米吉格勒其图雅苏乌那仁托才让卓丹增旺堆次央金措罗桑嘉德洛达娃顿珠库班特列亚森萨比苏莱曼曲姆塔穆罕默莎黛毕朝鲁孟和巴音高宝白满都特牧仁乌兰哈通嘎萨边平普白强土登旺贡觉晋增桑旦姆曲措项欠周");

/** Whether four Han characters or more are one name from another tongue (古丽巴哈尔), not several run together. */
export const isTransliterated = (chars: readonly string[]): boolean =>
  chars.length >= 4 && chars.length <= 9 && chars.filter((char) => isOneOf(TRANSLITERATES, char, 0)).length >= chars.length * 0.8;

/** How odd it is that these characters are one name; lower is likelier, undefined is impossible. */
function costOfName(chars: readonly string[]): number | undefined {
  const [first = "", second = ""] = chars;
  if (chars.some((char) => isOneOf(UNLIKELY_IN_NAMES, char, 0))) return undefined;
  const compound = isCompoundSurname(first + second);
  if (compound && chars.length >= 3 && chars.length <= 4) return chars.length === 4 ? 0.5 : 1;
  const rank = surnameRank(first);
  const oddFirst = rank === 2 ? 0 : rank === 1 ? 1 : 5;
  if (chars.length === 3) return 1 + oddFirst;
  if (chars.length === 2) return 2 + oddFirst;
  return undefined;
}

/**
 * Names that were printed one after the other without a separator (李立新谢寅庆), told apart by where family names can
 * begin: the cheapest division of the whole, by dynamic programming. Takes Han characters only; gives the names, or
 * undefined where no division into names of two to four characters exists.
 */
export function segmentNames(text: string): string[] | undefined {
  const chars = [...text];
  if (chars.length > 40) return undefined;
  const best: ({ cost: number; names: string[] } | undefined)[] = [{ cost: 0, names: [] }];
  for (let end = 1; end <= chars.length; end++) {
    for (const size of [3, 2, 4]) {
      const before = best[end - size];
      if (end < size || before === undefined) continue;
      const cost = costOfName(chars.slice(end - size, end));
      if (cost === undefined) continue;
      const total = before.cost + cost;
      const known = best[end];
      if (known === undefined || total < known.cost) {
        best[end] = { cost: total, names: [...before.names, chars.slice(end - size, end).join("")] };
      }
    }
  }
  return best[chars.length]?.names;
}
