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
