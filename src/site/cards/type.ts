import type { Line, Measure } from "../../text/typeset/set-lines.ts";
import type { Faces, Weight } from "./faces.ts";
import { rasterise, type Bitmap } from "./raster.ts";
import { print, type Colour, type Sheet } from "./sheet.ts";

/** The trade's sign for a sort that the case has not: printed for a character that no face has, and counted. */
export const MISSING = "〓";

/** A size and weight of type. */
export interface Style {
  /** Pixels. */
  size: number;
  weight: Weight;
  colour: Colour;
  /** White between characters, in pixels. */
  tracking?: number;
}

/** Sets type on sheets, and remembers each glyph that it made. */
export interface Type {
  measure: (style: Style) => Measure;
  /** Prints lines, the first one's baseline at `y`, each so many pixels below the one before. */
  print: (sheet: Sheet, lines: readonly Line[], at: { x: number; y: number; leading: number }, style: Style) => void;
  /** The characters that were asked for and that no face has. */
  missing: () => string[];
}

/** Format characters have no glyph and need none: joiners, direction, variation. */
const SILENT = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/u;

interface Glyph {
  advance: number;
  bitmap: Bitmap;
}

/** Takes faces whose texts were made ready; gives what sets type with them. */
export function typeOf(faces: Faces): Type {
  const glyphs = new Map<string, Glyph>();
  const missing = new Set<string>();
  const glyphOf = (character: string, { size, weight }: Style): Glyph | undefined => {
    if (SILENT.test(character)) return undefined;
    const key = `${character}${weight}/${size}`;
    const known = glyphs.get(key);
    if (known) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    // Blank, and no face need have it: 　 is as wide as a character, other blanks a quarter.
    const blank = /\s/.test(character) ? { advance: character === "\u3000" ? 1000 : 250, path: [] } : undefined;
    let outline = blank ?? faces.outline(codePoint, weight);
    if (!outline) {
      missing.add(character);
      outline = faces.outline(MISSING.codePointAt(0) ?? 0, weight) ?? { advance: 1000, path: [] };
    }
    const glyph = { advance: outline.advance * size / 1000, bitmap: rasterise(outline, size) };
    glyphs.set(key, glyph);
    return glyph;
  };
  // A mark stands on the character before it, and takes no room of its own.
  const advance = (text: string, style: Style): number => (glyphOf(String.fromCodePoint(text.codePointAt(0) ?? 0), style)?.advance ?? 0) + (style.tracking ?? 0);
  return {
    measure: (style) => ({ em: style.size, advance: (text) => advance(text, style) }),
    print: (sheet, lines, { x, y, leading }, style) => {
      lines.forEach(({ placed }, index) => {
        for (const cluster of placed) {
          for (const character of cluster.text) {
            const glyph = glyphOf(character, style);
            if (glyph) print(sheet, Math.round(x + cluster.x), Math.round(y + index * leading), glyph.bitmap, style.colour);
          }
        }
      });
    },
    missing: () => [...missing].sort(),
  };
}
