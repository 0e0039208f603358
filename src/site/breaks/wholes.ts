/** A stretch of a text within which no line ends: UTF-16 units, the end left out. */
export interface Whole {
  start: number;
  end: number;
}

/** A quotation or a title of so many characters is not broken. */
const SHORT = 6;
/** Quotations and titles, of so many UTF-16 units at most as that many characters may have. */
const QUOTED = [/《[^》]{0,12}》/g, /〈[^〉]{0,12}〉/g, /“[^”]{0,12}”/g, /‘[^’]{0,12}’/g, /「[^」]{0,12}」/g, /『[^』]{0,12}』/g, /"[^"]{0,12}"/g, /（[^）]{0,12}）/g, /\([^)]{0,12}\)/g];
/** One word to whoever reads it: Latin words with figures, numbers with points, scores, times, ranges. */
const RUN = /[\p{Script=Latin}\p{Nd}]+[%％‰℃]?(?:['’.．:：∶/&+-][\p{Script=Latin}\p{Nd}]+)*[%％‰℃+]?/gu;
/** Dates and times, of figures or of characters. */
const DATE = /(?<![\p{Nd}〇零一二三四五六七八九十])[\p{Nd}〇零一二三四五六七八九十]+(?:年[\p{Nd}〇零一二三四五六七八九十]+月(?:[\p{Nd}〇零一二三四五六七八九十]+日)?|月[\p{Nd}〇零一二三四五六七八九十]+日|[时時点點][\p{Nd}〇零一二三四五六七八九十]+分)/gu;
/** Names of several parts: 阿里木·买买提. */
const DOTTED = /\p{Script=Han}{1,3}(?:[·•・‧]\p{Script=Han}{1,3})+/gu;

/** Takes a text and the names of people that may stand in it; gives where names, numbers, Latin words and short quotations stand. They may overlap. */
export function wholesIn(text: string, names: readonly string[]): Whole[] {
  const found: Whole[] = [];
  const add = (pattern: RegExp, most = Infinity): void => {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      if ([...match].length <= most) found.push({ start: index, end: index + match.length });
    }
  };
  for (const name of names) {
    if (name === "") continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push({ start: at, end: at + name.length });
  }
  add(RUN);
  add(DATE);
  add(DOTTED);
  for (const pattern of QUOTED) add(pattern, SHORT + 2);
  return found;
}
