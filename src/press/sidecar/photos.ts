import type { Item, Page, Paragraph } from "../../model/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearestLine } from "./nearest.ts";
import { sidecarFault } from "./read.ts";
import type { ReadSidecar } from "./read.ts";
import type { Place } from "./yaml/place.ts";

/** Which photograph of a page a file belongs to. */
export interface PlacedPhoto {
  /** With `/` between its pieces, relative to the page's folder. */
  file: string;
  /** The story's id. */
  item: string;
  /** Which of an article's `photos`, from 0; absent for a photo story. */
  photo?: number;
  /** What the picture shows, in the editor's words. */
  alt?: string;
  /** Where the sidecar names the file; absent where its own name says which caption is its. */
  place?: Place;
}

interface Caption {
  item: string;
  photo?: number;
  caption: Paragraph;
  text: string;
}

function captionsOf(item: Item): Caption[] {
  if (item.kind === "photo") return [{ item: item.id, caption: item.caption, text: item.caption.text }];
  return item.photos.map(({ caption }, photo) => ({ item: item.id, photo, caption, text: caption.text }));
}

/** Every caption of a page, in the order of the source's lines: what an editor counts on the printed page. */
const captionsIn = (page: Page): Caption[] =>
  page.sections.flatMap(({ items }) => items.flatMap(captionsOf)).sort((a, b) => a.caption.span.line - b.caption.span.line);

const holds = ({ text, lines }: Paragraph, words: string): boolean =>
  text.includes(words) || (lines ?? []).some((line) => line.text.includes(words));
const standsAt = ({ span }: Paragraph, line: number): boolean => span.line <= line && line <= span.endLine;

const placed = (file: string, { item, photo }: Caption): PlacedPhoto => ({ file, item, ...(photo === undefined ? {} : { photo }) });

const keyOf = ({ item, photo }: PlacedPhoto): string => `${item} ${photo ?? ""}`;

/**
 * Takes a page and its sidecar; gives which photograph each file belongs to, by words of its caption or by its line. A
 * caption that is not there, words that are in two, and a second file for one caption are errors at their place in the sidecar.
 */
export function placePhotos(page: Page, read: ReadSidecar): { photos: PlacedPhoto[]; diagnostics: Diagnostic[] } {
  const captions = captionsIn(page);
  const photos = new Map<string, PlacedPhoto>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, { file, caption: words, line, alt }] of (read.sidecar.photos ?? []).entries()) {
    const fault = (code: "photo-unmatched" | "photo-twice", key: string, message: string, help: string): void => {
      diagnostics.push(sidecarFault(code, read.path, read.placeOf(["photos", index, key]), message, help));
    };
    const fitting = captions.filter(({ caption }) => (words === undefined || holds(caption, words)) && (line === undefined || standsAt(caption, line)));
    const [first, second] = fitting;
    if (first && !second) {
      const photo: PlacedPhoto = { ...placed(file, first), ...(alt === undefined ? {} : { alt }), place: read.placeOf(["photos", index, "file"]) };
      const other = photos.get(keyOf(photo));
      if (other) fault("photo-twice", "file", `${file} 和 ${other.file} 配的是同一条图片说明（第 ${first.caption.span.line} 行）。`, "一条说明只配一张；另一张要有自己的说明，或从附带文件里删去。");
      else photos.set(keyOf(photo), photo);
    } else if (words === undefined) {
      fault("photo-unmatched", "line", `第 ${line ?? ""} 行不是图片说明。`, captions.length === 0 ? "这一版没有读出图片说明；可以用 corrections 把那一行的 role 定为 caption。" : `图片说明在第 ${captions.map(({ caption }) => caption.span.line).join("、")} 行。`);
    } else {
      const near = first ? undefined : nearestLine(words, captions);
      const help = second
        ? "把 caption 写长一些，只留一条说明里才有的字。"
        : near ? `第 ${near.caption.span.line} 行的说明是“${[...near.text].slice(0, 24).join("")}”，是不是它？` : "请照图片说明的原文写一段。";
      fault("photo-unmatched", "caption", second ? `“${words}”在不止一条图片说明里。` : `没有哪条图片说明里有“${words}”。`, help);
    }
  }
  return { photos: [...photos.values()], diagnostics };
}

/**
 * Takes a page, files that are numbered for it (from 1, as in `示范区-1.jpg`), and what the sidecar has placed already;
 * gives which photograph each numbered file belongs to: the page's captions are counted in the order of their lines. A
 * caption that the sidecar gave a file keeps it. `left` are numbers past the last caption, or a number's second file.
 */
export function photosInOrder(
  page: Page, files: readonly { file: string; number: number }[], taken: readonly PlacedPhoto[],
): { photos: PlacedPhoto[]; left: { file: string; number: number }[]; captions: number } {
  const captions = captionsIn(page);
  const named = new Set(taken.map(({ file }) => file));
  const full = new Set(taken.map(keyOf));
  const numbered = new Set<number>();
  const photos: PlacedPhoto[] = [];
  const left: { file: string; number: number }[] = [];
  for (const one of files) {
    if (named.has(one.file)) continue;
    const caption = captions[one.number - 1];
    if (!caption || numbered.has(one.number)) {
      left.push(one);
      continue;
    }
    numbered.add(one.number);
    const photo = placed(one.file, caption);
    if (!full.has(keyOf(photo))) photos.push(photo);
  }
  return { photos, left, captions: captions.length };
}
