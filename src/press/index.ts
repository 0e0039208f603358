import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { atPageStart } from "./check/empty.ts";
import { check } from "./check/index.ts";
import { assemble } from "./build/assemble.ts";
import { explain } from "./build/explain.ts";
import { forcedLines } from "./build/forced.ts";
import { buildPage } from "./build/page.ts";
import { place } from "./build/place.ts";
import { unwrap } from "./build/unwrap.ts";
import type { PressOptions } from "./options.ts";
import type { Pressed } from "./pressed.ts";
import type { Source } from "./read/source.ts";
import { inferWrap, layOut, measureShape, scan } from "./scan/index.ts";

export { assemble, buildPage, check, explain, forcedLines, inferWrap, layOut, measureShape, place, scan, unwrap };
export { CODES, type CodeInfo, type PressCode } from "./diagnostics/codes.ts";
export { FORCED_EVIDENCE } from "./build/forced.ts";
export { ROLE_NAMES } from "./check/doubtful.ts";
export { LINE_ROLES, type ExplainedLine, type LineRole, type Pressed } from "./pressed.ts";
export type { PressOptions } from "./options.ts";
export type { Source } from "./read/source.ts";
export type { Diagnostic } from "./diagnostics/diagnostic.ts";
export type { Sidecar, SidecarCorrection } from "./sidecar/sidecar.ts";

const byPlace = (a: Diagnostic, b: Diagnostic): number => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/**
 * Takes a page's text, decoded and cut into lines, and what is known beside it; gives the page, what each line was
 * taken for, and what there is to say of it. Pure: no files, no clock, no network. Never throws: the page comes out
 * whatever the text is, each non-blank line in exactly one node.
 */
export function pressPage(source: Source, options: PressOptions): Pressed {
  const forced = forcedLines(options.sidecar, source.hints);
  const lines = layOut(source.lines);
  const wrap = inferWrap(lines);
  const blocks = unwrap(lines, wrap, forced);
  const shape = measureShape(blocks, wrap, new Set(options.sidecar?.sections));
  const placed = place(scan(blocks, shape), shape, forced);
  const draft = assemble(placed, shape);
  const built = buildPage(draft, source, options, shape, (line) => forced.get(line)?.split === true);
  const found = [...source.diagnostics, ...check({ lines, shape, placed, draft, built }), ...atPageStart(lines)];
  return { page: built.page, lines: explain(placed, built), diagnostics: found.sort(byPlace) };
}
