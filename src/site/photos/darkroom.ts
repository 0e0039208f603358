import { mkdir, readFile, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import sharp, { type Sharp } from "sharp";
import * as v from "valibot";
import type { Image } from "../../model/index.ts";
import { putWhole } from "../put-whole.ts";
import { encode, largest, nameOf, platesOf, type Plate, type Size } from "./recipe.ts";
import { pooled } from "./pool.ts";

/** A photograph that was looked at whole: what its story says of it, and the files that it becomes. */
export interface Exposed {
  image: Image;
  plates: Plate[];
  /** The original, to make the plates from. */
  original: string;
}

/** Pixels. The largest cameras have 60 million; what is larger in a small file was made to fill the memory of who opens it. */
const MOST_PIXELS = 100_000_000;

/** A side shorter than this, in pixels, or more than so many times shorter than the other, is a rule or a bar and no photograph. */
const SHORTEST = 8;
const NARROWEST = 20;

/** The longer side of the tiny picture that stands until the real one has come, in pixels. A browser blurs it by enlarging it. */
const TINY = 12;

/** Pictures at once. One of 100 million pixels takes 300 MB while it is opened. */
export const AT_ONCE = Math.min(availableParallelism(), 4);

// One thread to a picture, and pictures side by side: AVIF's encoder makes other bytes with other numbers of threads.
sharp.concurrency(1);
sharp.cache(false);
// Only what photographs are: no SVG, PDF or ImageMagick, whatever a file's first bytes claim.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["Jpeg", "Png", "Webp", "Heif", "Tiff", "Nsgif"].map((kind) => `VipsForeignLoad${kind}`) });

const open = (bytes: Uint8Array): Sharp => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", pages: 1 }).autoOrient();

/**
 * Upright, in sRGB, on white, within a size; nothing else of the file is handed on: no EXIF with place and camera, no
 * colour profile, no thumbnail.
 */
async function pixels(bytes: Uint8Array, { width, height }: Size): Promise<Sharp> {
  const { data, info } = await open(bytes).resize({ width, height, fit: "fill" }).flatten({ background: "#fff" }).toColourspace("srgb").removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

/** As the camera was held, and as the picture is seen. Throws where the bytes are no picture. */
async function sizeOf(bytes: Uint8Array): Promise<Size> {
  const { autoOrient } = await open(bytes).metadata();
  return autoOrient;
}

const KnownSchema = v.object({ width: v.number(), height: v.number(), placeholder: v.string() });
type Known = v.InferOutput<typeof KnownSchema>;

async function study(bytes: Uint8Array): Promise<Known> {
  const size = await sizeOf(bytes);
  const [shorter, longer] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
  if (shorter < SHORTEST || longer > shorter * NARROWEST) throw new RangeError("no photograph");
  const tiny = (side: number): number => Math.max(1, Math.round((side * TINY) / longer));
  // This opens every pixel there is: a file that breaks off in the middle fails here, not when its page is published.
  const { data } = await (await pixels(bytes, { width: tiny(size.width), height: tiny(size.height) })).webp({ quality: 30, effort: 6 }).toBuffer({ resolveWithObject: true });
  return { ...size, placeholder: `data:image/webp;base64,${data.toString("base64")}` };
}

async function known(path: string): Promise<Known | undefined> {
  try {
    return v.parse(KnownSchema, JSON.parse(await readFile(path, "utf8")));
  } catch {
    return undefined;
  }
}

/** Makes pictures for the site out of photographs, and keeps them between builds under the names of what they were made from. */
export class Darkroom {
  readonly #folder: string;

  /** Takes the folder that keeps what was made. It is made when it is needed, and may be deleted at any time. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Takes a photograph's path and what it shows in words, where an editor wrote them; gives what its story says of it, or
   * undefined where its pixels cannot be read (damaged, cut off, too many) or are no photograph's. Throws where the folder can't be written.
   */
  async expose(original: string, alt: string | undefined): Promise<Exposed | undefined> {
    await mkdir(this.#folder, { recursive: true });
    const bytes = await readFile(original);
    const name = nameOf(bytes, sharp.versions);
    const path = join(this.#folder, `${name}.json`);
    let found = await known(path);
    if (!found) {
      try {
        found = await study(bytes);
      } catch {
        return undefined;
      }
      await putWhole(path, `${JSON.stringify(found)}\n`);
    }
    const plates = platesOf(name, found);
    const jpeg = plates.at(-1);
    if (!jpeg) return undefined;
    const sources = plates.slice(0, -1).map(({ type, width, path: src }) => ({ type, width, src }));
    return {
      original, plates,
      image: { src: jpeg.path, width: jpeg.width, height: jpeg.height, sources, placeholder: found.placeholder, ...(alt === undefined ? {} : { alt }) },
    };
  }

  /** Where the folder keeps a plate, made already or not. */
  kept(plate: Plate): string {
    return join(this.#folder, basename(plate.path));
  }

  /**
   * Takes a photograph and which of its files are wanted, all without it; makes those that are not kept from before, and
   * gives how many that were. Throws where the original has changed or the folder can't be written.
   */
  async develop({ original, plates }: Exposed, wanted: readonly Plate[] = plates): Promise<number> {
    const missing: Plate[] = [];
    for (const plate of wanted) {
      const there = await stat(this.kept(plate)).catch(() => undefined);
      if (!there?.isFile()) missing.push(plate);
    }
    if (missing.length === 0) return 0;
    const bytes = await readFile(original);
    const full = await pixels(bytes, largest(await sizeOf(bytes)));
    for (const plate of missing) {
      const resized = full.clone().resize({ width: plate.width, height: plate.height, fit: "fill" });
      await putWhole(this.kept(plate), await encode(resized, plate.type).toBuffer());
    }
    return missing.length;
  }

  /** Takes photographs and who is told of each; develops all of them, as many at once as there are cores, four at most. */
  async developAll(photos: readonly Exposed[], onPhoto?: (done: number, all: number) => void): Promise<void> {
    let done = 0;
    await pooled(photos, AT_ONCE, async (photo) => {
      await this.develop(photo);
      done += 1;
      onPhoto?.(done, photos.length);
    });
  }
}
