import { rangeOf } from "./dom.ts";
import type { Passage } from "./quote.ts";

/** What is painted over a story's text without touching it: what the reader marked, and the sentence that is read out. */
export type Layer = "baolan-note" | "baolan-spoken";

/** Whether this browser paints ranges (CSS Custom Highlight API). Where not, `mark` elements stand in for it (fault 25). */
export const canPaint = (): boolean => typeof Highlight === "function" && "highlights" in CSS;

/**
 * Takes a layer, passages and their story's paragraphs; paints them and nothing else in that layer. Paints again whenever
 * the story's text nodes are replaced, until the function that it gives is called, which takes the paint away.
 */
export function paint(layer: Layer, passages: readonly Passage[], textOf: (paragraph: number) => string): () => void {
  if (!canPaint()) return () => undefined;
  const draw = (): void => {
    const ranges = passages.flatMap((passage) => rangeOf(passage, textOf(passage.paragraph)) ?? []);
    CSS.highlights.set(layer, new Highlight(...ranges));
  };
  draw();
  const observer = new MutationObserver(draw);
  const article = document.querySelector("main article");
  if (article && passages.length > 0) observer.observe(article, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    CSS.highlights.delete(layer);
  };
}
