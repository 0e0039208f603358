import { distance } from "fastest-levenshtein";

/** Longer words are no slip of the hand, and measuring them costs the product of their lengths. */
const LONGEST = 64;

/** Takes a word and those it could have been; gives the nearest that a slip or two away explains, or undefined. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: string | undefined;
  // Two letters changed places count as two slips.
  let least = Math.min(3, Math.max(1, Math.floor(word.length / 2))) + 1;
  for (const candidate of known) {
    const far = candidate.length > LONGEST ? least : distance(word.toLowerCase(), candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

function pairsOf(text: string): Set<string> {
  const characters = [...text.replace(/[\s\p{P}]/gu, "")];
  return new Set(characters.length < 2 ? characters : characters.slice(1).map((character, i) => `${characters[i] ?? ""}${character}`));
}

/** At least this share of the quotation's neighbouring characters must stand in a line for it to be suggested. */
const ALIKE = 0.4;

/**
 * Takes words quoted from a page and its lines; gives the line that holds the most of their neighbouring pairs of
 * characters, punctuation and spaces aside, or undefined where none is much like it. Linear in the page.
 */
export function nearestLine<T extends { text: string }>(quote: string, lines: Iterable<T>): T | undefined {
  const wanted = pairsOf(quote.slice(0, 400));
  let best: T | undefined;
  let most = 0;
  for (const line of lines) {
    const text = line.text.replace(/[\s\p{P}]/gu, "");
    let held = 0;
    for (const pair of wanted) if (text.includes(pair)) held += 1;
    if (held > most && held >= ALIKE * wanted.size) [best, most] = [line, held];
  }
  return best;
}
