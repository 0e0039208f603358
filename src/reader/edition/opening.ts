import type { Article } from "../../model/index.ts";

/** Where in a first paragraph its dateline ends, and the byline in brackets after it. UTF-16 units; equal where there is none. */
export interface Opening {
  dateline: number;
  byline: number;
}

const NONE: Opening = { dateline: 0, byline: 0 };
/** A longer bracket after a dateline is no byline. */
const LONGEST = 120;

/** Takes an article and which of its paragraphs, from 0; gives how its text opens. Only a first paragraph opens with a dateline. */
export function openingOf({ dateline, paragraphs }: Article, index: number): Opening {
  const text = paragraphs[index]?.text ?? "";
  if (!dateline || index !== paragraphs.findIndex(({ role }) => role === "body")) return NONE;
  const start = text.length - text.trimStart().length;
  if (!text.startsWith(dateline.text, start)) return NONE;
  const end = start + dateline.text.length;
  const bracket = /^\s*[（(]/.exec(text.slice(end, end + 4));
  if (!bracket) return { dateline: end, byline: end };
  const close = text.slice(end, end + LONGEST).search(/[）)]/);
  return { dateline: end, byline: close < 0 ? end : end + close + 1 };
}
