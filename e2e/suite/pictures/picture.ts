import { createHash } from "node:crypto";
import sharp from "sharp";

// A picture of several things at once: the states of a part, or a page at several widths. Each has its place in it, so that
// what differs can be named.

/** A place in a picture, in pixels, and what is shown there. */
export interface Cell {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What was photographed. */
export interface Taken {
  /** What the browser gave, as PNG: one picture, or one for each cell. */
  shots: readonly Buffer[];
  /** All of it in one PNG. */
  png: () => Promise<Buffer>;
  cells: readonly Cell[];
}

/** How a picture is kept: as it is, without loss; or at half its width, to see ground and ink by, in a tenth of the bytes. */
export type Grain = "whole" | "half";

/** A channel, from 0 to 255, may be so far off and still be called the same: what a processor rounds, and what is left of loss. */
const SAME = { whole: 6, half: 12 } as const;

/**
 * Pixels of a side of what is compared, as the mean of its pixels. Where a picture is packed with loss a change in one state makes
 * pixels off by 48 beside edges in all of them: means of 4 by 4 were off by 10 at most.
 */
const BLOCK = { whole: 1, half: 4 } as const;

/** So many pixels of a cell may be off. A hairline's end has as many; a character that is not there has three times that. */
export const ALLOWED = 16;

/** What a cell's pixels say against those that were accepted. */
export interface Difference {
  cell: string;
  pixels: number;
}

export type Comparison =
  | { same: true }
  | { same: false; why: string; differences: readonly Difference[]; picture: Buffer };

/** What tells that the browser gave the very same pictures: of their bytes, so that nothing need be opened. */
export const markOf = (shots: readonly Buffer[]): string => shots.reduce((hash, shot) => hash.update(shot), createHash("sha256")).digest("hex");

/** Whether a kept picture is of just the pictures that have this mark: it stands in its EXIF data. */
export const isOf = (kept: Buffer, mark: string): boolean => kept.includes(mark);

/** Packs what was photographed as it is kept, in WebP, its mark inside: the same pixels, the same bytes. Rejects where it is no picture. */
export async function packed(png: Buffer, grain: Grain, mark: string): Promise<Buffer> {
  const picture = sharp(png).removeAlpha().withExif({ IFD0: { ImageDescription: mark } });
  if (grain === "whole") return picture.webp({ lossless: true, effort: 4 }).toBuffer();
  const { width } = await picture.metadata();
  return picture.resize({ width: Math.ceil(width / 2) }).webp({ quality: 40, effort: 4 }).toBuffer();
}

const opened = (picture: Buffer) => sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });

/** A picture's channels, row by row, and how many pixels a row has. */
interface Opened {
  data: Uint8Array;
  width: number;
}

/** How far the means of one channel are apart over the block of pixels that begins here, cut at the picture's edge. */
function apart(one: Opened, other: Opened, at: { x: number; y: number; channel: number }, block: number): number {
  const height = one.data.length / 3 / one.width;
  let [sum, count] = [0, 0];
  for (let y = at.y; y < Math.min(at.y + block, height); y += 1) {
    for (let x = at.x; x < Math.min(at.x + block, one.width); x += 1) {
      const index = (y * one.width + x) * 3 + at.channel;
      sum += (one.data[index] ?? 0) - (other.data[index] ?? 0);
      count += 1;
    }
  }
  return Math.abs(sum / count);
}

/** For each pixel of two pictures of one size, by its place in rows: 1 where its block is off, else 0. */
function offPixels(one: Opened, other: Opened, grain: Grain): Uint8Array {
  const [same, block] = [SAME[grain], BLOCK[grain]];
  const { width } = one;
  const off = new Uint8Array(one.data.length / 3);
  const height = off.length / width;
  for (let y = 0; y < height; y += block) {
    for (let x = 0; x < width; x += block) {
      if (![0, 1, 2].some((channel) => apart(one, other, { x, y, channel }, block) > same)) continue;
      for (let row = y; row < Math.min(y + block, height); row += 1) off.fill(1, row * width + x, row * width + Math.min(x + block, width));
    }
  }
  return off;
}

/** The accepted picture, pale, with what is off in red. */
function shown(accepted: Uint8Array, off: Uint8Array): Buffer {
  const picture = Buffer.alloc(accepted.length);
  off.forEach((is, pixel) => {
    const at = pixel * 3;
    const grey = ((accepted[at] ?? 0) + (accepted[at + 1] ?? 0) + (accepted[at + 2] ?? 0)) / 3;
    const pale = 160 + grey * 0.35;
    picture[at] = is ? 220 : pale;
    picture[at + 1] = is ? 0 : pale;
    picture[at + 2] = is ? 30 : pale;
  });
  return picture;
}

/** How many pixels are off within a cell and how many outside of all, given a picture's width and the scale it is kept at. */
function differencesOf(off: Uint8Array, width: number, cells: readonly Cell[], scale: number): Difference[] {
  const left = Uint8Array.from(off);
  const inCells = cells.map((cell) => {
    let pixels = 0;
    const [x0, x1] = [Math.floor(cell.x * scale), Math.min(width, Math.ceil((cell.x + cell.width) * scale))];
    for (let y = Math.floor(cell.y * scale); y < Math.ceil((cell.y + cell.height) * scale); y += 1) {
      for (let at = y * width + x0; at < y * width + x1; at += 1) {
        pixels += off[at] ?? 0;
        if (at < left.length) left[at] = 0;
      }
    }
    return { cell: cell.name, pixels };
  });
  return [...inCells, { cell: "around them", pixels: left.reduce((sum, one) => sum + one, 0) }];
}

/**
 * Takes the accepted picture, the new one packed the same way, and what the new one shows where. The same where no cell has more
 * than `ALLOWED` pixels that are off by more than `SAME`; else which cells have, and a picture of it as PNG.
 */
export async function compared(accepted: Buffer, now: Buffer, cells: readonly Cell[], grain: Grain): Promise<Comparison> {
  const [before, after] = await Promise.all([opened(accepted), opened(now)]);
  const { width, height } = before.info;
  if (width !== after.info.width || height !== after.info.height) {
    const why = `it was ${width} × ${height} pixels and is ${after.info.width} × ${after.info.height}`;
    return { same: false, why, differences: [], picture: await sharp(now).png().toBuffer() };
  }
  const off = offPixels({ data: before.data, width }, { data: after.data, width }, grain);
  const differences = differencesOf(off, width, cells, grain === "half" ? 0.5 : 1).filter(({ pixels }) => pixels > ALLOWED);
  if (differences.length === 0) return { same: true };
  const raw = { width, height, channels: 3 } as const;
  const picture = await sharp(shown(before.data, off), { raw }).png({ palette: true }).toBuffer();
  const why = differences.map(({ cell, pixels }) => `${cell}: ${pixels} pixels`).join("; ");
  return { same: false, why, differences, picture };
}
