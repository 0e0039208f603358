import type { Item, Note, Page, Photo, SourceLine, Text } from "./types.ts";

const linesOfNode = (node: Text | Note): SourceLine[] => node.lines ?? [{ line: node.span.line, text: node.text }];

function* nodesOfPhoto(photo: Photo): Generator<Text | Note> {
  yield photo.caption;
  yield* photo.notes;
}

function* nodesOfItem(item: Item): Generator<Text | Note> {
  if (item.headline) yield item.headline;
  if (item.kind === "photo") {
    yield* nodesOfPhoto(item);
    return;
  }
  if (item.kicker) yield item.kicker;
  if (item.deck) yield item.deck;
  yield* item.paragraphs;
  for (const photo of item.photos) yield* nodesOfPhoto(photo);
  yield* item.notes;
}

/** Every node of a page that stands for source text, each once, in no promised order. */
export function* nodesOfPage(page: Page): Generator<Text | Note> {
  yield* page.furniture;
  for (const section of page.sections) {
    if (section.title) yield section.title;
    yield* section.notes;
    for (const item of section.items) yield* nodesOfItem(item);
  }
}

/** The source lines that a story was made of, as printed, in source order. */
export function linesOfItem(item: Item): SourceLine[] {
  return [...nodesOfItem(item)].flatMap(linesOfNode).sort(bySource);
}

/** The non-blank lines of a page's source, put back together from its nodes, in source order: the first promise. */
export function linesOfPage(page: Page): SourceLine[] {
  return [...nodesOfPage(page)].flatMap(linesOfNode).sort(bySource);
}

const bySource = (a: SourceLine, b: SourceLine): number => a.line - b.line || (a.column ?? 1) - (b.column ?? 1);
