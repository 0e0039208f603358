import { setBalanced, setLines, type Line, type Measure } from "../../../text/typeset/set-lines.ts";

/** Pixels of the picture: wide enough for any phone, and as high as what stands on it wants, within these. */
export const WIDTH = 1080;
const LEAST = 1080;
const MOST = 1620;
export const MARGIN = 88;
const INNER = WIDTH - 2 * MARGIN;
/** The code's side, its white rim included. */
export const CODE = 212;

/** A size and weight of type, and how it is measured. */
export interface Type {
  size: number;
  bold: boolean;
}
export type MeasureOf = (type: Type) => Measure;

export interface Block {
  type: Type;
  lines: Line[];
  /** The first line's baseline, and the way from line to line. */
  y: number;
  leading: number;
  x: number;
  colour: "ink" | "soft" | "accent";
}

export interface Composed {
  height: number;
  blocks: Block[];
  /** Where the rule above the foot lies, and the code. */
  rule: number;
  code: { x: number; y: number };
  /** How many characters of the quote are on the picture; all of them where nothing is cut. */
  shown: number;
  cut: boolean;
}

/** Sizes of the quote, the largest that fits first; the last is the floor. */
const SIZES = [64, 58, 52, 46, 42, 38, 34] as const;
const MASTHEAD: Type = { size: 54, bold: true };
const HEADLINE: Type = { size: 36, bold: true };
const SMALL: Type = { size: 27, bold: false };
const TOP = 172;

/** Takes the words of a card; gives them placed. The quote shrinks until it fits; at the floor it is cut, and says so. */
export function compose(words: { paper: string; quote: string; headline: string; imprint: string; excerpt: string; scan: string }, measureOf: MeasureOf): Composed {
  const { quote, excerpt } = words;
  const beside = INNER - CODE - 40;
  const headline = setBalanced(words.headline, measureOf(HEADLINE), { width: beside, most: 3 });
  const imprint = setLines(words.imprint, measureOf(SMALL), { width: beside, most: 3 });
  const footHeight = Math.max(CODE + 44, headline.lines.length * 50 + 18 + imprint.lines.length * 42);
  const room = MOST - TOP - 72 - footHeight - 64 - 72;
  const { size, lines, shown } = fitQuote(quote, excerpt, measureOf, room);
  const type: Type = { size, bold: false };
  const leading = Math.round(size * 1.72);
  const quoteHeight = lines.length * leading;
  const height = Math.max(LEAST, TOP + 72 + quoteHeight + 64 + footHeight + 72);
  const rule = height - 72 - footHeight - 32;
  // What is left over stands above and below the quote alike.
  const start = TOP + Math.round((rule - TOP - quoteHeight) / 2);
  const scan = setLines(words.scan, measureOf({ size: 22, bold: false }), { width: CODE, most: 1 });
  const code = { x: WIDTH - MARGIN - CODE, y: rule + 34 };
  const [masthead] = [setLines(words.paper, measureOf(MASTHEAD), { width: INNER, most: 1 })];
  const headY = rule + 34 + 36;
  return {
    height, rule, code, shown, cut: shown < [...quote].length,
    blocks: [
      { type: MASTHEAD, lines: masthead.lines, y: 118, leading: 0, x: MARGIN, colour: "accent" },
      { type, lines, y: start + Math.round(size * 1.18), leading, x: MARGIN, colour: "ink" },
      { type: HEADLINE, lines: headline.lines, y: headY, leading: 50, x: MARGIN, colour: "ink" },
      { type: SMALL, lines: imprint.lines, y: headY + headline.lines.length * 50 + 4, leading: 42, x: MARGIN, colour: "soft" },
      { type: { size: 22, bold: false }, lines: scan.lines, y: code.y + CODE + 34, leading: 0, x: code.x + (CODE - (scan.lines[0]?.width ?? 0)) / 2, colour: "soft" },
    ],
  };
}

/** Words that a paper has printed in marks stand in those; others are given a pair. */
const hasMarks = (quote: string): boolean => /^[“「『]/.test(quote);

/** The quote in its marks, each paragraph on a line of its own. */
function setQuote(quote: string, size: number, measureOf: MeasureOf, most: number): { lines: Line[]; shown: number; whole: boolean } {
  const measure = measureOf({ size, bold: false });
  const paragraphs = (hasMarks(quote) ? quote : `“${quote}”`).split("\n");
  const lines: Line[] = [];
  let shown = 0;
  for (const paragraph of paragraphs) {
    if (lines.length >= most) return { lines, shown, whole: false };
    const set = setLines(paragraph, measure, { width: INNER, most: most - lines.length, justify: true });
    lines.push(...set.lines);
    shown += [...paragraph.slice(0, set.end)].length;
    if (set.end < paragraph.length) return { lines, shown, whole: false };
  }
  return { lines, shown, whole: true };
}

function fitQuote(quote: string, excerpt: string, measureOf: MeasureOf, room: number): { size: number; lines: Line[]; shown: number } {
  for (const size of SIZES) {
    const set = setQuote(quote, size, measureOf, Math.floor(room / Math.round(size * 1.72)));
    if (set.whole) return { size, lines: set.lines, shown: [...quote].length };
  }
  const size = SIZES[SIZES.length - 1] ?? 34;
  const most = Math.floor(room / Math.round(size * 1.72)) - 1;
  const set = setQuote(quote, size, measureOf, most);
  const note = setLines(excerpt, measureOf({ size, bold: false }), { width: INNER, most: 1 });
  // An opening mark of ours is none of the quote's characters.
  return { size, lines: [...set.lines, ...note.lines], shown: Math.max(0, set.shown - (hasMarks(quote) ? 0 : 1)) };
}
