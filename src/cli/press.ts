import { join } from "node:path";
import { renderReport, renderSummary } from "../press/diagnostics/render/index.ts";
import type { Report } from "../press/diagnostics/render/index.ts";
import { hasErrors } from "../press/diagnostics/order.ts";
import type { Asked } from "./arguments.ts";
import { pressInputs } from "./inputs.ts";
import type { Done, Inputs } from "./inputs.ts";
import type { Io } from "./io.ts";
import { progressOf, terminalOf } from "./terminal.ts";
import { writeWhole } from "./write.ts";
import type { Files } from "./write.ts";

type PressAsked = Extract<Asked, { command: "press" }>;

/** Puts one page where it belongs; false where it could not be put there. A page that is none is not half a page. */
async function put({ pressed, editionId, pageId }: Done, { out }: PressAsked, several: boolean, io: Io, files: Files): Promise<boolean> {
  if (!pressed.ok) return true;
  const { page } = pressed.pressed;
  if (out === undefined) return io.out(`${JSON.stringify(several ? { path: pressed.path, ...page } : page)}\n`);
  const written = await writeWhole(join(out, editionId, `${pageId}.json`), `${JSON.stringify(page)}\n`, files, io.signal);
  if (!written.ok) io.err(`baolan：${written.message}\n`);
  return written.ok;
}

/**
 * Takes what was asked, the inputs, the world and how files are written; prints or writes each page that there is, says
 * what was found on standard error, and gives whether there was an error. A bad page does not stop the others.
 */
export async function press(asked: PressAsked, inputs: Inputs, io: Io, files: Files): Promise<boolean> {
  const progress = progressOf(io, inputs.inputs.length);
  const terminal = terminalOf(io, "err", asked.colour);
  const reports: Report[] = [];
  let faulty = false;
  for await (const done of pressInputs(inputs, io, asked.encoding)) {
    const { path, diagnostics, files: texts, ok } = done.pressed;
    faulty ||= !ok || hasErrors(diagnostics);
    reports.push({ path, diagnostics, files: new Map() });
    progress.hide();
    const report = renderReport({ path, diagnostics, files: texts }, terminal);
    if (report !== "") io.err(`${report}\n`);
    const placed = await put(done, asked, inputs.several, io, files);
    faulty ||= !placed;
    if (!placed && asked.out === undefined) break;
    progress.step();
  }
  progress.hide();
  if (reports.some(({ diagnostics }) => diagnostics.length > 0)) io.err(renderSummary(reports, terminal));
  return faulty;
}
