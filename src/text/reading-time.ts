/**
 * Characters a minute at which a story is said to be read. Assumed, not measured here: silent readers of Chinese manage 300 to
 * 500; 400 is the middle, and whoever reads slower finds the number of characters beside it.
 */
export const CHARACTERS_A_MINUTE = 400;

/**
 * Takes texts; gives how many characters a reader sees in them: grapheme clusters (a base with its combining marks and
 * variation selectors is one, 𠮷 is one), white space left out. The rule is that of Unicode's legacy clusters, written as
 * a pattern, so that a server and every browser count alike, those without Intl.Segmenter too.
 */
export function charactersIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/[^\s\p{M}\p{Cf}]/gu)?.length ?? 0), 0);
}

/** Takes a number of characters; gives the minutes that reading them takes, to the nearest, never less than one. */
export const minutesFor = (characters: number): number => Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE));
