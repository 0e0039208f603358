import { dateWords } from "../../dates.ts";
import type { Kept, Note, Saved } from "../record.ts";
import { words as all } from "./words.ts";

const words = all.file;

/** How a line begins that holds a record for the way back: to Markdown it is a comment, and not shown. */
export const RECORD_LINE = "<!-- baolan ";
export const RECORD_END = " -->";

/** What means something to Markdown, as itself; at a line's beginning, numbers and signs of lists too. */
const plain = (text: string): string =>
  text.trim().replace(/\s+/g, " ").replace(/[\\`*_[\]<>#&|~!]/g, "\\$&").replace(/^([-+=]|\d{1,9}(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\u200b` : `\\${sign}`));

/** Takes text of several lines; gives each as a paragraph of its own, with a sign before each line. */
const block = (text: string, sign: string): string => text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== "").map((line) => `${sign}${plain(line)}`).join(`\n${sign.trim()}\n`);

/** The record itself: no `--` and no `>` inside, which would end the comment. */
const hidden = (record: Kept): string => `${RECORD_LINE}${JSON.stringify(record).replaceAll("-", "\\u002d").replaceAll(">", "\\u003e")}${RECORD_END}`;

function savedLines(record: Saved, hrefOf: (story: string) => string): string {
  const where = [record.section, dateWords({ date: record.date })].filter((one) => one !== undefined && one !== "").map((one) => plain(one ?? "")).join("　");
  return `- [${plain(record.title)}](${hrefOf(record.id)})${where === "" ? "" : `　${where}`}\n\n  ${hidden(record)}\n`;
}

function notesLines(notes: readonly Note[], hrefOf: (story: string, paragraph?: number) => string): string {
  const [first] = notes;
  if (!first) return "";
  return [
    `### [${plain(first.title)}](${hrefOf(first.story)})`,
    ...notes.map((note) => [block(note.exact, "> "), ...(note.words === undefined ? [] : [block(note.words, "")]), `[${words.place(note.paragraph)}](${hrefOf(note.story, note.paragraph)})`, hidden(note)].join("\n\n")),
  ].join("\n\n");
}

/**
 * Takes records, and a function from a story (and paragraph) to its full address; gives a Markdown file to be read by
 * people, in which each record also stands as a comment for the way back. Text from the paper stays text.
 */
export function toMarkdown(records: readonly Kept[], hrefOf: (story: string, paragraph?: number) => string): string {
  const saved = records.filter((record) => record.kind === "saved");
  const stories = new Map<string, Note[]>();
  for (const record of records) if (record.kind === "note") stories.set(record.story, [...(stories.get(record.story) ?? []), record]);
  const inOrder = [...stories.values()].map((notes) => [...notes].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start));
  return `${[
    `# ${words.title}`,
    `> ${words.about}`,
    ...(saved.length === 0 ? [] : [`## ${words.saved}`, ...saved.map((record) => savedLines(record, hrefOf))]),
    ...(inOrder.length === 0 ? [] : [`## ${words.notes}`, ...inOrder.map((notes) => notesLines(notes, hrefOf))]),
  ].join("\n\n")}\n`;
}
