import type { Item, Page, Paragraph } from "../../model/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearestLine } from "./nearest.ts";
import { sidecarFault } from "./read.ts";
import type { ReadSidecar } from "./read.ts";

/** Which photograph of a page a file belongs to. */
export interface PlacedPhoto {
  /** As the sidecar names it, relative to the sidecar's folder. */
  file: string;
  /** The story's id. */
  item: string;
  /** Which of an article's `photos`, from 0; absent for a photo story. */
  photo?: number;
}

interface Caption extends PlacedPhoto {
  caption: Paragraph;
  text: string;
}

function captionsOf(item: Item): Omit<Caption, "file">[] {
  if (item.kind === "photo") return [{ item: item.id, caption: item.caption, text: item.caption.text }];
  return item.photos.map(({ caption }, photo) => ({ item: item.id, photo, caption, text: caption.text }));
}

const holds = ({ text, lines }: Paragraph, words: string): boolean =>
  text.includes(words) || (lines ?? []).some((line) => line.text.includes(words));

/**
 * Takes a page and its sidecar; gives which photograph each file belongs to, by words of its caption. Words that are in no
 * caption, or in two, are errors at their place in the sidecar.
 */
export function placePhotos(page: Page, read: ReadSidecar): { photos: PlacedPhoto[]; diagnostics: Diagnostic[] } {
  const captions = page.sections.flatMap(({ items }) => items.flatMap(captionsOf));
  const photos: PlacedPhoto[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, { file, caption: words }] of (read.sidecar.photos ?? []).entries()) {
    const [first, second] = captions.filter(({ caption }) => holds(caption, words));
    if (first && !second) {
      photos.push({ file, item: first.item, ...(first.photo === undefined ? {} : { photo: first.photo }) });
      continue;
    }
    const near = first ? undefined : nearestLine(words, captions);
    const help = second
      ? "把 caption 写长一些，只留一条说明里才有的字。"
      : near ? `第 ${near.caption.span.line} 行的说明是“${[...near.text].slice(0, 24).join("")}”，是不是它？` : "请照图片说明的原文写一段。";
    const message = second ? `“${words}”在不止一条图片说明里。` : `没有哪条图片说明里有“${words}”。`;
    diagnostics.push(sidecarFault("photo-unmatched", read.path, read.placeOf(["photos", index, "caption"]), message, help));
  }
  return { photos, diagnostics };
}
