import { atCharacter } from "./quote.ts";

/** A place where a text nearly has some words. Offsets in UTF-16 units, the end left out. */
export interface Near {
  start: number;
  end: number;
  /** How many units were put in, taken out or replaced. */
  distance: number;
}

/** Takes a text; gives its pairs of neighbouring units. */
const pairsOf = (text: string): Set<string> => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** Takes two texts; gives whether they share so many pairs of units that one may stand in the other, somewhat altered. */
export function mayHold(text: string, words: string): boolean {
  const there = pairsOf(text);
  const asked = [...pairsOf(words)];
  return asked.filter((pair) => there.has(pair)).length * 4 >= asked.length;
}

/**
 * Takes a text and words; gives the place in it that is nearest to the words, the first of equals, or undefined for an
 * empty text. Edit distance with a free beginning and end: P. H. Sellers, "The theory and computation of evolutionary
 * distances" (1980). Time is the product of both lengths.
 */
export function nearest(text: string, words: string): Near | undefined {
  if (text === "" || words === "") return undefined;
  // For each length of the words' beginning: the least distance of a place that ends here, and where that place begins.
  let costs = Array.from({ length: words.length + 1 }, (_, row) => row);
  let begins = costs.map(() => 0);
  let best: Near | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const [nextCosts, nextBegins] = [[0], [at + 1]];
    for (let row = 1; row <= words.length; row += 1) {
      const replaced = (costs[row - 1] ?? 0) + (words.charCodeAt(row - 1) === text.charCodeAt(at) ? 0 : 1);
      const added = (costs[row] ?? 0) + 1;
      const missing = (nextCosts[row - 1] ?? 0) + 1;
      const least = Math.min(replaced, added, missing);
      nextCosts.push(least);
      // Of equal ways the one through both texts: it keeps the place as long as the words.
      nextBegins.push(least === replaced ? (row === 1 ? at : begins[row - 1] ?? at) : least === missing ? nextBegins[row - 1] ?? at : begins[row] ?? at);
    }
    [costs, begins] = [nextCosts, nextBegins];
    const distance = costs[words.length] ?? words.length;
    if (!best || distance < best.distance) best = { start: begins[words.length] ?? 0, end: at + 1, distance };
  }
  return best && { ...best, start: atCharacter(text, best.start), end: best.end < text.length && atCharacter(text, best.end) !== best.end ? best.end + 1 : best.end };
}
