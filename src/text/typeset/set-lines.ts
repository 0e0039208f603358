import { clustersOf, mayBreak, type Cluster } from "./clusters.ts";

/** How wide things are. One unit for all of it, such as pixels. */
export interface Measure {
  /** The size of a Han character. */
  em: number;
  /** Takes a character with its marks; gives its advance. */
  advance: (text: string) => number;
}

/** A character and where it is drawn, from the line's start. */
export interface Placed {
  text: string;
  x: number;
}

export interface Line {
  placed: Placed[];
  /** How far the line reaches, without what is trimmed at its end. */
  width: number;
}

export interface SetText {
  lines: Line[];
  /** UTF-16 offset of what did not fit; the text's length where all of it did. */
  end: number;
}

export interface Limits {
  width: number;
  /** How many lines at most; what is left is cut, and the last line then ends in an ellipsis. */
  most?: number;
  /** The first line's indent. */
  indent?: number;
  /** Whether every line but the last reaches the whole width. */
  justify?: boolean;
}

const ELLIPSIS = "……";

/** No line has more characters than this, so that a text of characters without any width takes no time out of measure. */
const LONGEST = 400;

/** A mark so wide that half of it is white. */
const isFull = (cluster: Cluster | undefined, { em, advance }: Measure, kind: "opening" | "closing"): boolean =>
  cluster?.kind === kind && cluster.text >= "\u0100" && advance(cluster.text) > 0.9 * em;

/** One line's characters with the white that is trimmed off them (CLREQ 3.1.6.1: marks in a row, and marks at a line's ends). */
function trimmed(clusters: readonly Cluster[], measure: Measure): { cluster: Cluster; before: number; advance: number }[] {
  const half = measure.em / 2;
  return clusters.map((cluster, index) => {
    const [previous, next] = [clusters[index - 1], clusters[index + 1]];
    const before = isFull(cluster, measure, "opening") && (previous === undefined || previous.kind === "opening") ? half : 0;
    const after = isFull(cluster, measure, "closing") && (next === undefined || next.kind === "closing" || next.kind === "opening") ? half : 0;
    return { cluster, before, advance: measure.advance(cluster.text) - before - after };
  });
}

const widthOf = (clusters: readonly Cluster[], measure: Measure): number => trimmed(clusters, measure).reduce((sum, { advance }) => sum + advance, 0);

const withoutSpace = (clusters: readonly Cluster[]): Cluster[] => {
  let [from, to] = [0, clusters.length];
  while (from < to && clusters[from]?.kind === "space") from += 1;
  while (to > from && clusters[to - 1]?.kind === "space") to -= 1;
  return clusters.slice(from, to);
};

/** Takes a line's characters and the room it has beyond them; gives them placed. Words keep their letters together. */
function place(clusters: readonly Cluster[], measure: Measure, indent: number, spare: number): Line {
  const gaps = clusters.map((cluster, index) => {
    const next = clusters[index + 1];
    return next !== undefined && !(cluster.kind === "word" && next.kind === "word") && !(cluster.kind === next.kind && (cluster.text === "…" || cluster.kind === "dash"));
  });
  const each = spare / Math.max(1, gaps.filter(Boolean).length);
  let x = indent;
  const placed = trimmed(clusters, measure).map(({ cluster, before, advance }, index): Placed => {
    const at = x - before;
    x += advance + (gaps[index] === true ? each : 0);
    return { text: cluster.text, x: at };
  });
  return { placed, width: x };
}

/** How many of the clusters from `from` on make a line of that width; at least one. */
function lineEnd(clusters: readonly Cluster[], from: number, width: number, measure: Measure): number {
  // No character is narrower than nothing, but a trimmed mark may bring the line back: two of them at most.
  const slack = measure.em;
  let [end, least] = [0, from + 1];
  let sum = 0;
  // What a blank stands behind: an opening mark does not end a line by one.
  let solid: Cluster | undefined;
  for (let at = from; at < clusters.length && at < from + LONGEST; at++) {
    const cluster = clusters[at];
    if (!cluster) break;
    if (cluster.kind !== "space") solid = cluster;
    sum += measure.advance(cluster.text);
    if (sum - measure.em * 0.5 * marksIn(clusters, from, at) > width + slack) break;
    if (widthOf(withoutSpace(clusters.slice(from, at + 1)), measure) > width + 0.01) continue;
    least = at + 1;
    const next = clusters[at + 1];
    if (next === undefined || (mayBreak(cluster, next) && solid?.kind !== "opening")) end = at + 1;
  }
  return end > from ? end : least;
}

const marksIn = (clusters: readonly Cluster[], from: number, to: number): number => {
  let count = 0;
  for (let at = from; at <= to; at++) if (clusters[at]?.kind === "opening" || clusters[at]?.kind === "closing") count += 1;
  return count;
};

/** The last line that there is room for, with as much of the text as leaves room for the ellipsis. */
function cutLine(clusters: readonly Cluster[], width: number, measure: Measure): Cluster[] {
  const dots = clustersOf(ELLIPSIS);
  for (let length = clusters.length; length > 0; length--) {
    const last = clusters[length - 1];
    if (last && (last.kind === "opening" || last.kind === "space" || (last.kind === "closing" && "。，、．：；！？,.;:!?".includes(last.text)))) continue;
    const line = [...clusters.slice(0, length), ...dots];
    if (widthOf(line, measure) <= width) return line;
  }
  return dots;
}

/**
 * Takes a text without line ends and how wide a line is; gives its lines by CLREQ's rules: no point or closing mark at a
 * line's start, no opening one at its end, dashes and ellipses and words whole (a word longer than a line is parted).
 * Marks in a row, and at a line's ends, lose the half of them that is white. Offsets are in UTF-16 units.
 */
export function setLines(text: string, measure: Measure, { width, most = Infinity, indent = 0, justify = false }: Limits): SetText {
  const clusters = clustersOf(text);
  const lines: Line[] = [];
  let from = 0;
  while (from < clusters.length && lines.length < most) {
    while (clusters[from]?.kind === "space") from += 1;
    if (from >= clusters.length) break;
    const inset = lines.length === 0 ? indent : 0;
    const to = lineEnd(clusters, from, width - inset, measure);
    const whole = withoutSpace(clusters.slice(from, to)).length > 0 && withoutSpace(clusters.slice(to)).length === 0;
    const cut = !whole && lines.length + 1 === most;
    const line = cut ? cutLine(withoutSpace(clusters.slice(from, Math.min(to + 2, clusters.length))), width - inset, measure) : withoutSpace(clusters.slice(from, to));
    const spare = justify && (!whole || cut) ? Math.max(0, width - inset - widthOf(line, measure)) : 0;
    lines.push(place(line, measure, inset, spare));
    from = cut ? Math.min(to, from + line.length - ELLIPSIS.length) : to;
    if (cut) break;
  }
  const end = clusters[from];
  return { lines, end: end && withoutSpace(clusters.slice(from)).length > 0 ? end.at : text.length };
}

/**
 * Takes a headline and the widest that it may be; gives it in as few lines as that width allows, as even as they come
 * (`text-wrap: balance`, CSS Text 4).
 */
export function setBalanced(text: string, measure: Measure, { width, most = Infinity }: Limits): SetText {
  const widest = setLines(text, measure, { width, most });
  if (widest.end < text.length || widest.lines.length < 2) return widest;
  let [low, high] = [measure.em, width];
  while (high - low > measure.em / 4) {
    const middle = (low + high) / 2;
    const tried = setLines(text, measure, { width: middle, most: widest.lines.length });
    if (tried.end === text.length) high = middle;
    else low = middle;
  }
  return setLines(text, measure, { width: high, most });
}
