const CHINESE_DIGITS = "〇一二三四五六七八九";
const figure = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "元") return 1;
  const ten = text.replace("廿", "二十").indexOf("十");
  const full = text.replace("廿", "二十");
  const digit = (char: string | undefined): number => Math.max(CHINESE_DIGITS.indexOf((char ?? "〇").replace(/[○零]/, "〇")), 0);
  if (ten >= 0) return (ten === 0 ? 1 : digit(full[ten - 1])) * 10 + digit(full[ten + 1]);
  return Number([...full].map(digit).join(""));
};

/** 民國九十八年 is 2009. */
const REPUBLIC = /^.*民[國国]/u;
const yearOf = (text: string): number => REPUBLIC.test(text) ? 1911 + figure(text.replace(REPUBLIC, "")) : figure(text);

/** Takes a printed date (民國九十八年三月十日, 2021年1月20日, 二〇二一年一月二十日); gives it as YYYY-MM-DD, or undefined where no such day exists. */
export function isoDate(text: string): string | undefined {
  const parts = /^(\d{4}|[○〇零一二三四五六七八九]{4}|(?:中華|中华)?民[國国][\d一二三四五六七八九十]{1,3})\s?[年.\-/]\s?([\d元一二三四五六七八九十]{1,2})\s?[月.\-/]\s?([\d一二三四五六七八九十廿]{1,3})/.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = [yearOf(parts[1] ?? ""), figure(parts[2] ?? ""), figure(parts[3] ?? "")];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
