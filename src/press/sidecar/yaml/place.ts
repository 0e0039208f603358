import { isAlias, isMap, isNode, isScalar, isSeq } from "yaml";
import type { Document, LineCounter, Node, Pair } from "yaml";

/** Where something stands in a sidecar: line and UTF-16 columns, from 1. */
export interface Place {
  line: number;
  column: number;
  endColumn: number;
}

/** A way into a document: keys of mappings, indexes of lists. */
export type Way = readonly (string | number)[];

/** Takes two offsets into the text; gives the place, ended at the line's end where the range goes on further. */
export function placeOfRange(text: string, counter: LineCounter, from: number, to: number): Place {
  const { line, col } = counter.linePos(Math.min(from, text.length));
  const lineEnd = text.indexOf("\n", from);
  const end = Math.min(to, lineEnd < 0 ? text.length : lineEnd);
  return { line, column: col, endColumn: col + Math.max(end - from, 1) };
}

/** Takes a mapping's entry; gives its key as written, or undefined where it is no word. */
export const keyOf = ({ key }: Pair): string | undefined =>
  isScalar(key) ? (key.source ?? String(key.value)) : undefined;

function child(document: Document, node: Node, step: string | number): Node | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(target) && typeof step === "number") {
    const item: unknown = target.items[step];
    return isNode(item) ? item : undefined;
  }
  if (!isMap(target)) return undefined;
  const pair = target.items.find((item) => keyOf(item) === String(step));
  return pair && isNode(pair.value) ? pair.value : undefined;
}

/** Takes a document and a way into it; gives the deepest node on the way that is there, or undefined for an empty document. */
export function nodeAt(document: Document, way: Way): Node | undefined {
  let node: Node | undefined = isNode(document.contents) ? document.contents : undefined;
  for (const step of way) {
    const next = node && child(document, node, step);
    if (!next) return node;
    node = next;
  }
  return node;
}

/** The way in words: `corrections` 第 2 项的 `replace`. */
export function wayInWords(way: Way): string {
  const parts = way.map((step) => (typeof step === "number" ? `第 ${step + 1} 项` : `“${step}”`));
  return parts.length > 0 ? parts.join("的") : "附带文件";
}
