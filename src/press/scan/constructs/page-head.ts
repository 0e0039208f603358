import { isoDate } from "./date.ts";

/** What a page's head says of the page, and how much of it stands there. */
export interface PageHead {
  number?: string;
  name?: string;
  date?: string;
  /** A date, and a page's number: together they are a page's head wherever they stand. */
  dated: boolean;
  numbered: boolean;
  /** An issue's number: beside a name it is a page's head near the page's top. */
  issued?: true;
}

const LONGEST = 48;
const MOST_PIECES = 9;
const BETWEEN = /[\s\u3000·•・|｜／/●—]+/u;
/** 1986年5月21日, 2009.12.11, 2005-9-20, 2002年□月19日: □ is a character that could not be read. */
const DAY = /^[\d□]{4}(?:年[\d□]{1,2}月[\d□]{1,2}日?|[.\-/]\d{1,2}[.\-/]\d{1,2})$/u;
/** 一九七九年三月二十二日, 中華民國八十七年十一月三日 */
const DAY_IN_WORDS = /^(?:[一二三四五六七八九○〇零]{4}|(?:中華|中华)?民[國国][一二三四五六七八九十]{1,3})年[元一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}日$/u;
/** 第2147期, 第11期(总第892期), 总第1382期, 本期四版, 今日40版 */
const ISSUE = /^(?:(?:总|第)+\d{1,5}期(?:[(（]总第?\d{1,5}期[)）])?|(?:本期|今日)[\d一二三四五六七八九十]{1,3}版|每周[一二三四五六日]出版)$/u;
/** 主编：甲, 本版编辑：乙: who made the page, where more than that stands on the line. */
const MAKER = /^(?:主编|责编|责任编辑|本版编辑|编辑|美编|版式|校对|編輯)[:：/／][\u4e00-\u9fff、]{2,12}$/u;
const WIDE_FIGURE = /[０-９]/;
/** 第四版, 5版, A3, A02-A03 */
const NUMBER = /^(?:第?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})版|([A-Z]\d{1,3})(?:[-—]+[A-Z]\d{1,3})?)$/u;
/** 07, 2: a number that only its place can show to be a page's. */
const BARE = /^\d{1,2}$/;
const WEEKDAY = /^(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]$/u;
/** The paper's, the page's or the office's name. */
const NAME = /^(?:[\u4e00-\u9fff]{2,10}|[A-Z][A-Za-z.'’]*|&)$/u;

/** Pieces of a line; characters set apart (棠 州 日 报) are one. */
function piecesOf(core: string): string[] {
  const out: string[] = [];
  let spaced = false;
  for (const piece of core.split(BETWEEN)) {
    const single = /^[\u4e00-\u9fff]$/u.test(piece);
    if (single && spaced) out[out.length - 1] += piece;
    else out.push(piece);
    spaced = single;
  }
  return out.filter((piece) => piece !== "");
}

/**
 * 版头 A page's head in pieces, in any order: its number, the day, the paper's and the page's name, and nothing else.
 *
 *     澄水农民报　1986年5月21日　第四版        体 育 B3        农村版　B3　1998年6月19日
 *     2016年2月24日　绿色视野　07              要闻 2          棠州日报·城事  2009.12.11  星期五
 *     泊港日报 一九七九年三月二十二日 第三版        地方新聞　B3　中華民國八十七年十一月三日　星期二        江滨晚报　百花园　第2147期
 *
 * Takes trimmed text; gives what it says, or undefined where anything else stands in it, or neither a day, a number nor an issue. A bare
 * number counts beside a name or a day only where `first` says that this is the page's first line.
 */
export function pageHeadOf(core: string, first: boolean): PageHead | undefined {
  if (core.length > LONGEST || !/[\d版期日０-９]/.test(core)) return undefined;
  const pieces = piecesOf(WIDE_FIGURE.test(core) ? core.replace(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0)) : core);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return undefined;
  const head: PageHead = { dated: false, numbered: false };
  let names = 0;
  for (const piece of pieces) {
    const number = NUMBER.exec(piece);
    if (DAY.test(piece) || DAY_IN_WORDS.test(piece)) {
      head.dated = true;
      const date = isoDate(piece);
      if (date !== undefined) head.date ??= date;
    } else if (number !== null) {
      head.numbered = true;
      head.number ??= number[1] ?? number[2] ?? "";
    } else if (BARE.test(piece) && !head.numbered && (first || head.dated)) {
      head.numbered = true;
      head.number ??= piece;
    } else if (ISSUE.test(piece)) head.issued = true;
    else if (!WEEKDAY.test(piece) && !MAKER.test(piece)) {
      if (!NAME.test(piece)) return undefined;
      names++;
      head.name = piece;
    }
  }
  // Of several names the last is the page's, the others the paper's; one beside a day may be either.
  if (names !== 1 || head.dated) delete head.name;
  return head.dated || head.numbered || (head.issued === true && names > 0) ? head : undefined;
}
