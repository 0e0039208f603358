import type { Places } from "../../edition/find.ts";
import { toast } from "../../parts/states/toast.ts";
import { strings } from "../../strings.ts";
import { findPassage, rangesOf } from "./address.ts";

/**
 * Takes a story's paragraphs, what its places are called by number from 0, and what an address says of a passage; gives
 * what is to be marked, and the paragraph to be brought into view. Says so where the words are no longer there.
 */
export function openPassage(paragraphs: readonly string[], keyOf: (index: number) => string, written: string): { places: Places; paragraph: number | undefined } {
  const found = findPassage(paragraphs, written);
  if (found.state === "found") {
    const places: Places = new Map([...rangesOf(paragraphs, found.passage)].map(([number, range]) => [keyOf(number - 1), [range]]));
    return { places, paragraph: found.passage.from.paragraph };
  }
  toast(found.state === "changed" ? strings.passage.changed : strings.passage.lost);
  if (found.state === "none") return { places: new Map(), paragraph: undefined };
  const text = paragraphs[found.paragraph - 1] ?? "";
  return { places: new Map([[keyOf(found.paragraph - 1), [{ start: 0, end: text.length }]]]), paragraph: found.paragraph };
}
