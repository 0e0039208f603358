import type { Edition, Item, Page, Section } from "../../model/index.ts";
import type { Filters } from "../paths.ts";

/** A section with no printed heading goes under this word in the address. */
export const UNTITLED = "-";

/** What a section is called in addresses and in the navigation. */
export const sectionKey = (section: Section): string => section.title?.text.trim() ?? UNTITLED;

/** A page of the edition as the filters leave it: sections without stories are gone. */
export interface PageView {
  page: Page;
  sections: Section[];
}

/** Takes an edition and filters; gives its pages with the sections that they leave. The words of `q` play no part. */
export function viewOf(edition: Edition, { section, page }: Filters): PageView[] {
  return edition.pages
    .filter((candidate) => page === undefined || candidate.id === page)
    .map((candidate) => ({
      page: candidate,
      sections: candidate.sections.filter((s) => s.items.length > 0 && (section === undefined || sectionKey(s) === section)),
    }))
    .filter((view) => view.sections.length > 0);
}

/** Takes an edition; gives its section names in order with how many stories each has, those of one name together. */
export function sectionCounts(edition: Edition, page: string | undefined): { key: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { sections } of viewOf(edition, page === undefined ? {} : { page })) {
    for (const section of sections) counts.set(sectionKey(section), (counts.get(sectionKey(section)) ?? 0) + section.items.length);
  }
  return [...counts].map(([key, count]) => ({ key, count }));
}

const lengthOf = (item: Item): number =>
  item.kind === "photo" ? 0 : item.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);

/**
 * Takes a page's sections; gives the story to set large: the one the sidecar names, else the longest article of the first
 * section that has one, so that what is read first comes first in the document too.
 */
export function leadOf(sections: readonly Section[]): Item | undefined {
  const named = sections.flatMap((section) => section.items).find((item) => item.kind === "article" && item.lead === true);
  if (named) return named;
  const items = sections.find((section) => !isPhotoSection(section))?.items ?? [];
  let longest: Item | undefined;
  for (const item of items) if (item.kind === "article" && lengthOf(item) > (longest ? lengthOf(longest) : 0)) longest = item;
  return longest;
}

export const isPhotoSection = (section: Section): boolean => section.items.every((item) => item.kind === "photo");

/** Where a story stands: its page, its section, and its neighbours there. */
export interface Standing {
  item: Item;
  page: Page;
  section: Section;
  previous: Item | undefined;
  next: Item | undefined;
}

/** Takes an edition and a story's id, an older one too; gives where it stands, or undefined. */
export function standingOf(edition: Edition, id: string): Standing | undefined {
  const now = edition.aliases?.find((alias) => alias.from === id)?.to ?? id;
  for (const page of edition.pages) {
    for (const section of page.sections) {
      const index = section.items.findIndex((item) => item.id === now);
      const item = section.items[index];
      if (item) return { item, page, section, previous: section.items[index - 1], next: section.items[index + 1] };
    }
  }
  return undefined;
}
