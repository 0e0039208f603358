import type { Bitmap } from "./raster.ts";

/** The colours of the paper by day, as src/reader/theme.css has them. */
const PAPER = "#fbf8f1";
export const COLOURS = { ink: "#1d1a16", soft: "#655c4f", accent: "#a8231a", rule: "#cfc6b6" } as const;
export type Colour = keyof typeof COLOURS;

/** Steps from the paper to each colour: as many as an eye can tell at the edge of a stroke, few enough to pack well. */
const STEPS = 15;
const ORDER: readonly Colour[] = ["ink", "soft", "accent", "rule"];

const rgb = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The palette of every card, three bytes a colour: the paper, then the steps to each colour. */
export const PALETTE: Uint8Array = Uint8Array.from([
  ...rgb(PAPER),
  ...ORDER.flatMap((colour) => Array.from({ length: STEPS }, (_, step) =>
    rgb(PAPER).map((ground, channel) => Math.round(ground + ((rgb(COLOURS[colour])[channel] ?? 0) - ground) * (step + 1) / STEPS))).flat()),
]);

/** A sheet of paper, one byte a pixel: an entry of the palette. */
export interface Sheet {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Gives an empty sheet, sizes in pixels. */
export const newSheet = (width: number, height: number): Sheet => ({ width, height, pixels: new Uint8Array(width * height) });

/** Takes a sheet, where the pen is on the baseline, and a glyph; prints it. What would lie beyond the sheet is left out. */
export function print(sheet: Sheet, x: number, y: number, { left, top, width, height, coverage }: Bitmap, colour: Colour): void {
  const base = ORDER.indexOf(colour) * STEPS;
  for (let row = 0; row < height; row++) {
    const to = y + top + row;
    if (to < 0 || to >= sheet.height) continue;
    for (let column = 0; column < width; column++) {
      const at = x + left + column;
      if (at < 0 || at >= sheet.width) continue;
      const step = Math.round((coverage[row * width + column] ?? 0) * STEPS / 255);
      const index = to * sheet.width + at;
      // Where two glyphs touch, the darker of the two stays.
      if (step > 0 && base + step > (sheet.pixels[index] ?? 0)) sheet.pixels[index] = base + step;
    }
  }
}

/** Takes a sheet and a rectangle in whole pixels; fills it. */
export function fill(sheet: Sheet, x: number, y: number, width: number, height: number, colour: Colour): void {
  const index = (ORDER.indexOf(colour) + 1) * STEPS;
  for (let row = y; row < y + height; row++) sheet.pixels.fill(index, row * sheet.width + x, row * sheet.width + x + width);
}
