import { eastAsianWidth } from "get-east-asian-width";

/** One character as a reader sees it (a grapheme cluster), with the columns that a terminal gives it. */
export interface Cell {
  text: string;
  /** UTF-16 offset in the text, from 0. */
  at: number;
  /** 0, 1 or 2 columns. */
  width: number;
}

const segmenter = new Intl.Segmenter("zh-CN", { granularity: "grapheme" });

// Marks, format characters (zero-width space, joiners, U+FEFF, bidi controls), controls and surrogates without a partner
// take no column; neither do variation selectors and Hangul's joining vowels and finals, which are marks or Jamo.
const NO_COLUMN = /^[\p{M}\p{Cf}\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]$/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;

/** The soft hyphen is a format character that terminals do show. */
const SOFT_HYPHEN = "\u00ad";

function columnsOf(cluster: string): number {
  if (EMOJI.test(cluster)) return 2;
  for (const character of cluster) {
    if (character !== SOFT_HYPHEN && NO_COLUMN.test(character)) continue;
    return eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: false });
  }
  return 0;
}

/**
 * Takes text without line ends; gives its characters with their columns by UAX 11: wide and full-width 2, marks and
 * invisible characters 0, emoji 2, ambiguous ones (“ ” — …) 1, as terminals do in a UTF-8 locale. Linear in the text.
 */
export function cellsOf(text: string): Cell[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, at: index, width: columnsOf(segment) }));
}

/** Takes text without line ends; gives how many columns of a terminal it needs. */
export const widthOf = (text: string): number => cellsOf(text).reduce((sum, { width }) => sum + width, 0);
