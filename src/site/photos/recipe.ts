import { createHash } from "node:crypto";
import type { Sharp } from "sharp";

/** What a picture is made into. A change here changes every picture's name, since the recipe is part of what is hashed. */
export const WIDTHS = [400, 800, 1200, 2000] as const;
/** A picture far taller than wide would be drawn at its full width however tall: it is kept within this, in pixels. */
const TALLEST = 3000;
/** The one JPEG, which every browser and every chat shows: search engines ask for 1,200 pixels or more. */
const JPEG_WIDTH = 1200;

export type PlateType = "image/avif" | "image/webp" | "image/jpeg";

const ENDINGS: Record<PlateType, string> = { "image/avif": "avif", "image/webp": "webp", "image/jpeg": "jpg" };

/** One file that a photograph becomes. */
export interface Plate {
  type: PlateType;
  width: number;
  height: number;
  /** From the site's root. */
  path: string;
}

/** Effort and quality were chosen by eye and by clock on photographs of 10 megapixels: docs/decisions/0030. */
export function encode(image: Sharp, type: PlateType): Sharp {
  switch (type) {
    case "image/avif": return image.avif({ quality: 52, effort: 4 });
    case "image/webp": return image.webp({ quality: 76, effort: 4 });
    case "image/jpeg": return image.jpeg({ quality: 80, mozjpeg: true });
  }
}

/** Raised when `encode` or what comes before it is changed. */
const RECIPE = 1;

/**
 * Takes a photograph's bytes and the versions of what encodes; gives the name that all its files begin with. The name is
 * that of what goes in, so that it is known before the slow work is done, and nothing changes under a name that is kept
 * for ever: other bytes, another recipe or another encoder have other names.
 */
export function nameOf(bytes: Uint8Array, versions: Readonly<Record<string, string | undefined>>): string {
  const used = ["vips", "aom", "heif", "webp", "mozjpeg"].map((part) => `${part} ${versions[part] ?? ""}`).join(", ");
  return createHash("sha256").update(`${RECIPE}, ${WIDTHS.join(" ")}, ${TALLEST}, ${JPEG_WIDTH}, ${used}\n`).update(bytes).digest("hex").slice(0, 16);
}

/** A size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Takes a size and a width no larger; gives the size of that width with the same proportions. */
const scaled = ({ width, height }: Size, to: number): Size => ({ width: to, height: Math.max(1, Math.round((height * to) / width)) });

/** Takes a photograph's size as it is seen (its orientation applied); gives the largest that it is shown at: never enlarged. */
export function largest(size: Size): Size {
  const bound = Math.min(size.width, WIDTHS.at(-1) ?? size.width, Math.max(1, Math.floor((size.width * TALLEST) / size.height)));
  return scaled(size, bound);
}

/**
 * Takes a photograph's name and its size as it is seen; gives the files that it becomes: AVIF and WebP in each width that
 * is smaller than its own and in its largest, and one JPEG, which comes last.
 */
export function platesOf(name: string, size: Size): Plate[] {
  const full = largest(size);
  const widths = [...WIDTHS.filter((width) => width < full.width), full.width];
  const plate = (type: PlateType, width: number): Plate => ({ type, ...scaled(full, width), path: `photos/${name}-${width}.${ENDINGS[type]}` });
  return [
    ...(["image/avif", "image/webp"] as const).flatMap((type) => widths.map((width) => plate(type, width))),
    plate("image/jpeg", Math.min(full.width, JPEG_WIDTH)),
  ];
}
