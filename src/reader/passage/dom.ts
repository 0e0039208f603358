import type { Passage } from "./quote.ts";

/** What stands in a paragraph's element and is not of its text: signs, their notes, its own link, readings over characters. */
const NOT_TEXT = "button, input, label, rt, rp, [role=note], [data-beside]";

const isText = (node: Node): number => (node.parentElement?.closest(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);

/** Takes a paragraph's element; gives its text nodes in order, those of the interface left out. */
function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, isText);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

/** The element of a paragraph on a story's page; the headline's for 0. */
export const paragraphElement = (paragraph: number): HTMLElement | null => document.getElementById(paragraph === 0 ? "headline" : `p${paragraph}`);

/** Takes a paragraph's text; gives how many units of white space it begins with, which no page shows. */
const lead = (text: string): number => text.length - text.trimStart().length;

/**
 * Takes a passage and its paragraph's text; gives where it stands on the page, or undefined where the page does not show
 * it. What is shown has as many units as the text: punctuation is widened one for one.
 */
export function rangeOf({ paragraph, start, end }: Passage, text: string): Range | undefined {
  const element = paragraphElement(paragraph);
  if (!element) return undefined;
  const range = document.createRange();
  const [from, to] = [Math.max(0, start - lead(text)), end - lead(text)];
  let at = 0;
  let begun = false;
  for (const node of textNodes(element)) {
    const next = at + node.data.length;
    if (!begun && from < next) {
      range.setStart(node, from - at);
      begun = true;
    }
    if (begun && to <= next) {
      range.setEnd(node, to - at);
      return range;
    }
    at = next;
  }
  return undefined;
}

/** Takes a boundary of a selection and a paragraph's element; gives the offset in what it shows. */
function offsetIn(element: Element, node: Node, offset: number): number {
  const point = document.createRange();
  point.setStart(node, offset);
  let at = 0;
  for (const text of textNodes(element)) {
    // The first text node that begins at the boundary or behind it ends the count.
    if (text === node) return at + offset;
    if (point.comparePoint(text, 0) >= 0) return at;
    at += text.data.length;
  }
  return at;
}

/**
 * Takes what is selected on a story's page and the texts of its paragraphs, the first's first; gives the selected part of
 * each paragraph that has one. Empty where nothing of them is selected.
 */
export function passagesOf(selection: Selection | null, paragraphs: readonly string[]): Passage[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return paragraphs.flatMap((text, index): Passage[] => {
    const paragraph = index + 1;
    const element = paragraphElement(paragraph);
    if (!element || !range.intersectsNode(element)) return [];
    const [first, last] = [element.contains(range.startContainer), element.contains(range.endContainer)];
    const start = first ? offsetIn(element, range.startContainer, range.startOffset) : 0;
    const end = Math.min(text.trim().length, last ? offsetIn(element, range.endContainer, range.endOffset) : Infinity);
    const skipped = lead(text);
    return text.slice(start + skipped, end + skipped).trim() === "" ? [] : [{ paragraph, start: start + skipped, end: end + skipped }];
  });
}
