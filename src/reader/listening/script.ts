import type { Item } from "../../model/index.ts";
import { titleOf } from "../edition/title.ts";
import type { Passage } from "../passage/quote.ts";
import type { Piece } from "./player.ts";
import { piecesOf, sentencesOf } from "./sentences.ts";

/** What is read out of a story. */
export interface Script {
  /** The text of each paragraph; the headline's at 0. */
  texts: readonly string[];
  sentences: readonly Passage[];
  pieces: readonly Piece[];
}

/** Takes a story; gives what a voice says of it: the headline where one is printed, then its paragraphs, or a photo story's caption. */
export function scriptOf(item: Item): Script {
  const body = item.kind === "photo" ? [item.caption.text] : item.paragraphs.map(({ text }) => text);
  const texts = [item.headline === undefined ? "" : titleOf(item), ...body];
  const sentences: Passage[] = [];
  const pieces: Piece[] = [];
  for (const [paragraph, text] of texts.entries()) {
    for (const sentence of sentencesOf(text)) {
      for (const { start, end } of piecesOf(text, sentence)) pieces.push({ text: text.slice(start, end), sentence: sentences.length });
      sentences.push({ paragraph, ...sentence });
    }
  }
  return { texts, sentences, pieces };
}
