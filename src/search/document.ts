import type { Article, Contributor, ContributorRole, Edition, Item, Note, Page, Photo, PhotoStory } from "../model/index.ts";

/** The places of a story in the order in which a hit in them counts. */
export const FIELD_KINDS = ["kicker", "headline", "deck", "people", "caption", "body", "note"] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Where a text stands in a story; enough for the reader to find the node again. */
export interface Place {
  kind: FieldKind;
  /** Which byline, photo, paragraph or note, from 0; 0 where there is only one. */
  index: number;
  /** The photo whose people or notes these are, where they belong to a photo of an article. */
  photo?: number;
}

/** One text of a story. A word never reaches from one field into the next. */
export interface Field extends Place {
  text: string;
}

export interface Person {
  name: string;
  role: ContributorRole;
}

/** A story as the search sees it: plain data, which can be sent to a worker or written to a file. */
export interface SearchDocument {
  id: string;
  editionId: string;
  pageId: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, or empty where the edition has no date. */
  date: string;
  /** The section's title as printed, or empty. */
  section: string;
  /** One for each field of the kind `people`, in that order. */
  people: Person[];
  /** In the order of FIELD_KINDS, then as printed. */
  fields: Field[];
}

const peopleOf = (byline: readonly Contributor[]): Person[] => byline.map(({ name, role }) => ({ name, role }));

function photoFields(photo: Photo, at: number): Field[] {
  return [
    ...photo.byline.map(({ name }, index): Field => ({ kind: "people", index, photo: at, text: name })),
    { kind: "caption", index: at, text: photo.caption.text },
    ...noteFields(photo.notes).map((field): Field => ({ ...field, photo: at })),
  ];
}

/** What was printed in the story and is no paragraph. Furniture belongs to the page, not to the story. */
const noteFields = (notes: readonly Note[]): Field[] =>
  notes.flatMap((note, index): Field[] => (note.kind === "furniture" ? [] : [{ kind: "note", index, text: note.text }]));

function articleFields(article: Article): Field[] {
  return [
    ...(article.kicker ? [{ kind: "kicker" as const, index: 0, text: article.kicker.text }] : []),
    ...(article.headline ? [{ kind: "headline" as const, index: 0, text: article.headline.text }] : []),
    ...(article.deck ? [{ kind: "deck" as const, index: 0, text: article.deck.text }] : []),
    ...article.byline.map(({ name }, index): Field => ({ kind: "people", index, text: name })),
    ...article.photos.flatMap(photoFields),
    ...article.paragraphs.map(({ text }, index): Field => ({ kind: "body", index, text })),
    ...noteFields(article.notes),
  ];
}

const photoStoryFields = (story: PhotoStory): Field[] => [
  ...(story.headline ? [{ kind: "headline" as const, index: 0, text: story.headline.text }] : []),
  ...story.byline.map(({ name }, index): Field => ({ kind: "people", index, text: name })),
  { kind: "caption", index: 0, text: story.caption.text },
  ...noteFields(story.notes),
];

/** Stable, so that fields of one kind stay as printed. */
const byKind = (a: Field, b: Field): number => FIELD_KINDS.indexOf(a.kind) - FIELD_KINDS.indexOf(b.kind);

function documentOf(edition: Edition, page: Page, section: string, item: Item): SearchDocument {
  const photos = item.kind === "article" ? item.photos : [];
  return {
    id: item.id,
    editionId: edition.id,
    pageId: page.id,
    date: page.date ?? edition.date ?? page.month ?? edition.month ?? "",
    section,
    people: [...peopleOf(item.byline), ...photos.flatMap((photo) => peopleOf(photo.byline))],
    fields: (item.kind === "article" ? articleFields(item) : photoStoryFields(item)).sort(byKind),
  };
}

/** Takes an edition; gives its stories as the search sees them, one by one in the order of the pages, each made when it is asked for. */
export function* eachDocument(edition: Edition): Generator<SearchDocument> {
  for (const page of edition.pages) {
    for (const section of page.sections) {
      for (const item of section.items) yield documentOf(edition, page, section.title?.text ?? "", item);
    }
  }
}

/** The same, all together. */
export const documentsOf = (edition: Edition): SearchDocument[] => [...eachDocument(edition)];
