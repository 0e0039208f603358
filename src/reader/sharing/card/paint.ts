import { encode } from "uqr";
import { CODE, compose, MARGIN, WIDTH, type Composed, type MeasureOf, type Type } from "./compose.ts";

/** What a quote card is made from. */
export interface QuoteWords {
  paper: string;
  quote: string;
  headline: string;
  imprint: string;
  excerpt: string;
  scan: string;
  /** What the code opens. */
  url: string;
}

interface Palette {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
  accent: string;
}

/** The paper's colours and face as this reader has them now. */
function lookOf(): { palette: Palette; family: string } {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    palette: { paper: token("paper"), ink: token("ink"), soft: token("soft"), rule: token("rule"), accent: token("accent") },
    family: style.fontFamily,
  };
}

const fontOf = ({ size, bold }: Type, family: string): string => `${bold ? "700 " : ""}${size}px ${family}`;

/** Whether a colour `#rrggbb` is nearer black than white. */
const isDark = (hex: string): boolean => [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16), 0) < 384;

/** Draws the code: always dark on light, whatever the theme, since not every camera reads the other. */
function paintCode(context: CanvasRenderingContext2D, url: string, { x, y }: Composed["code"], { paper, ink }: Palette): void {
  const [dark, light] = isDark(paper) ? [paper, ink] : [ink, paper];
  // Level M is enough for a screen; a rim of four modules belongs to the code (ISO/IEC 18004, 9.1).
  const { size, data } = encode(url, { ecc: "M", border: 4 });
  context.fillStyle = light;
  context.fillRect(x, y, CODE, CODE);
  context.fillStyle = dark;
  for (const [row, modules] of data.entries()) {
    for (const [column, on] of modules.entries()) {
      if (!on) continue;
      const [left, top] = [Math.round(column * CODE / size), Math.round(row * CODE / size)];
      context.fillRect(x + left, y + top, Math.round((column + 1) * CODE / size) - left, Math.round((row + 1) * CODE / size) - top);
    }
  }
}

/**
 * Takes a card's words; gives it as a picture, made on this device alone, and how much of the quote stands on it. Undefined
 * where this browser makes no pictures.
 */
export async function paintQuote(words: QuoteWords): Promise<{ picture: Blob; width: number; height: number; shown: number; cut: boolean } | undefined> {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  const { palette, family } = lookOf();
  const widths = new Map<string, number>();
  const measureOf: MeasureOf = (type) => ({
    em: type.size,
    advance: (text) => {
      const font = fontOf(type, family);
      const key = `${font}\n${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      context.font = font;
      const { width } = context.measureText(text);
      widths.set(key, width);
      return width;
    },
  });
  const composed = compose(words, measureOf);
  canvas.width = WIDTH;
  canvas.height = composed.height;
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, WIDTH, composed.height);
  context.fillStyle = palette.ink;
  context.fillRect(MARGIN, 146, WIDTH - 2 * MARGIN, 4);
  context.fillRect(MARGIN, 154, WIDTH - 2 * MARGIN, 1.5);
  context.fillStyle = palette.rule;
  context.fillRect(MARGIN, composed.rule, WIDTH - 2 * MARGIN, 1.5);
  paintCode(context, words.url, composed.code, palette);
  for (const { type, lines, x, y, leading, colour } of composed.blocks) {
    context.font = fontOf(type, family);
    context.fillStyle = palette[colour];
    for (const [index, line] of lines.entries()) for (const placed of line.placed) context.fillText(placed.text, x + placed.x, y + index * leading);
  }
  const picture = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, "image/png"); });
  return picture ? { picture, width: WIDTH, height: composed.height, shown: composed.shown, cut: composed.cut } : undefined;
}
