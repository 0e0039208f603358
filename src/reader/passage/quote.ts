/** A stretch of a story's paragraph. Offsets in UTF-16 units of the paragraph's text as the bundle has it. */
export interface Passage {
  /** Counted from 1, as `#p3` does. */
  paragraph: number;
  start: number;
  end: number;
}

/**
 * A passage by its words: what stands there, what stands before and after it in the paragraph (the TextQuoteSelector of
 * the W3C's Web Annotation Data Model), and a hint where it stood (its TextPositionSelector).
 */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  paragraph: number;
  start: number;
}

/** How much of the text around a passage is kept with it, in UTF-16 units. */
export const CONTEXT = 32;

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Takes a text and an offset; gives the offset, one less where it would cut a character beyond the BMP in two. */
export const atCharacter = (text: string, offset: number): number =>
  offset > 0 && offset < text.length && isLow(text.charCodeAt(offset)) ? offset - 1 : offset;

/** Takes a paragraph's text and a passage in it; gives the passage by its words, white space at its ends left out; undefined where nothing is left. */
export function quoteOf(text: string, { paragraph, start: from, end: to }: Passage): Quote | undefined {
  const [first, last] = [atCharacter(text, Math.max(0, from)), Math.min(text.length, to)];
  // An end inside a character takes the character in.
  const stretch = text.slice(first, last < text.length && isLow(text.charCodeAt(last)) ? last + 1 : last);
  const exact = stretch.trim();
  if (exact === "") return undefined;
  const start = first + stretch.length - stretch.trimStart().length;
  const end = start + exact.length;
  return {
    exact, paragraph, start,
    prefix: text.slice(atCharacter(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, atCharacter(text, Math.min(text.length, end + CONTEXT))),
  };
}
