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

/**
 * Takes a text and the names of people that may stand in it; gives the places at which no line ends, since they are within a name, a number, a date, a
 * Latin word or a short quotation: UTF-16 offsets.
 */
export function heldIn(text: string, names: readonly string[]): ReadonlySet<number> {
  const held = new Set<number>();
  const hold = (start: number, length: number): void => {
    for (let at = start + 1; at < start + length; at++) held.add(at);
  };
  const add = (pattern: RegExp, most = Infinity): void => {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      if ([...match].length <= most) hold(index, match.length);
    }
  };
  for (const name of names) {
    if (name === "") continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) hold(at, name.length);
  }
  add(RUN);
  add(DATE);
  add(DOTTED);
  for (const pattern of QUOTED) add(pattern, SHORT + 2);
  return held;
}
