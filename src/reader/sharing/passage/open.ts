import type { Places } from "../../edition/find.ts";
import { toast } from "../../parts/states/toast.ts";
import { words } from "./words.ts";
import { joinPlaces } from "./join-places.ts";
import { findPassage, rangesOf } from "./address.ts";

/** A passage that an address names. */
export interface Opened {
  /** Takes what is marked in the story; gives it with the passage marked too. */
  mark: (places: Places) => Places;
  /** The paragraph to be brought into view, if it is there. */
  paragraph: number | undefined;
}

/**
 * Takes a story's paragraphs, what its places are called by number from 0, and what an address says of a passage; gives
 * what marks it, and the paragraph to be brought into view. Says so where the words are no longer there.
 */
export function openPassage(paragraphs: readonly string[], keyOf: (index: number) => string, written: string): Opened {
  const found = findPassage(paragraphs, written);
  if (found.state === "found") {
    const places: Places = new Map([...rangesOf(paragraphs, found.passage)].map(([number, range]) => [keyOf(number - 1), [range]]));
    return { mark: (others) => joinPlaces(others, places), paragraph: found.passage.from.paragraph };
  }
  toast(found.state === "changed" ? words.changed : words.lost);
  if (found.state === "none") return { mark: (others) => others, paragraph: undefined };
  const text = paragraphs[found.paragraph - 1] ?? "";
  const whole: Places = new Map([[keyOf(found.paragraph - 1), [{ start: 0, end: text.length }]]]);
  return { mark: (others) => joinPlaces(others, whole), paragraph: found.paragraph };
}
