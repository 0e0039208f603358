import { pinyin } from "pinyin-pro";

const known = new Map<string, readonly string[]>();
/** Texts whose readings are remembered: a story's, and the one before it. */
const MOST = 400;

/**
 * Takes a text; gives for each of its UTF-16 units how the character that begins there is read, with its tone, or "" where it is
 * no Han character or its reading is not known. Read by words (pinyin-pro), so that 银行 and 行人 are told apart.
 */
export function readingsOf(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const readings = Array.from({ length: text.length }, () => "");
  let at = 0;
  for (const { origin, pinyin: reading, isZh } of pinyin(text, { type: "all" })) {
    // Should a character ever come back as another one, the rest would stand over the wrong characters: better none.
    if (!text.startsWith(origin, at)) break;
    if (isZh) readings[at] = reading;
    at += origin.length;
  }
  if (known.size >= MOST) known.clear();
  known.set(text, readings);
  return readings;
}
