import { excerptOf } from "../../press/diagnostics/render/excerpt.ts";
import type { TerminalOptions } from "../../press/diagnostics/render/index.ts";
import { printable } from "../../press/diagnostics/render/index.ts";
import type { ExplainedLine, LineRole } from "../../press/pressed.ts";

/** Red for what names, blue for what tells, yellow for who, magenta for pictures, grey for what is no story. */
const COLOURS: Record<LineRole, string> = {
  section: "1;31", kicker: "31", headline: "1", deck: "1;34", byline: "33", body: "34", subhead: "36", caption: "35", credit: "33",
  editor: "90", furniture: "90", unplaced: "1;41",
};

const paint = (on: boolean, code: string, text: string): string => (on ? `\u001b[${code}m${text}\u001b[0m` : text);

/**
 * Takes what each line was taken for and the file's lines; gives, for each, its number, role, confidence and text, and
 * below it the evidence. Coloured by role where colour is wanted.
 */
export function renderExplained(lines: readonly ExplainedLine[], source: readonly string[], { columns, colour }: TerminalOptions): string {
  return lines.map(({ line, role, confidence, evidence, item }) => {
    const head = `${String(line).padStart(5)} ${role.padEnd(9)} ${`${Math.floor(confidence * 100)}%`.padStart(4)}  `;
    const { text } = excerptOf(source[line - 1] ?? "", 1, 1, columns - head.length);
    const indent = " ".repeat(head.length);
    const story = item === undefined ? "" : `〔${item}〕`;
    return `${paint(colour, COLOURS[role], `${head}${text}`)}\n${indent}${paint(colour, "2", `${printable(evidence)}${story}`)}\n`;
  }).join("");
}
