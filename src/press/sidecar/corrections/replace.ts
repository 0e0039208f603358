import type { Article, Correction, Page, SourceLine, Text } from "../../../model/index.ts";
import { pageWith } from "./nodes.ts";
import type { PlacedCorrection } from "./placing.ts";

/** A replacement with where its printed words begin in a node's text. */
interface Edit {
  placed: PlacedCorrection;
  at: number;
  printed: string;
  corrected: string;
}

const sameLine = (a: SourceLine, b: SourceLine): boolean => a.line === b.line && (a.column ?? 1) === (b.column ?? 1);

const leading = (text: string): number => text.length - text.trimStart().length;

/**
 * Where an offset into one of a node's source lines lies in the node's text, or undefined. A node's text is its lines with
 * what stands around them (indents, a hyphen at a break) left out, so that each is looked for after the one before it.
 */
function offsetInText(node: Text, target: SourceLine, offset: number): number | undefined {
  if (!node.lines) return offset;
  let cursor = 0;
  for (const line of node.lines) {
    const core = line.text.trim();
    const at = node.text.indexOf(core, cursor);
    if (at >= 0) cursor = at + core.length;
    if (!sameLine(line, target)) continue;
    return at < 0 ? undefined : at + offset - leading(line.text);
  }
  return undefined;
}

const linesOf = (node: Text): SourceLine[] => node.lines ?? [{ line: node.span.line, text: node.text }];

/** The edits that fall into a node, in order; those that can't be placed in its text or overlap another go to `missed`. */
function editsOf(node: Text, corrections: readonly PlacedCorrection[], missed: PlacedCorrection[]): Edit[] {
  const edits: Edit[] = [];
  for (const placed of corrections) {
    const { replace } = placed.entry;
    if (!replace || !linesOf(node).some((line) => sameLine(line, placed.at))) continue;
    const at = offsetInText(node, placed.at, placed.from);
    if (at !== undefined && node.text.startsWith(replace.printed, at)) edits.push({ placed, at, ...replace });
    else missed.push(placed);
  }
  edits.sort((a, b) => a.at - b.at || a.placed.index - b.placed.index);
  let end = 0;
  return edits.filter((edit) => {
    if (edit.at < end) {
      missed.push(edit.placed);
      return false;
    }
    end = edit.at + edit.printed.length;
    return true;
  });
}

function edited<T extends Text>(node: T, edits: readonly Edit[]): T {
  let text = "";
  let from = 0;
  const corrections: Correction[] = [];
  for (const { placed, at, printed, corrected } of edits) {
    text += node.text.slice(from, at);
    const { reason } = placed.entry;
    corrections.push({ printed, corrected, offset: text.length, ...(reason === undefined ? {} : { reason }) });
    text += corrected;
    from = at + printed.length;
  }
  // The printed line stays in `lines`: nothing is lost.
  return { ...node, text: text + node.text.slice(from), lines: linesOf(node), corrections };
}

/** A dateline repeats words of the first paragraph, so that it follows a correction inside them. */
function datelineOf(before: Article, after: Article): Article {
  const { dateline } = before;
  const [was, is] = [before.paragraphs[0], after.paragraphs[0]];
  if (!dateline || !was || !is?.corrections) return after;
  const start = was.text.indexOf(dateline.text);
  if (start < 0) return after;
  let text = "";
  let from = start;
  let shift = 0;
  for (const { printed, corrected, offset } of is.corrections) {
    const at = offset - shift;
    shift += corrected.length - printed.length;
    if (at < from || at + printed.length > start + dateline.text.length) continue;
    text += was.text.slice(from, at) + corrected;
    from = at + printed.length;
  }
  return { ...after, dateline: { ...dateline, text: text + was.text.slice(from, start + dateline.text.length) } };
}

/**
 * Takes a page and placed corrections; gives the page with each mis-read word replaced, the printed one kept in the node's
 * `corrections` and `lines`, and those corrections that fell on no node's text or over another one. Ids don't change: they
 * come from what was printed, so that a correction breaks no link.
 */
export function withReplacements(page: Page, corrections: readonly PlacedCorrection[]): { page: Page; missed: PlacedCorrection[] } {
  const missed: PlacedCorrection[] = [];
  if (!corrections.some(({ entry }) => entry.replace)) return { page, missed };
  const changed = pageWith(page, (node) => {
    const edits = editsOf(node, corrections, missed);
    return edits.length > 0 ? edited(node, edits) : node;
  });
  const sections = changed.sections.map((section, s) => ({
    ...section,
    items: section.items.map((item, i) => {
      const before = page.sections[s]?.items[i];
      return item.kind === "article" && before?.kind === "article" ? datelineOf(before, item) : item;
    }),
  }));
  return { page: { ...changed, sections }, missed };
}
