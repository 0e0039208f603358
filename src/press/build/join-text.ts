import { isHan } from "../scan/names/segment.ts";

const isLatin = (char: string): boolean => /[A-Za-z]/.test(char);
const isWordy = (char: string): boolean => /[A-Za-z0-9]/.test(char);

/** How two pieces of one paragraph meet. */
export interface Seam {
  /** Characters of the first piece that go: a hyphen that typesetting put into a word. */
  cut: 0 | 1;
  glue: "" | " ";
  /** What was done, in Chinese; empty where one was only put after the other. */
  note: string;
}

/**
 * How a line goes on after the line before it, as one printed paragraph reads. `full`: the first was cut at the
 * measure, not between words. Between two Latin words a space that the line's end stood for comes back; a hyphen that
 * typesetting put into a word goes. White space that is only indentation goes; nothing else is added or taken away.
 */
export function seamOf(before: string, after: string, full: boolean): Seam {
  const left = before.trimEnd();
  const right = after.trimStart();
  const last = left.charAt(left.length - 1);
  const first = right.charAt(0);
  if ((last === "-" || last === "\u00ad") && isLatin(left.charAt(left.length - 2)) && /[a-z]/.test(first)) {
    return { cut: 1, glue: "", note: "去掉断字的连字符" };
  }
  const spaced = before.length > left.length || (after.startsWith(" ") && !after.startsWith("  "));
  if (isWordy(last) && isWordy(first)) {
    if (spaced) return { cut: 0, glue: " ", note: "" };
    if (!full && isLatin(last) && isLatin(first)) return { cut: 0, glue: " ", note: "补上西文词间的空格" };
    return { cut: 0, glue: "", note: "" };
  }
  // A space that stood between two names or around Latin words is kept; one beside punctuation is not.
  const keep = spaced && (isHan(last) || isWordy(last)) && (isHan(first) || isWordy(first));
  return { cut: 0, glue: keep ? " " : "", note: "" };
}

/**
 * Joins lines, each as printed, into what is read. `isFull` tells of a line whether it was cut at the measure. Linear
 * in the text, however many lines there are.
 */
export function joinLines<T extends { source: { text: string } }>(
  lines: readonly T[], isFull: (line: T) => boolean,
): { text: string; notes: string[] } {
  const pieces: string[] = [];
  const notes = new Set<string>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    const next = lines[i + 1];
    if (next === undefined) {
      pieces.push(line.source.text.trim());
      continue;
    }
    const { cut, glue, note } = seamOf(line.source.text, next.source.text, isFull(line));
    if (note !== "") notes.add(note);
    const printed = line.source.text.trim();
    pieces.push(cut === 0 ? printed : printed.slice(0, -cut), glue);
  }
  return { text: pieces.join(""), notes: [...notes] };
}
