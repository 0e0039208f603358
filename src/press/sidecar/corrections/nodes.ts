import type { Item, Note, Page, Paragraph, Photo, Text } from "../../../model/index.ts";

/** A change of one node that keeps its kind. */
export type NodeChange = <T extends Text>(node: T) => T;

const photoWith = <T extends Photo>(photo: T, change: NodeChange): T =>
  ({ ...photo, caption: change<Paragraph>(photo.caption), notes: photo.notes.map((note) => change<Note>(note)) });

function itemWith(item: Item, change: NodeChange): Item {
  const headline = item.headline && { headline: change(item.headline) };
  if (item.kind === "photo") return { ...photoWith(item, change), ...headline };
  return {
    ...item,
    ...headline,
    ...(item.kicker && { kicker: change(item.kicker) }),
    ...(item.deck && { deck: change(item.deck) }),
    paragraphs: item.paragraphs.map((paragraph) => change<Paragraph>(paragraph)),
    photos: item.photos.map((photo) => photoWith(photo, change)),
    notes: item.notes.map((note) => change<Note>(note)),
  };
}

/** Takes a page and a change; gives the page with each node that stands for source text changed, in fresh objects. */
export const pageWith = (page: Page, change: NodeChange): Page => ({
  ...page,
  furniture: page.furniture.map((note) => change<Note>(note)),
  sections: page.sections.map((section) => ({
    ...section,
    ...(section.title && { title: change(section.title) }),
    notes: section.notes.map((note) => change<Note>(note)),
    items: section.items.map((item) => itemWith(item, change)),
  })),
});
