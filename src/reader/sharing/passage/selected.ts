import type { Passage } from "./address.ts";

/** What of a paragraph is no text of the paper: buttons, notes of the press, a field to copy from, readings over the text. */
const BESIDE = "button, [role=note], [data-not-text], rt, rp";

const paragraphOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("article p[id^=p]") ?? null;

const numberOf = ({ id }: HTMLElement): number => (/^p\d{1,4}$/.test(id) ? Number(id.slice(1)) : Number.NaN);

/** Takes a paragraph and a place in it or outside; gives how much of its own text stands before that place, in UTF-16 units. */
function lengthBefore(paragraph: HTMLElement, node: Node, offset: number): number {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const place = document.createRange();
  place.setStart(node, offset);
  let length = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!(text instanceof Text) || text.parentElement?.closest(BESIDE)) continue;
    if (text === node) return length + offset;
    // Before the place or behind it: places are compared, since the node may be any element.
    if (place.comparePoint(text, 0) > 0) break;
    length += text.length;
  }
  return length;
}

/** What a reader has selected of a story. */
export interface Selected {
  passage: Passage;
  /** The words as they are shown, a paragraph each. */
  shown: string[];
  /** Where its last line ends in the window, in CSS pixels. */
  box: { left: number; right: number; top: number; bottom: number };
}

/**
 * Takes the stored text of a story's paragraphs; gives what is selected of them, without blanks at either end, or
 * undefined where nothing of them is. Punctuation that is shown full-width has the length of what is stored, so that
 * places on the page are places in the text.
 */
export function selectedPassage(paragraphs: readonly string[]): Selected | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const all = [...document.querySelectorAll<HTMLElement>("article p[id^=p]")].filter((p) => numberOf(p) <= paragraphs.length);
  const touched = all.filter((p) => range.intersectsNode(p));
  const pieces = touched.flatMap((p) => {
    const number = numberOf(p);
    const text = paragraphs[number - 1] ?? "";
    // The page leaves out the blanks at a paragraph's ends.
    const start = text.length - text.trimStart().length;
    const inside = (node: Node): boolean => paragraphOf(node) === p;
    let from = start + (inside(range.startContainer) ? lengthBefore(p, range.startContainer, range.startOffset) : 0);
    let to = inside(range.endContainer) ? start + lengthBefore(p, range.endContainer, range.endOffset) : text.trimEnd().length;
    while (from < to && /\s/.test(text.charAt(from))) from += 1;
    while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
    return from < to ? [{ number, from, to, shown: shownText(p).slice(from - start, to - start) }] : [];
  });
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return {
    passage: { from: { paragraph: first.number, at: first.from }, to: { paragraph: last.number, at: last.to } },
    shown: pieces.map(({ shown }) => shown),
    box: { left, right, top, bottom },
  };
}

/** A paragraph's own text as it is shown. */
function shownText(paragraph: HTMLElement): string {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let shown = "";
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!text.parentElement?.closest(BESIDE)) shown += text.textContent ?? "";
  }
  return shown;
}
