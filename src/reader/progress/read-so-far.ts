/** A text and the window that it is read in, both along the direction in which one reads on, in pixels. */
export interface Extent {
  /** Where the text begins, counted from where the window does; below zero once it has been left behind. */
  start: number;
  length: number;
  window: number;
}

/** Takes where a text stands in its window; gives how much of it has been read, 0 to 1; undefined where all of it is seen at once. */
export function readSoFar({ start, length, window }: Extent): number | undefined {
  const hidden = length - window;
  return hidden <= 0 ? undefined : Math.min(1, Math.max(0, -start / hidden));
}
