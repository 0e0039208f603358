/**
 * How a line that runs from top to bottom shows text that was printed for lines from left to right. For display only,
 * like widenPunctuation: the stored text keeps what was printed, and one UTF-16 unit gives one.
 */

/** GB/T 15834-2011, 5.2: in vertical text double quotation marks are ﹃﹄ and single ones ﹁﹂, which fonts make of 『』「」. */
const UPRIGHT = new Map([["“", "『"], ["”", "』"], ["‘", "「"], ["’", "」"]]);

const isLatin = (unit: string): boolean => /[A-Za-zÀ-ɏ0-9]/.test(unit);

/**
 * Takes a paragraph's text; gives it with the quotation marks of vertical text. An apostrophe (don’t, ’98) and marks
 * inside Latin words stay, since those words lie on their side. Linear in the text's length.
 */
export function uprightQuotes(text: string): string {
  return text.replace(/[“”‘’]/g, (mark, at: number) => {
    const latinAfter = isLatin(text.charAt(at + 1));
    const apostrophe = mark === "’" && latinAfter;
    return apostrophe || (latinAfter && isLatin(text.charAt(at - 1))) ? mark : (UPRIGHT.get(mark) ?? mark);
  });
}

/** A stretch of a text in UTF-16 units, the end left out. */
export interface Stretch {
  start: number;
  end: number;
}

/** A number or a Latin word, its points, commas and signs included: 2021, 13.7, 10:30, 1,362, 17%, A02, COVID-19. */
const WORD = /[A-Za-zÀ-ɏ0-9]+(?:(?:[.:/%‰'’+\-–]|,(?=\d{3}(?!\d)))[A-Za-zÀ-ɏ0-9]*)*/g;
/** What fits side by side into the place of one character and is read at a glance. */
const ABREAST = /^(?:\d{1,3}|\d{1,2}%)$/;
/** A year or a number in the thousands: squeezed into one place its digits are hairlines, so each has a place. */
const STACKED = /^\d{4}$/;

/** A short number, and how it stands upright: its digits side by side in one character's place, or each in its own. */
export interface ShortNumber extends Stretch {
  way: "abreast" | "stacked";
}

/**
 * Takes a text; gives its short numbers, which stand upright in the line (纵中横, CLREQ 2.1.4): up to three digits, or
 * two with a per cent sign, side by side; four one beneath another. A longer or a broken number, such as 13.7 or 1,362,
 * lies on its side as Latin words do: cut up it would be read as two.
 */
export function shortNumbers(text: string): ShortNumber[] {
  const found: ShortNumber[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    // A mark behind a number belongs to the sentence: “有17:” is 17.
    const bare = word.replace(/[.:/'’+\-–]+$/, "");
    const way = ABREAST.test(bare) ? "abreast" : STACKED.test(bare) ? "stacked" : undefined;
    if (way) found.push({ start: index, end: index + bare.length, way });
  }
  return found;
}
