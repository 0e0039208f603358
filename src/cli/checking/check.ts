import { renderReport, renderSummary, sarifOf } from "../../press/diagnostics/render/index.ts";
import type { Report } from "../../press/diagnostics/render/index.ts";
import { hasErrors } from "../../press/diagnostics/order.ts";
import type { PressedContent } from "../../site/content/index.ts";
import type { Asked } from "../arguments.ts";
import { renderExplained } from "./explain.ts";
import { pressInputs } from "../inputs.ts";
import type { Inputs } from "../inputs.ts";
import type { Io } from "../io.ts";
import { progressOf, terminalOf } from "../terminal.ts";
import { watching } from "./watch.ts";

type CheckAsked = Extract<Asked, { command: "check" }>;

const reportOf = ({ path, diagnostics, files }: PressedContent): Report => ({ path, diagnostics, files });

/** The form that docs/cli.md fixes: `lines` with --explain, `path` where there are several. */
function jsonOf(pressed: PressedContent, { explain }: CheckAsked, several: boolean): string {
  return `${JSON.stringify({
    ...(several && { path: pressed.path }),
    ...(explain && { lines: "pressed" in pressed ? pressed.pressed.explain() : [] }),
    diagnostics: pressed.diagnostics,
  })}\n`;
}

function textOf(pressed: PressedContent, asked: CheckAsked, several: boolean, io: Io): string {
  const terminal = terminalOf(io, "out", asked.colour);
  const report = renderReport(reportOf(pressed), terminal);
  if (!asked.explain || !("pressed" in pressed)) return report === "" ? "" : `${report}\n`;
  const title = several ? `${pressed.path}\n` : "";
  const explained = renderExplained(pressed.pressed.explain(), pressed.files.get(pressed.path) ?? [], terminal);
  return `${title}${explained}${report === "" ? "" : `\n${report}`}\n`;
}

/** One round of checking; true where there is an error. */
async function checkOnce(asked: CheckAsked, inputs: Inputs, io: Io, version: string): Promise<boolean> {
  const { several } = inputs;
  const progress = progressOf(io, inputs.inputs.length);
  const reports: Report[] = [];
  let faulty = false;
  for await (const { pressed } of pressInputs(inputs, io, asked.encoding)) {
    faulty ||= !pressed.ok || hasErrors(pressed.diagnostics);
    // The lines are needed for the excerpt only; kept for every page, they would be the whole paper in memory.
    reports.push({ ...reportOf(pressed), files: new Map() });
    const text = asked.format === "json" ? jsonOf(pressed, asked, several) : asked.format === "text" ? textOf(pressed, asked, several, io) : "";
    progress.hide();
    if (text !== "" && !(await io.out(text))) return faulty;
    progress.step();
  }
  progress.hide();
  if (asked.format === "sarif") await io.out(`${JSON.stringify(sarifOf(reports, version), undefined, 2)}\n`);
  if (asked.format === "text") await io.out(renderSummary(reports, terminalOf(io, "out", asked.colour)));
  return faulty;
}

/**
 * Takes what was asked, the inputs and the world; prints what there is to say of each page, and gives whether one has an
 * error. With --watch it goes on after each saving, on a clear screen, until Ctrl-C, and gives the last round's answer.
 */
export async function check(asked: CheckAsked, inputs: Inputs, io: Io, version: string): Promise<boolean> {
  if (!asked.watch) return checkOnce(asked, inputs, io, version);
  let faulty = false;
  for await (const round of watching(asked.paths, inputs, io.signal)) {
    if (io.outColumns !== undefined) await io.out("\u001b[2J\u001b[3J\u001b[H");
    faulty = "wrong" in round || (await checkOnce(asked, round, io, version));
    await io.out("wrong" in round ? `${round.wrong}\n` : "正在看着文件，存盘就重新检查；Ctrl-C 结束。\n");
  }
  return faulty;
}
