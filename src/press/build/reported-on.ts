import type { Dateline, Item, Page } from "../../model/index.ts";

const FIGURES = /^(?:(\d{4})\s?年\s?)?(?:(\d{1,2})\s?月\s?)?(\d{1,2})\s?[日号]$/;
/** A report older than that is hardly printed: the day is then read wrongly, or another year's. */
const OLDEST = 60;
const DAY = 86_400_000;

/** Figures set full-width are figures. */
const halfWidth = (text: string): string => text.replace(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));

/** The day in milliseconds since 1970 by the calendar alone, or undefined where the calendar has no such day. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const at = new Date(time);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? time : undefined;
}

/**
 * When a story was reported, by the day that its dateline prints (本报北京10月14日电) and the page's date (2019-10-15): the
 * last such day that is not after the page's. Takes the dateline and the page's date (YYYY-MM-DD); gives YYYY-MM-DD, or
 * undefined where no day is printed, the page has no date, or the day would lie more than 60 days back: nothing is guessed.
 */
export function reportedOn(dateline: Dateline | undefined, pageDate: string | undefined): string | undefined {
  const figures = FIGURES.exec(halfWidth(dateline?.day ?? ""));
  const printed = /^(\d{4})-(\d{2})-(\d{2})$/.exec(pageDate ?? "");
  if (figures === null || printed === null) return undefined;
  const [year, month] = [Number(printed[1]), Number(printed[2])];
  const page = dayOf(year, month, Number(printed[3]));
  const day = Number(figures[3]);
  if (page === undefined) return undefined;
  const candidates = figures[2] === undefined
    ? [dayOf(year, month, day), dayOf(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, day)]
    : figures[1] === undefined ? [dayOf(year, Number(figures[2]), day), dayOf(year - 1, Number(figures[2]), day)] : [dayOf(Number(figures[1]), Number(figures[2]), day)];
  const found = candidates.find((time) => time !== undefined && time <= page);
  return found === undefined || page - found > OLDEST * DAY ? undefined : new Date(found).toISOString().slice(0, 10);
}

/** Takes a page whose date is settled; gives it with each story's own day, where its dateline prints one. */
export function withReportedOn(page: Page): Page {
  const dated = (item: Item): Item => {
    const day = item.kind === "article" ? reportedOn(item.dateline, page.date) : undefined;
    return day === undefined ? item : { ...item, reportedOn: day };
  };
  return { ...page, sections: page.sections.map((section) => ({ ...section, items: section.items.map(dated) })) };
}
