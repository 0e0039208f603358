import { endingOf, lacksBeginning } from "./marks.ts";

/** How an item of a list begins: never the rest of a sentence. */
export const LIST = /^(?:[一二三四五六七八九十]{1,3}[、是要]|[①-⑳■●◆★▲□]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d))/;
/** Marks that nothing begins with. */
export const CONTINUES = /^[，。、；：！？）》」』】”’,;:!?)]/;

const PAIRS = new Map([["“", "”"], ["‘", "’"], ["「", "」"], ["『", "』"], ["（", "）"], ["《", "》"]]);
const OPENS = /[“‘「『（《]/;
const REACH = 80;

/** Whether a quotation or bracket that one line leaves open is closed by the next, before it opens another. */
export function closesWhatOpened(before: string, after: string): boolean {
  const tail = before.length <= REACH ? before : before.slice(-REACH);
  const from = tail.search(OPENS);
  if (from < 0) return false;
  const open: string[] = [];
  for (let at = from; at < tail.length; at++) {
    const char = tail.charAt(at);
    const closer = PAIRS.get(char);
    if (closer !== undefined) open.push(closer);
    else if (char === open[open.length - 1]) open.pop();
  }
  const wanted = open.pop();
  if (wanted === undefined) return false;
  const at = after.slice(0, REACH).indexOf(wanted);
  return at >= 0 && ![...PAIRS.keys()].some((opener) => PAIRS.get(opener) === wanted && after.slice(0, at).includes(opener));
}

/** Whether the next line's words can only go on the line before: whatever that line's length makes it look like. */
export const goesOnIn = (before: string, after: string): boolean =>
  endingOf(before) === "open" &&
  (CONTINUES.test(after) || lacksBeginning(after) || closesWhatOpened(before, after) || (/[\d.]$/.test(before) && /^\d/.test(after) && !LIST.test(after)));
