/** A place in the window, in CSS pixels from its upper left corner. */
export interface Spot {
  x: number;
  y: number;
}

/** What one finger did: where it came down, where it was lifted, and how many milliseconds lay between. */
export interface Stroke {
  from: Spot;
  to: Spot;
  took: number;
}

/** A stroke that begins nearer to a side of the window belongs to the system, which goes back with it: iOS takes some 20 px, Chrome on Android 48. */
const EDGE = 48;
/** A stroke is at least so long, in pixels, and so many times as long as high: a scrolling finger goes down. */
const LEAST = 80;
const FLATTER = 2.5;
/** It takes no longer than this, in milliseconds: a reading finger rests. */
export const SLOWEST = 500;

/** Takes where a finger came down and the window's width in CSS pixels; gives whether what it does there is the system's. */
export const atEdge = ({ x }: Spot, width: number): boolean => x < EDGE || x > width - EDGE;

/** Takes a stroke; gives the side that it went to, or undefined where it was no stroke to a side. */
export function sideOf({ from, to, took }: Stroke): "left" | "right" | undefined {
  if (took > SLOWEST) return undefined;
  const [x, y] = [to.x - from.x, to.y - from.y];
  if (Math.abs(x) < LEAST || Math.abs(x) < FLATTER * Math.abs(y)) return undefined;
  return x < 0 ? "left" : "right";
}
