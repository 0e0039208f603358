import { beginsWithSurname, couldBeName } from "./segment.ts";
import { isCompoundSurname, surnameRank } from "./surnames.ts";

/** Words of places, offices and the like that begin with a family name. */
const NO_NAME = /[区县市镇乡村路街局院会部校业网版图文]$|^(?:高质量|方便|安全|平安|全面|全民|文明|文化|金秋|金融|石榴|温馨|江南|江北|万家|万里|向前|常态|严管|程序|高考|高校|高温|高铁|马上|马拉松|黄金|白衣|白领|龙舟|龙头|雷锋|花样|梅花|严禁|严查|任务|于细)/;

/** Whether text of two to four characters could be a name by its family name, a rarer one too, and is no word that begins alike. */
export const isLikelyName = (name: string): boolean => !NO_NAME.test(name) && couldBeName(name) && beginsWithSurname(name);

/** Whether a name begins with one of the commonest family names of one character. */
export const isCommonName = (name: string): boolean => surnameRank([...name][0] ?? "") === 2;

/** Whether text is a name though nothing beside it says so: a common or compound family name, and no word that begins alike. */
export const isSurelyName = (name: string): boolean =>
  !NO_NAME.test(name) && couldBeName(name) && (isCommonName(name) || isCompoundSurname([...name].slice(0, 2).join("")));
