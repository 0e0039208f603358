import type { Photo } from "../../model/index.ts";

/**
 * Takes a photograph; gives its caption without the photographer's words at the end (本报记者 崔坤 摄), and those words.
 * Both are slices of what is printed; where the credit is not at the very end, all of it stays in the caption.
 */
export function splitCredit({ caption, byline }: Pick<Photo, "caption" | "byline">): { words: string; credit: string; creditAt: number } {
  const text = caption.text.trimEnd();
  const whole = { words: text.trimStart(), credit: "", creditAt: text.length };
  const starts = byline.map(({ asPrinted }) => text.lastIndexOf(asPrinted)).filter((at) => at > 0);
  if (starts.length === 0) return whole;
  const at = Math.min(...starts);
  const end = Math.max(...byline.map(({ asPrinted }) => text.lastIndexOf(asPrinted) + asPrinted.length));
  const rest = text.slice(end);
  if (rest.length > 3 || /[^\s摄攝影图文供）)。.]/.test(rest)) return whole;
  const from = beginning(text, at);
  if (from === undefined) return whole;
  return { words: text.slice(0, from).trim(), credit: text.slice(from).trim(), creditAt: from };
}

/** A credit's words before its first name, such as 本报首席记者, are no longer than this, in UTF-16 units. */
const LONGEST = 24;

/** Takes a caption and where its first name stands; gives where its credit begins: after the last sentence's end. */
function beginning(text: string, name: number): number | undefined {
  for (let at = name - 1; at > Math.max(0, name - LONGEST); at--) {
    if ("。！？!?".includes(text.charAt(at))) return at + 1;
    if ("（(".includes(text.charAt(at))) return at;
  }
  return undefined;
}
