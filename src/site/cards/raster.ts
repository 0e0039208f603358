import type { Outline } from "./faces.ts";

/** A glyph as it is painted at one size: how much of each pixel it covers, 0 to 255, row by row. */
export interface Bitmap {
  /** Where its first pixel lies, from the pen on the baseline, y downwards. */
  left: number;
  top: number;
  width: number;
  height: number;
  coverage: Uint8Array;
}

/** How many straight pieces stand for a curve: enough for a character of 100 pixels. */
const PIECES = 6;

type Edge = [ax: number, ay: number, bx: number, by: number];

/** An outline's contours as straight edges, in pixels, y downwards. */
function edgesOf({ path }: Outline, size: number): Edge[] {
  const scale = size / 1000;
  const edges: Edge[] = [];
  const numbers: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number): void => {
    edges.push([x * scale, -y * scale, nextX * scale, -nextY * scale]);
    [x, y] = [nextX, nextY];
  };
  const draw = (kind: "M" | "L" | "Q" | "C"): void => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    const [fromX, fromY] = [x, y];
    if (kind === "M") {
      if (x !== startX || y !== startY) to(startX, startY);
      [x, y, startX, startY] = [a, b, a, b];
    } else if (kind === "L") {
      to(a, b);
    } else {
      for (let step = 1; step <= PIECES; step++) {
        const t = step / PIECES;
        const u = 1 - t;
        if (kind === "Q") to(u * u * fromX + 2 * u * t * a + t * t * c, u * u * fromY + 2 * u * t * b + t * t * d);
        else to(u ** 3 * fromX + 3 * u * u * t * a + 3 * u * t * t * c + t ** 3 * e, u ** 3 * fromY + 3 * u * u * t * b + 3 * u * t * t * d + t ** 3 * f);
      }
    }
    numbers.length = 0;
  };
  let kind: "M" | "L" | "Q" | "C" | undefined;
  for (const part of path) {
    if (typeof part === "number") {
      numbers.push(part);
      continue;
    }
    if (kind !== undefined) draw(kind);
    kind = part;
  }
  if (kind !== undefined) draw(kind);
  if (x !== startX || y !== startY) to(startX, startY);
  return edges;
}

/**
 * Takes an outline and a size in pixels; gives what it covers, exactly: each edge adds to the pixels that it passes the
 * area at its right, signed by its direction, and sums along a row are the coverage (the method of accumulated areas, as
 * in Levien, "Inside the fastest font renderer in the world", 2016). Overlapping contours of one direction count once.
 * Additions and multiplications only: the same on every machine.
 */
export function rasterise(outline: Outline, size: number): Bitmap {
  const edges = edgesOf(outline, size);
  const xs = edges.flatMap(([ax, , bx]) => [ax, bx]);
  const ys = edges.flatMap(([, ay, , by]) => [ay, by]);
  if (edges.length === 0) return { left: 0, top: 0, width: 0, height: 0, coverage: new Uint8Array(0) };
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const [width, height] = [Math.ceil(Math.max(...xs)) - left + 1, Math.ceil(Math.max(...ys)) - top + 1];
  const areas = new Float64Array((width + 2) * height);
  for (const [ax, ay, bx, by] of edges) accumulate(areas, width + 2, [ax - left, ay - top, bx - left, by - top]);
  const coverage = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += areas[row * (width + 2) + column] ?? 0;
      coverage[row * width + column] = Math.round(255 * Math.min(1, Math.abs(sum)));
    }
  }
  return { left, top, width, height, coverage };
}

/** Adds one edge's areas, row by row and in each row pixel by pixel. */
function accumulate(areas: Float64Array, stride: number, [ax, ay, bx, by]: Edge): void {
  if (ay === by) return;
  const sign = ay < by ? 1 : -1;
  const [x0, y0, x1, y1] = sign === 1 ? [ax, ay, bx, by] : [bx, by, ax, ay];
  const slope = (x1 - x0) / (y1 - y0);
  for (let row = Math.floor(y0); row < y1; row++) {
    const [from, to] = [Math.max(y0, row), Math.min(y1, row + 1)];
    let x = x0 + (from - y0) * slope;
    const end = x0 + (to - y0) * slope;
    const [low, high] = x < end ? [x, end] : [end, x];
    const reach = high - low;
    // A piece of the edge for each pixel column that it passes.
    for (x = low; ;) {
      const column = Math.floor(x);
      const next = Math.min(high, column + 1);
      const height = sign * (to - from) * (reach === 0 ? 1 : (next - x) / reach);
      const right = (x + next) / 2 - column;
      const at = row * stride + column;
      areas[at] = (areas[at] ?? 0) + height * (1 - right);
      areas[at + 1] = (areas[at + 1] ?? 0) + height * right;
      if (next >= high) break;
      x = next;
    }
  }
}
