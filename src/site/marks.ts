import type { Correction, Item } from "../model/index.ts";

function corrected({ printed, corrected: now, reason }: Correction): string {
  return `更正：原文“${printed}”，改作“${now}”${reason === undefined ? "" : `（${reason}）`}`;
}

/**
 * Takes a story; gives what was done to its text, a sentence in Chinese each: what an editor corrected, which paragraphs were
 * put together again, and which are not whole. So text without marks of its own alters nothing in silence either.
 */
export function marksOf(item: Item): string[] {
  const captions = item.kind === "photo" ? [item.caption] : item.photos.map(({ caption }) => caption);
  const paragraphs = item.kind === "photo" ? captions : [...item.paragraphs, ...captions];
  const titles = item.kind === "photo" ? [item.headline] : [item.kicker, item.headline, item.deck];
  const corrections = [...titles, ...paragraphs].flatMap((node) => node?.corrections ?? []);
  const states = paragraphs.flatMap(({ state, evidence, span }) => (state === "asPrinted" ? [] : [
    `说明：第 ${span.line}${span.endLine === span.line ? "" : `—${span.endLine}`} 行，${state === "rejoined" ? "断开的段落已接上" : "这一段不完整"}${evidence === undefined ? "" : `（${evidence}）`}`,
  ]));
  return [...corrections.map(corrected), ...states];
}
