import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { atPageStart } from "./check/empty.ts";
import { check } from "./check/index.ts";
import { assemble } from "./build/assemble.ts";
import { explain } from "./build/explain.ts";
import type { PageDraft } from "./build/draft.ts";
import { forcedLines, type Forced } from "./place/forced.ts";
import { buildPage, type Built } from "./build/page.ts";
import type { Placed } from "./place/placed.ts";
import { place } from "./place/place.ts";
import { unwrap } from "./build/unwrap.ts";
import type { PressOptions } from "./options.ts";
import type { Pressed } from "./pressed.ts";
import type { Source } from "./read/source.ts";
import { inferWrap, layOut, measureShape, scan, type Block, type Shape } from "./scan/index.ts";

export { assemble, buildPage, check, explain, forcedLines, inferWrap, layOut, measureShape, place, scan, unwrap };
export { CODES, type CodeInfo, type PressCode } from "./diagnostics/codes.ts";
export { FORCED_EVIDENCE } from "./place/forced.ts";
export { ROLE_NAMES } from "./check/doubtful.ts";
export { LINE_ROLES, type ExplainedLine, type LineRole, type Pressed } from "./pressed.ts";
export type { PressOptions } from "./options.ts";
export type { Source } from "./read/source.ts";
export type { Diagnostic } from "./diagnostics/diagnostic.ts";
export type { Sidecar, SidecarCorrection } from "./sidecar/sidecar.ts";

interface Laid {
  forced: Forced;
  lines: readonly Block[];
  blocks: readonly Block[];
  shape: Shape;
}
interface Arranged extends Laid {
  placed: Placed[];
  draft: PageDraft;
}
interface Whole extends Arranged {
  built: Built;
}

const byPlace = (a: Diagnostic, b: Diagnostic): number => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** Lines → blocks, and how the page is set: what the eye sees before it reads. */
function lay(source: Source, options: PressOptions): Laid {
  const forced = forcedLines(source.lines, options.sidecar, source.hints);
  const lines = layOut(source.lines);
  const wrap = inferWrap(lines);
  const blocks = unwrap(lines, wrap, forced);
  return { forced, lines, blocks, shape: measureShape(blocks, wrap, new Set(options.sidecar?.sections)) };
}

/** Blocks → roles → stories: what each is by its words, then by its place, then together. */
function arrange(laid: Laid): Arranged {
  const placed = place(scan(laid.blocks, laid.shape), laid.shape, laid.forced);
  return { ...laid, placed, draft: assemble(placed, laid.shape) };
}

/** Stories → the contract's page, with ids: from here on nothing changes. */
const build = (source: Source, options: PressOptions, arranged: Arranged): Whole =>
  ({ ...arranged, built: buildPage(arranged.draft, source, options, arranged.shape, (line) => arranged.forced.of(line)?.split === true) });

/** The page, and what there is to say of it and of each line. */
const report = (source: Source, whole: Whole): Pressed => ({
  page: whole.built.page,
  explain: () => explain(whole.placed, whole.built),
  diagnostics: [...source.diagnostics, ...check(whole), ...atPageStart(whole.lines)].sort(byPlace),
});

/**
 * Takes a page's text, decoded and cut into lines, and what is known beside it; gives the page, what each line was
 * taken for, and what there is to say of it. Pure: no files, no clock, no network. Never throws: the page comes out
 * whatever the text is, each non-blank line in exactly one node.
 */
export const pressPage = (source: Source, options: PressOptions): Pressed =>
  report(source, build(source, options, arrange(lay(source, options))));
