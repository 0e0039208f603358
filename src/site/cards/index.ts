import type { SiteFile } from "../publish.ts";
import { wordsOf } from "./content.ts";
import { drawCard } from "./draw.ts";
import { openFaces } from "./faces.ts";
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
      await faces.ready(wordsOf(content) + OWN);
      bytes = pngOf(drawCard(type, content));
      await kept?.put(content, bytes);
    }
    yield { path, bytes };
    onProgress?.(index + 1);
  }
  onMissing?.(type.missing());
}
