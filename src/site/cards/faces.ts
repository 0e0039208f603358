import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Blob, DrawFuncs, Face, Font, Variation } from "harfbuzzjs";
import * as v from "valibot";
import decompress from "woff2-encoder/decompress";

/** A glyph's outline: closed contours of straight lines and curves, in thousandths of its size, y upwards. */
export interface Outline {
  advance: number;
  /** `M x y`, `L x y`, `Q cx cy x y`, `C c1x c1y c2x c2y x y`, one after the other. */
  path: (number | "M" | "L" | "Q" | "C")[];
}

/** Cuts of a face, by their weight in OpenType's terms. */
export type Weight = 400 | 700 | 900;

/** The faces of the cards: a glyph for each character, or word that there is none. */
export interface Faces {
  /** Makes ready all that a text needs. Rejects where a face's file cannot be read. */
  ready: (text: string) => Promise<void>;
  /** Takes a code point whose text was made ready, and a weight; gives its outline, or undefined where no face has it. */
  outline: (codePoint: number, weight: Weight) => Outline | undefined;
}

/** 思源宋体 as Google cuts it, then the cut for Japanese, which has 7,000 rare characters more (𠮷, 㐂). Both under the OFL. */
export const PACKAGES = ["@fontsource-variable/noto-serif-sc", "@fontsource-variable/noto-serif-jp"] as const;

const require = createRequire(import.meta.url);

/** The faces' versions, part of what a card's bytes hang on. */
export const faceVersions = (): string[] => PACKAGES.map((name) => v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8"))).version);

/** A face comes in a hundred files; each has the characters of these ranges. */
interface Slice {
  file: string;
  ranges: [first: number, last: number][];
}

function slicesOf(name: string): Slice[] {
  const index = require.resolve(`${name}/unicode.json`);
  const ranges = v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(index, "utf8")));
  const face = name.slice(name.indexOf("/") + 1);
  return Object.entries(ranges).map(([key, text]) => ({
    file: join(dirname(index), "files", `${face}-${key.replace(/[[\]]/g, "")}-wght-normal.woff2`),
    ranges: text.split(",").map((range): [number, number] => {
      const [first = "", last = first] = range.trim().slice(2).split("-");
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    }),
  }));
}

/** Opens the faces; their files are read as texts need them. Throws where the packages are not installed. */
export function openFaces(): Faces {
  const slices = PACKAGES.flatMap(slicesOf);
  const opened = new Map<string, Promise<Font>>();
  const fonts = new Map<number, Font>();
  const unknown = new Set<number>();
  const open = (file: string): Promise<Font> => {
    const known = opened.get(file);
    if (known) return known;
    const opening = readFile(file).then(decompress).then((bytes) => new Font(new Face(new Blob(bytes))));
    opened.set(file, opening);
    return opening;
  };
  const find = async (codePoint: number): Promise<void> => {
    for (const { file, ranges } of slices) {
      if (!ranges.some(([first, last]) => codePoint >= first && codePoint <= last)) continue;
      const font = await open(file);
      // The ranges say which file to look in, not that the character is there.
      if (font.nominalGlyph(codePoint) !== undefined) {
        fonts.set(codePoint, font);
        return;
      }
    }
    unknown.add(codePoint);
  };
  const pen = penOf();
  return {
    ready: async (text) => {
      for (const codePoint of new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0))) {
        if (!fonts.has(codePoint) && !unknown.has(codePoint)) await find(codePoint);
      }
    },
    outline: (codePoint, weight) => {
      const font = fonts.get(codePoint);
      const glyph = font?.nominalGlyph(codePoint);
      if (!font || glyph === undefined) return undefined;
      font.setVariations([new Variation("wght", weight)]);
      return { advance: font.glyphHAdvance(glyph), path: pen(font, glyph) };
    },
  };
}

/** Gives what draws a font's glyph as a path. */
function penOf(): (font: Font, glyph: number) => Outline["path"] {
  let path: Outline["path"] = [];
  const functions = new DrawFuncs();
  functions.setMoveToFunc((x, y) => { path.push("M", x, y); });
  functions.setLineToFunc((x, y) => { path.push("L", x, y); });
  functions.setQuadraticToFunc((cx, cy, x, y) => { path.push("Q", cx, cy, x, y); });
  functions.setCubicToFunc((ax, ay, bx, by, x, y) => { path.push("C", ax, ay, bx, by, x, y); });
  functions.setClosePathFunc(() => undefined);
  return (font, glyph) => {
    path = [];
    font.drawGlyph(glyph, functions);
    return path;
  };
}
