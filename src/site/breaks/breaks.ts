import { heldIn } from "./held.ts";
import { inseparable, isClosing, isMark, isParticle, isSpace, leansBack } from "./leaning.ts";
import { LONGEST, wordsIn, type Word } from "./words.ts";

/** A text of more UTF-16 units is no headline but a page that was taken for one: it is set as any text. */
const MOST = 400;

/** Words that stand on one line. */
type Piece = readonly Word[];

const isPlain = (word: Word): boolean => !isMark(word);
const charactersOf = (piece: Piece): number => piece.filter(isPlain).reduce((sum, { text }) => sum + [...text].length, 0);

/** The one word of a piece, its particles left out, where that is a single character: alone on a line it would look lost. */
function loneIn(piece: Piece): Word | undefined {
  const [only, ...others] = piece.filter((word) => isPlain(word) && !isParticle(word));
  return only && others.length === 0 && [...only.text].length === 1 ? only : undefined;
}

/** Takes words; gives them in pieces between which a line may end, as far as two neighbours alone tell. */
function piecesOf(words: readonly Word[], held: ReadonlySet<number>): Piece[] {
  const pieces: Word[][] = [];
  // A mark at the head of all, a dash or a dot, is no line of its own.
  let onlyMarks = false;
  for (const word of words) {
    const piece = pieces.at(-1);
    const left = piece?.at(-1);
    const mark = isMark(word) && !isSpace(word);
    if (piece && left && (held.has(word.start) || onlyMarks || inseparable(left, word))) {
      piece.push(word);
      onlyMarks &&= mark;
    } else {
      pieces.push([word]);
      onlyMarks = mark;
    }
  }
  return pieces;
}

/** Takes pieces; gives them with each lone character put to the neighbour on which it leans, as far as both together are no longer than a long word. */
function withoutLone(given: readonly Piece[]): Piece[] {
  const pieces = [...given];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? [];
    const lone = loneIn(piece);
    if (!lone) continue;
    const fits = (other: Piece | undefined): boolean => other !== undefined && charactersOf(other) > 0 && charactersOf(other) <= LONGEST;
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    // A mark or a space between the two is a place where a line may well end, save that what follows a quotation may lean on it (《红楼梦》里).
    const back = before && fits(before) && before.slice(-1).every((word) => isPlain(word) || isClosing(word));
    const on = after && fits(after) && piece.slice(-1).every(isPlain);
    if (back && (leansBack(lone) || !on)) pieces.splice(at - 1, 2, [...before, ...piece]);
    else if (on) pieces.splice(at, 2, [...piece, ...after]);
    else continue;
    at -= 1;
  }
  return pieces;
}

/** The places of spaces that stand within a word, as characters are spaced out (春 风 化 雨): beside a single Han character that stands alone. */
function spacing(text: string): Set<number> {
  const spaces = new Set<number>();
  for (const { index, 0: run } of text.matchAll(/(?<![^\s“‘「『《〈（(])[\p{Script=Han}〇](?![\p{L}\p{N}])/gu)) {
    const end = index + run.length;
    if (/^\s[\p{Script=Han}〇]/u.test(text.slice(end))) spaces.add(end);
    if (/[\p{Script=Han}〇]\s$/u.test(text.slice(0, index))) spaces.add(index - 1);
  }
  return spaces;
}

/**
 * Takes a headline, kicker or deck, and the names of people that may stand in it; gives the places where a line of it may end: UTF-16 offsets into
 * it, rising, none at its ends. They stand between words, before none that leans on the word before (的, 了), after none that leans on what follows
 * (和, 在, 第); within no name of these, no number and its unit, no Latin word, no quotation of up to six characters, no character. None in a text that is too long for a headline.
 */
export function breaksIn(text: string, names: readonly string[]): number[] {
  if (text.length > MOST) return [];
  const spaces = spacing(text);
  const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => !spaces.has(at));
  const close = places.map((at) => text.charAt(at)).join("");
  const pieces = withoutLone(piecesOf(wordsIn(close), heldIn(close, names)));
  return pieces.slice(1).flatMap(([first]) => (first ? [places[first.start] ?? 0] : []));
}
