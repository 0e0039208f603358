import { linesOfItem } from "../../../model/index.ts";
import type { Contributor, Item, Page, Photo, SourceLine } from "../../../model/index.ts";
import type { PlacedCorrection } from "./placing.ts";

const holds = (lines: readonly SourceLine[], at: SourceLine): boolean =>
  lines.some((line) => line.line === at.line && (line.column ?? 1) === (at.column ?? 1));

const photoHolds = ({ caption, notes }: Photo, at: SourceLine): boolean =>
  [caption, ...notes].some((node) => holds(node.lines ?? [{ line: node.span.line, text: node.text }], at));

/** The sidecar's people as contributors. What they are taken from is what the sidecar quotes, else what was read before. */
function contributorsOf({ entry, at }: PlacedCorrection, before: readonly Contributor[]): Contributor[] {
  const asPrinted = entry.quote ?? before[0]?.asPrinted ?? at.text.trim();
  return (entry.people ?? []).map((person) => ({ ...person, asPrinted, corrected: true }));
}

/** The item with the people of its photo or of itself changed, or undefined where the line is none of its lines. */
function changed(item: Item, placed: PlacedCorrection): Item | undefined {
  if (!holds(linesOfItem(item), placed.at)) return undefined;
  if (item.kind === "article" && item.photos.some((photo) => photoHolds(photo, placed.at))) {
    return {
      ...item,
      photos: item.photos.map((photo) => (photoHolds(photo, placed.at) ? { ...photo, byline: contributorsOf(placed, photo.byline) } : photo)),
    };
  }
  return { ...item, byline: contributorsOf(placed, item.byline) };
}

/**
 * Takes a page and placed corrections; gives the page in which the people of each correction stand in place of those that
 * were read, in the story or photograph to which the correction's line belongs, and the corrections whose line is in none.
 */
export function withPeople(page: Page, corrections: readonly PlacedCorrection[]): { page: Page; missed: PlacedCorrection[] } {
  const missed: PlacedCorrection[] = [];
  let { sections } = page;
  for (const placed of corrections) {
    if (!placed.entry.people) continue;
    let met = false;
    sections = sections.map((section) => ({
      ...section,
      items: section.items.map((item) => {
        const after = changed(item, placed);
        met ||= after !== undefined;
        return after ?? item;
      }),
    }));
    if (!met) missed.push(placed);
  }
  return { page: { ...page, sections }, missed };
}
