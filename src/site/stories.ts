import type { Contributor, ContributorRole, Edition, Image, Item, Page, Photo, Section } from "../model/index.ts";

/** A story with all that it stands in. */
export interface Story {
  edition: Edition;
  page: Page;
  section: Section;
  item: Item;
}

/** A photograph of a story, with its picture. */
export interface Pictured {
  photo: Pick<Photo, "caption" | "byline">;
  image: Image;
}

/** Takes editions; gives each of their stories, in the order of editions, pages and sections. */
export const storiesOf = (editions: readonly Edition[]): Story[] =>
  editions.flatMap((edition) => edition.pages.flatMap((page) => page.sections.flatMap((section) => section.items.map((item) => ({ edition, page, section, item })))));

/** What a chat or a feed shows of a story under its title, in characters. */
const OPENING = 120;

/** Takes a story; gives the beginning of its text, 120 characters at most; empty where it has none. */
export const openingOf = (item: Item): string =>
  [...(item.kind === "photo" ? item.caption.text : item.paragraphs.find(({ role }) => role === "body")?.text ?? "").trim()].slice(0, OPENING).join("");

/** Takes a story; gives its headline, or its first words where the page prints none. */
export const titleOf = (item: Item): string => item.headline?.text.trim() ?? `${[...openingOf(item)].slice(0, 24).join("")}……`;

/** Takes stories; gives their titles in order, as many as are whole within 120 characters, and one at least; undefined for none. */
export function titlesOf(stories: readonly Story[]): string | undefined {
  const [first, ...others] = stories.map(({ item }) => titleOf(item));
  let line = first;
  for (const title of others) {
    const longer = `${line ?? ""}；${title}`;
    if ([...longer].length > OPENING) break;
    line = longer;
  }
  return line;
}

/** Takes a story; gives the people named in its byline and under its photographs, as they stand there. */
export const peopleOf = (item: Item): Contributor[] =>
  item.kind === "photo" ? item.byline : [...item.byline, ...item.photos.flatMap(({ byline }) => byline)];

/** Takes a story; gives its photographs that have a picture, in the order printed: the first stands for the story. */
export const picturedOf = (item: Item): Pictured[] =>
  (item.kind === "photo" ? [item] : item.photos).flatMap((photo) => (photo.image ? [{ photo, image: photo.image }] : []));

/** Takes a story; gives its text: paragraphs, then the captions of its photographs, each exactly as its node has it. */
export const paragraphsOf = (item: Item): string[] =>
  item.kind === "photo" ? [item.caption.text] : [...item.paragraphs, ...item.photos.map(({ caption }) => caption)].map(({ text }) => text);

/** Takes a story; gives its lines that are no paragraph (a byline of its own, a credit, an editor's, one not understood), in source order. */
export const notesOf = (item: Item): string[] =>
  [...item.notes, ...(item.kind === "photo" ? [] : item.photos.flatMap(({ notes }) => notes))]
    .filter(({ kind }) => kind !== "furniture").sort((a, b) => a.span.line - b.span.line).map(({ text }) => text);

/** Takes a section; gives its heading, or undefined where the page prints none. */
export function sectionTitle(section: Section): string | undefined {
  const title = section.title?.text.trim();
  return title === "" ? undefined : title;
}

/**
 * Takes what a page was printed in; gives the day it came out, or undefined where only the month is known, or where the
 * day was inferred: what is told to machines is known, or it is not told.
 */
export const knownDay = ({ date, dateBasis }: Pick<Edition, "date" | "dateBasis">): string | undefined =>
  dateBasis === "inferred" ? undefined : date;

const ROLE_WORDS: Record<ContributorRole, string> = {
  reporter: "记者", correspondent: "通讯员", photographer: "摄影", intern: "实习生",
  editor: "编辑", author: "作者", illustrator: "制图", translator: "编译",
};

/** Takes a person's part; gives it in words, the rank before it: 首席记者. */
export const roleOf = ({ rank, role }: Contributor): string => `${rank ?? ""}${ROLE_WORDS[role]}`;
