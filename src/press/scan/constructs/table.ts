import type { Block } from "../block.ts";
import type { Construct } from "../claim.ts";

const LONGEST_ROW = 100;
const GAP = /\u3000{2,}|\t+| {3,}/;
const NO_CELLS = /记者|記者|通讯员|摄|攝|[□■▲]|[。！？]$/;

/** Two spaces stand between names as well: only short cells, half of them with a figure, are a row then. */
const NARROW_GAP = / {2,}/;
const FIGURES = /\d/;

function narrowCells(core: string): number {
  if (core.length > 60 || !core.includes("  ") || !FIGURES.test(core) || NO_CELLS.test(core)) return 0;
  const cells = core.split(NARROW_GAP);
  const figures = cells.filter((cell) => FIGURES.test(cell)).length;
  return cells.length >= 3 && figures * 2 >= cells.length && cells.every((cell) => cell.length <= 12) ? cells.length : 0;
}

const HEADER_GAP = / {2,}|[\u3000\t]+/;
const ANY_GAP = /[\s\u3000]+/u;
const NUMBER = /^[-+]?\d[\d.,:%]*$/;
const SHORT_NAME = /^[\u3400-\u9fff]{1,3}$/u;

/** 白河城建　3∶0　海州蓝鲸: who played whom, and how it ended. */
const SCORE = /^\d{1,3}\s?[∶:：比-]\s?\d{1,3}$/u;
const isScore = ([, score = "", guest = "", ...more]: readonly string[]): boolean => SCORE.test(score) && guest !== "" && more.length === 0;
/** 大米　元/公斤　5.20　5.20, 粮油食品　21.6　　+6.2%: a word or two, and numbers at the end. */
const isPriced = (cells: readonly string[]): boolean =>
  cells.slice(-2).every((cell) => NUMBER.test(cell)) && cells.length <= 5 && cells.slice(0, -2).every((cell) => cell.length <= 10 && /[\u4e00-\u9fff]/u.test(cell)) && cells.slice(-2).some((cell) => /[.%+,-]/.test(cell));

/** 北江　　4胜0负　12分: a name, and counts. */
const COUNT = /^\d[\d.]*[\u4e00-\u9fff]{1,2}(?:\d+[\u4e00-\u9fff]{1,2}){0,3}$/u;
const isCounted = ([name = "", ...counts]: readonly string[]): boolean => /^[\u4e00-\u9fff]{2,8}$/u.test(name) && counts.length >= 2 && counts.every((cell) => COUNT.test(cell));

/** 兄弟　000　010　003　4: one space between, but nearly all of its cells are numbers. 甲乙丙　丁戊　己　庚: a row of names. */
function closeCells(core: string): number {
  if (core.length > 60 || !(core.includes("\u3000") || core.includes(" "))) return 0;
  const cells = core.split(ANY_GAP);
  if (cells.length < 3 || NO_CELLS.test(core)) return 0;
  if (isScore(cells) || isPriced(cells) || isCounted(cells)) return cells.length;
  if (cells.length < 4) return 0;
  const numbers = cells.filter((cell) => NUMBER.test(cell)).length;
  const names = cells.every((cell) => SHORT_NAME.test(cell)) && cells.some((cell) => cell.length > 1);
  if (numbers >= 3 && numbers >= cells.length - 1) return cells.length;
  return names && !core.includes(" ") ? cells.length : 0;
}

/** How many cells a table's row has; 0 where the text is none. */
function cellsOf(core: string): number {
  const close = closeCells(core);
  if (close > 0) return close;
  const narrow = narrowCells(core);
  if (narrow > 0) return narrow;
  if (core.length > LONGEST_ROW || !(core.includes("\u3000\u3000") || core.includes("\t") || core.includes("   "))) return 0;
  const cells = core.split(GAP);
  return cells.length < 3 || NO_CELLS.test(core) || cells.some((cell) => cell.length > 24) ? 0 : cells.length;
}

/** Whether text is a row of a flattened table. */
export const isTableRow = (core: string): boolean => cellsOf(core) > 0;

/** Whether a line is the row of names over a table's first row: cells set apart, as that row's are. */
export const headsTable = (block: Block, next: Block | undefined): boolean =>
  next !== undefined && next.gapBefore === 0 && next.claim?.by === "table" && block.core.length <= LONGEST_ROW && block.core.split(HEADER_GAP).length >= 2;

/**
 * 表格 A row of a table that extraction flattened: three cells or more with wide gaps between.
 *
 *     指标　　整治前　　整治后
 *     氨氮　　12.4　　　1.8
 *     总磷  0.9  0.2
 *     兄弟　000　010　003　4
 *     郑大庆　李二妮　苗　青　卓　玛
 *
 * The rows stay body, as printed; what they are is not read any further.
 */
export const tableRow: Construct = {
  name: "table",
  longest: LONGEST_ROW,
  claim({ core }) {
    const cells = cellsOf(core);
    if (cells === 0) return undefined;
    return { by: "table", role: "body", confidence: 0.9, evidence: `表格的一行，${cells}格` };
  },
};
