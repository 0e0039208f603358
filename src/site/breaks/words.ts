import { tag, tokenize } from "jieba-wasm";
import { fold } from "../../text/fold.ts";

/** A word of a text: where it stands, in UTF-16 units, the end left out, and what it is, as jieba's dictionary tags it; `x` was guessed. */
export interface Word {
  start: number;
  end: number;
  text: string;
  tag: string;
}

/** A word of more characters than this is taken apart into the words that it is made of: 人民代表大会常务委员会. */
export const LONGEST = 6;

const LETTER = /^[\p{L}\p{N}]$/u;

/** Takes a text; gives it as the dictionary writes: simplified, half-width digits and letters, each character as long as it was. Marks stay. */
export function asInDictionary(text: string): string {
  let out = "";
  for (const character of text) {
    const folded = LETTER.test(character) ? fold(character, "exact") : character;
    out += folded.length === character.length ? folded : character;
  }
  return out;
}

/** The words that a long word is made of, each the longest there is at its place. */
function partsOf(word: string): string[] {
  const shorter = tokenize(word, "search", false).map((token) => token.word).filter((part) => part.length <= LONGEST);
  const parts: string[] = [];
  for (let at = 0; at < word.length;) {
    const here = shorter.filter((part) => word.startsWith(part, at));
    const longest = here.reduce((most, part) => (part.length > most.length ? part : most), "");
    // What no word begins is of no use as a part: the word stays as it is.
    if (longest === "") return [word];
    parts.push(longest);
    at += longest.length;
  }
  return parts;
}

/**
 * Takes a text; gives its words, one after the other, with nothing between them. Those of no dictionary are guessed from how characters follow each
 * other (jieba's hidden Markov model). The same text gives the same words on every machine: dictionary and model are inside the package,
 * whose version is pinned, and no word is ever added to them.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const { word, tag: kind } of tag(asInDictionary(text), true)) {
    for (const part of [...word].length > LONGEST && kind !== "x" && kind !== "eng" ? partsOf(word) : [word]) {
      words.push({ start: at, end: at + part.length, text: part, tag: kind });
      at += part.length;
    }
  }
  return words;
}
