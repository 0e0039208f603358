import type { SiteFile } from "../publish.ts";
import { mapWords, wordsOf, type CardContent } from "./content.ts";
import { drawCard } from "./draw.ts";
import { openFaces, type Faces } from "./faces.ts";
import type { KeptCards } from "./kept.ts";
import { pngOf } from "./png.ts";
import { MISSING, typeOf, type Type } from "./type.ts";
import type { WantedCard } from "./wanted.ts";

export { cardsIn } from "./kept.ts";
export type { KeptCards } from "./kept.ts";
export { CARD, cardPath, wantedCards } from "./wanted.ts";
export type { WantedCard } from "./wanted.ts";

export interface DrawOptions {
  kept?: KeptCards;
  onProgress?: (done: number) => void;
  /** Told once, after the last card: characters that no face has, for which 〓 was printed. */
  onMissing?: (characters: string[]) => void;
}

/** Signs that the layout itself may print. */
const OWN = `${MISSING}…`;

/** A sign that no face has, such as Ⅲ or ㎏, is spelled out where Unicode says what it is made of: on a card, never in the text. */
async function spelledOut(content: CardContent, faces: Faces): Promise<CardContent> {
  await faces.ready(wordsOf(content) + OWN);
  const instead = new Map<string, string>();
  for (const character of new Set(wordsOf(content))) {
    const parts = character.normalize("NFKC");
    if (parts === character || faces.outline(character.codePointAt(0) ?? 0, 400)) continue;
    await faces.ready(parts);
    if ([...parts].every((part) => faces.outline(part.codePointAt(0) ?? 0, 400))) instead.set(character, parts);
  }
  return instead.size === 0 ? content : mapWords(content, (text) => Array.from(text, (character) => instead.get(character) ?? character).join(""));
}

/**
 * Takes cards; gives them drawn, one after the other, the same bytes for the same cards. Those that were kept are not
 * drawn again. Rejects where the faces' packages are not installed.
 */
export async function* drawCards(wanted: readonly WantedCard[], { kept, onProgress, onMissing }: DrawOptions = {}): AsyncGenerator<SiteFile> {
  const faces = openFaces();
  const type: Type = typeOf(faces);
  for (const [index, { path, content }] of wanted.entries()) {
    let bytes = await kept?.get(content);
    if (!bytes) {
      bytes = pngOf(drawCard(type, await spelledOut(content, faces)));
      await kept?.put(content, bytes);
    }
    yield { path, bytes };
    onProgress?.(index + 1);
  }
  onMissing?.(type.missing());
}
