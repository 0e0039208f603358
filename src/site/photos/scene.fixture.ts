import sharp from "sharp";

// Photographs for tests and pictures: scenes of our own, painted pixel by pixel from a number. Nobody and nothing real is
// shown, so that no story gets a false picture by them.

type Colour = readonly [number, number, number];

interface Palette {
  sky: readonly [Colour, Colour];
  sun: Colour;
  far: Colour;
  near: Colour;
  field: readonly [Colour, Colour];
}

const PALETTES: readonly Palette[] = [
  { sky: [[118, 156, 186], [243, 219, 184]], sun: [255, 240, 205], far: [154, 170, 178], near: [52, 74, 66], field: [[168, 152, 84], [120, 122, 62]] },
  { sky: [[72, 84, 122], [236, 158, 118]], sun: [255, 214, 160], far: [146, 118, 128], near: [42, 40, 56], field: [[124, 84, 62], [74, 58, 56]] },
  { sky: [[168, 196, 210], [232, 236, 226]], sun: [255, 255, 244], far: [176, 192, 190], near: [58, 92, 78], field: [[134, 164, 92], [92, 132, 74]] },
  { sky: [[198, 190, 178], [238, 230, 214]], sun: [250, 244, 226], far: [190, 184, 172], near: [86, 84, 78], field: [[206, 196, 170], [170, 160, 138]] },
];

const mix = (a: Colour, b: Colour, t: number): Colour => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];

/** A ridge's height at `x` (0 to 1): sines of falling size, so that it is rough near and far. About -1 to 1. */
function ridge(x: number, seed: number): number {
  let sum = 0;
  for (let octave = 0; octave < 6; octave += 1) {
    const frequency = 2.1 ** octave;
    sum += Math.sin(x * 5 * frequency + seed * (octave + 1) * 1.7) / frequency ** 0.9;
  }
  return sum / 1.8;
}

const RIDGES = 4;
const HORIZON = 0.66;

/** Where each ridge begins in a column of the picture, the farthest first, from the top, 0 to 1. */
const topsAt = (x: number, number: number): number[] =>
  Array.from({ length: RIDGES }, (_, nearest) => {
    const t = nearest / (RIDGES - 1);
    return 0.34 + t * 0.26 + ridge(x * (0.6 + t * 0.5), number * 3.1 + nearest * 2.3) * (0.1 - t * 0.045);
  });

/** The colour at a place, both coordinates 0 to 1 but for `x`, which goes to the picture's width over its height. */
function colourAt(x: number, y: number, wide: number, tops: readonly number[], number: number, palette: Palette): Colour {
  const nearest = y < HORIZON ? tops.findLastIndex((top) => y > top) : -1;
  if (nearest >= 0) {
    const t = nearest / (RIDGES - 1);
    const mist = Math.max(0, 0.35 - (y - (tops[nearest] ?? y)) * 1.6) * (1 - t * 0.6);
    return mix(mix(palette.far, palette.near, t), palette.sky[1], mist);
  }
  if (y >= HORIZON) {
    // Furrows run together at a point on the horizon.
    const depth = y - HORIZON + 0.02;
    const furrow = Math.sin(((x - wide * (0.3 + (number % 3) * 0.2)) / depth) * 9) * Math.min(1, depth * 7);
    return mix(palette.field[0], palette.field[1], Math.min(1, Math.max(0, 0.5 + furrow * 0.28 + depth * 0.9)));
  }
  const [sunX, sunY] = [wide * (0.24 + ((number * 0.37) % 0.5)), 0.2];
  const away = Math.hypot(x - sunX, y - sunY);
  const glow = away < 0.05 ? 1 : Math.exp(-(away - 0.05) * 6) * 0.55;
  return mix(mix(palette.sky[0], palette.sky[1], Math.min(1, y / 0.55)), palette.sun, glow);
}

/** Takes a scene's number and a size in pixels; gives the scene as RGB, three bytes to a pixel, the same on every machine. */
export function scene(number: number, width: number, height: number): Buffer {
  const palette = PALETTES[number % PALETTES.length];
  if (!palette) throw new Error("no palette");
  const pixels = Buffer.alloc(width * height * 3);
  const tops = Array.from({ length: width }, (_, x) => topsAt(x / height, number));
  let noise = number + 1;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      noise = (Math.imul(noise, 1_103_515_245) + 12_345) >>> 0;
      const grain = ((noise >>> 16) % 9) - 4;
      for (const channel of colourAt(x / height, y / height, width / height, tops[x] ?? [], number, palette)) {
        pixels[at] = Math.max(0, Math.min(255, Math.round(channel) + grain));
        at += 1;
      }
    }
  }
  return pixels;
}

/** How a photograph for a test is made. */
export interface Shot {
  /** As it is seen, in pixels. */
  width?: number;
  height?: number;
  /** The camera lay on its side: the pixels lie too, and EXIF's orientation (6) says so. */
  lying?: boolean;
}

/** Takes a scene's number; gives a JPEG of it as a camera would make it: with EXIF, the place where it stood among it. */
export async function photograph(number: number, { width = 150, height = 100, lying = false }: Shot = {}): Promise<Uint8Array> {
  return sharp(scene(number, width, height), { raw: { width, height, channels: 3 } }).rotate(lying ? 270 : 0)
    .withExif({
      IFD0: { Make: "Baolan", Model: "Scene", Artist: "secret photographer" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "34/1 24/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "115/1 36/1 0/1" },
    })
    .withMetadata(lying ? { orientation: 6 } : {})
    .jpeg({ quality: 88 }).toBuffer();
}
