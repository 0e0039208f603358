/**
 * Bounds that no sidecar written by a person comes near, checked on the bare text before the YAML parser sees it. The
 * parser stops at some depth by itself, but a line of half a million dashes brought the process down before that, and
 * some junk costs it the square of its length (measured: a megabyte of `[]` took half a minute). Fault 13.
 */
const MOST_BYTES = 256 * 1024;
const LONGEST_LINE = 4000;
const DEEPEST_INDENT = 64;
const MOST_BRACKETS = 2000;
const MOST_PROPERTIES = 500;
const DASHES = /^\s*(?:[-?:]\s+){9}/;

/** A bound that is passed: on which line (from 1), and what to say of it. */
export interface LimitPassed {
  line: number;
  message: string;
}

/** Takes a file's size; says that it is too large, or nothing. */
export const sizePassed = (bytes: number): LimitPassed | undefined =>
  bytes > MOST_BYTES ? { line: 1, message: `附带文件有 ${bytes} 字节，多于上限 ${MOST_BYTES} 字节。` } : undefined;

const count = (text: string, characters: RegExp): number => Array.from(text.matchAll(characters)).length;

/** Takes a sidecar's lines; gives the first bound that they pass, or undefined. Linear in the text. */
export function limitPassed(lines: readonly string[]): LimitPassed | undefined {
  let brackets = 0;
  let properties = 0;
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (text.length > LONGEST_LINE) return { line, message: `这一行有 ${text.length} 个字，多于上限 ${LONGEST_LINE}。` };
    if (text.search(/\S/) > DEEPEST_INDENT || DASHES.test(text)) return { line, message: "这一行套得太深了。" };
    brackets += count(text, /[[{]/g);
    if (brackets > MOST_BRACKETS) return { line, message: `附带文件里的 [ 和 { 多于 ${MOST_BRACKETS} 个。` };
    properties += count(text, /(?:^|\s)[&!]/g);
    if (properties > MOST_PROPERTIES) return { line, message: `附带文件里的锚（&）和标签（!）多于 ${MOST_PROPERTIES} 个。` };
  }
  return undefined;
}
