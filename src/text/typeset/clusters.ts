/** What a character asks of the line that it stands in. */
export type Kind =
  /** An opening bracket or quotation mark: never at a line's end. */
  | "opening"
  /** A point, or a closing bracket or quotation mark: never at a line's start. */
  | "closing"
  /** 间隔号, 连接号, 省略号, a sign of units: never at a line's start, and as wide as it is. */
  | "bound"
  /** Half of a dash of two: never parted from the other half. */
  | "dash"
  /** A letter or figure of a script that is written in words. */
  | "word"
  | "space"
  | "other";

/** A character with the marks that stand on it. */
export interface Cluster {
  text: string;
  /** UTF-16 offset in the text. */
  at: number;
  kind: Kind;
}

/** CLREQ 3.1.3 and GB/T 15834—2011, 5.1: what must not stand at a line's end, and at its start. */
const OPENING = new Set("（「『【〔《〈“‘〖｛［([{");
const CLOSING = new Set("。，、．：；！？）」』】〕》〉”’〗｝］)]}");
const BOUND = new Set("·•・…～~–％%‰℃°＋／々ー");

/** Scripts that are written in words, their figures and marks among them: Latin, Greek, Cyrillic. */
const WORD = /^[\u0021-\u052f]/;

function kindOf(character: string): Kind {
  if (OPENING.has(character)) return "opening";
  if (BOUND.has(character)) return "bound";
  if (character === "—" || character === "─") return "dash";
  // Half-width points inside a word or number (13.7, 1:0) hold it together; they are no closing marks of a Han text.
  if (WORD.test(character)) return CLOSING.has(character) ? "closing" : "word";
  if (CLOSING.has(character)) return "closing";
  return /^[\s\u3000]/.test(character) ? "space" : "other";
}

/** Takes a text; gives its characters, combining marks, variation selectors and joiners with what they stand on. Linear. */
export function clustersOf(text: string): Cluster[] {
  return Array.from(text.matchAll(/[^\p{M}\u200d][\p{M}\u200d]*|[\p{M}\u200d]+/gsu), ({ 0: cluster, index }) => ({ text: cluster, at: index, kind: kindOf(String.fromCodePoint(cluster.codePointAt(0) ?? 0)) }));
}

/** What a figure counts stays with it: 2021年, 3月7日, 12时. A sense that CLREQ leaves to the setter. */
const COUNTED = new Set("年月日号號时時分秒期届版岁歲");

/** Takes two neighbours; tells whether a line may end between them. */
export function mayBreak(before: Cluster, after: Cluster): boolean {
  if (before.kind === "opening" || after.kind === "closing" || after.kind === "bound" || after.kind === "space") return false;
  if (before.kind === "dash" && after.kind === "dash") return false;
  if (before.kind === "word" && COUNTED.has(after.text) && /\d/.test(before.text)) return false;
  // A word in brackets, a number with its point: narrow neighbours hold together.
  return !(isNarrow(before) && isNarrow(after));
}

const isNarrow = ({ text, kind }: Cluster): boolean => kind === "word" || ((kind === "closing" || kind === "opening") && text < "\u0100");
