import type { Diagnostic } from "../diagnostic.ts";
import { inOrder } from "../order.ts";
import { excerptOf, printable } from "./excerpt.ts";

/** One page's diagnostics with the files' lines to show them in. */
export interface Report {
  /** The page's text file: where a diagnostic without a path of its own belongs. */
  path: string;
  diagnostics: readonly Diagnostic[];
  /** Path → that file's lines. A line that is not there is not shown. */
  files: ReadonlyMap<string, readonly string[]>;
}

export interface TerminalOptions {
  /** The terminal's columns. */
  columns: number;
  colour: boolean;
}

const COLOURS = { error: "31", warning: "33", info: "36" } as const;
const paint = (on: boolean, code: string, text: string): string => (on ? `\u001b[${code}m${text}\u001b[0m` : text);

function renderOne(diagnostic: Diagnostic, report: Report, { columns, colour }: TerminalOptions): string {
  const { code, severity, line, column, endColumn, message, help } = diagnostic;
  const path = diagnostic.path ?? report.path;
  const hue = COLOURS[severity];
  const head = `${paint(colour, "1", `${printable(path)}:${line}:${column}:`)} ${paint(colour, `1;${hue}`, `${severity}[${code}]:`)} ${printable(message)}`;
  const source = report.files.get(path)?.[line - 1];
  const number = String(line).padStart(5);
  const gutter = `${" ".repeat(number.length)} |`;
  const out = [head];
  if (source !== undefined) {
    const { text, indent, carets } = excerptOf(source, column, endColumn, columns - gutter.length - 2);
    out.push(`${number} | ${text}`, `${gutter} ${" ".repeat(indent)}${paint(colour, `1;${hue}`, "^".repeat(carets))}`);
  }
  if (help !== "") out.push(`${" ".repeat(number.length)} = 帮助：${printable(help)}`);
  return out.join("\n");
}

/**
 * Takes one page's diagnostics; gives them by place, each as `path:line:column: error[code]: message`, the source line
 * with carets right under the fault, and the help: the form of rustc and esbuild. Empty where there are none.
 */
export const renderReport = (report: Report, options: TerminalOptions): string =>
  inOrder(report.diagnostics).map((diagnostic) => `${renderOne(diagnostic, report, options)}\n`).join("\n");

const count = (diagnostics: readonly Diagnostic[], severity: Diagnostic["severity"]): number =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;

const NOUNS = [["error", "个错误"], ["warning", "个警告"], ["info", "条提示"]] as const;

/** Takes diagnostics; gives their counts in Chinese: 2 个错误、1 个警告, or 没有问题. */
export function countsOf(diagnostics: readonly Diagnostic[]): string {
  const parts = NOUNS.flatMap(([severity, noun]) => {
    const n = count(diagnostics, severity);
    return n > 0 ? [`${n} ${noun}`] : [];
  });
  return parts.length > 0 ? parts.join("、") : "没有问题";
}

/** Takes the pages checked; gives the summary: a line for each page that has something, and one for all together. */
export function renderSummary(reports: readonly Report[], options: TerminalOptions): string {
  const faulty = reports.filter(({ diagnostics }) => diagnostics.length > 0);
  const each = reports.length > 1 ? faulty.map(({ path, diagnostics }) => `  ${printable(path)}：${countsOf(diagnostics)}\n`) : [];
  const all = reports.flatMap(({ diagnostics }) => diagnostics);
  const hue = count(all, "error") > 0 ? COLOURS.error : count(all, "warning") > 0 ? COLOURS.warning : "32";
  return `${each.join("")}${paint(options.colour, `1;${hue}`, `${reports.length} 个版面：${countsOf(all)}`)}\n`;
}
