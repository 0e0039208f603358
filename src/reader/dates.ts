import { strings } from "./strings.ts";

/**
 * Takes what is known of a date, in `YYYY-MM-DD` or `YYYY-MM`; gives it in words, or undefined where nothing is known.
 * Strings all the way: a Date would move the day by the reader's time zone.
 */
export function dateWords({ date, month }: { date?: string | undefined; month?: string | undefined }): string | undefined {
  const [year, mm, dd] = (date ?? month ?? "").split("-");
  if (year === undefined || mm === undefined) return undefined;
  const bare = (digits: string): string => digits.replace(/^0/, "");
  return dd === undefined ? strings.monthOf(year, bare(mm)) : strings.dayOf(year, bare(mm), bare(dd));
}
