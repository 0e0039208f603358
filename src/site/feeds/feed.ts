import type { Edition } from "../../model/index.ts";
import { shortHash } from "../../model/index.ts";
import { marksOf } from "../marks.ts";
import { knownDay, notesOf, openingOf, paragraphsOf, peopleOf, picturedOf, sectionTitle, storiesOf, type Story } from "../stories.ts";

/** A photograph as a feed shows it: a JPEG, which every reader of feeds knows. */
export interface FeedPicture {
  url: string;
  width: number;
  height: number;
  /** What it shows, in words. */
  words: string;
}

/** A story as a feed shows it. */
export interface FeedEntry {
  /** Absolute; what the story is known by. */
  url: string;
  /** Absent where the page prints no headline. */
  title: string | undefined;
  summary: string;
  /** The text, the notes, and what was done to it. */
  paragraphs: string[];
  authors: string[];
  section: string | undefined;
  /** Its photographs, their addresses absolute. */
  pictures: FeedPicture[];
  /** `2021-01-14`; absent where only the month is known. */
  published: string | undefined;
}

/** A feed, before it is written as RSS or JSON. Addresses are absolute. */
export interface Feed {
  title: string;
  description: string;
  home: string;
  /** Where the feed itself lies. */
  rss: string;
  json: string;
  language: string;
  entries: FeedEntry[];
}

/** What all feeds of a site share. */
export interface FeedSite {
  name: string;
  language: string;
  /** Absolute, with `/` at its end. */
  url: string;
}

/** An edition comes whole, as it was printed; no further one is begun once there are so many stories. */
const ENOUGH = 50;

/** Takes a section's heading, or undefined for the paper; gives where its feeds lie. A heading's hash is a name on every host. */
export function feedPaths(section: string | undefined): { rss: string; json: string } {
  const stem = section === undefined ? "feed" : `feeds/${shortHash(section, 8)}`;
  return { rss: `${stem}.xml`, json: `${stem}.json` };
}

/** Takes stories; gives the headings of their sections, each once, in order. */
export const sectionsOf = (stories: readonly Story[]): string[] =>
  [...new Set(stories.map(({ section }) => sectionTitle(section)).filter((title) => title !== undefined))];

function entryOf({ edition, section, item }: Story, url: string): FeedEntry {
  return {
    url: `${url}a/${item.id}/`,
    title: item.headline?.text.trim(),
    summary: openingOf(item),
    paragraphs: [...paragraphsOf(item), ...notesOf(item), ...marksOf(item)].map((text) => text.trim()),
    authors: [...new Set(peopleOf(item).map(({ name }) => name))],
    section: sectionTitle(section),
    pictures: picturedOf(item).map(({ image: { src, width, height, alt }, photo }) => ({ url: url + src, width, height, words: alt ?? photo.caption.text.trim() })),
    published: knownDay(edition),
  };
}

/** Takes the editions' stories of one feed, the newest edition first; gives those of whole editions until there are enough. */
function newest(byEdition: readonly Story[][]): Story[] {
  const taken: Story[] = [];
  for (const stories of byEdition) {
    if (taken.length >= ENOUGH) break;
    taken.push(...stories);
  }
  return taken;
}

/** Takes editions, the newest first, and the site; gives the paper's feed, then one for each section's heading. */
export function feedsOf(editions: readonly Edition[], { name, language, url }: FeedSite): Feed[] {
  const byEdition = editions.map((edition) => storiesOf([edition]));
  const feed = (section: string | undefined, stories: readonly Story[][]): Feed => {
    const paths = feedPaths(section);
    return {
      title: section === undefined ? name : `${name} · ${section}`,
      description: section === undefined ? `${name}最新各期的稿件` : `${name}“${section}”栏目的稿件`,
      home: section === undefined ? url : `${url}?${new URLSearchParams({ section }).toString()}`,
      rss: url + paths.rss, json: url + paths.json, language,
      entries: newest(stories).map((story) => entryOf(story, url)),
    };
  };
  const bySection = new Map<string, Story[][]>();
  for (const stories of byEdition) {
    for (const title of sectionsOf(stories)) {
      bySection.set(title, [...(bySection.get(title) ?? []), stories.filter(({ section }) => sectionTitle(section) === title)]);
    }
  }
  return [feed(undefined, byEdition), ...[...bySection].map(([title, stories]) => feed(title, stories))];
}
