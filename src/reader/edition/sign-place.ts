import type { Paragraph } from "../../model/index.ts";

/** Where a paragraph's sign stands, in UTF-16 units of its text. */
export interface SignPlace {
  /** The text without the space around it. */
  start: number;
  end: number;
  /** What stands between these two belongs to the sign's line: the character before it; they are one where nothing does. */
  kept: number;
  at: number;
}

/** Where the press joined two lines; the beginning where what it did has no one place. */
function markAt({ state, lines }: Paragraph): number {
  const [first, second, third] = lines ?? [];
  return state === "rejoined" && first && second && !third ? first.text.trimEnd().length : 0;
}

/** Takes a paragraph, and the ranges of it that are marked otherwise, which are not cut; gives where its sign stands. */
export function signPlace(paragraph: Paragraph, ranges: readonly { start: number; end: number }[] = []): SignPlace {
  const { text } = paragraph;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const at = Math.min(Math.max(markAt(paragraph), start), end);
  const last = at - ([...text.slice(start, at)].at(-1)?.length ?? 0);
  return { start, end, at, kept: ranges.some((range) => range.start < last && last < range.end) ? at : last };
}
