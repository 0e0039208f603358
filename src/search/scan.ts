import type { ContributorRole } from "../model/index.ts";
import type { SearchDocument } from "./document.ts";
import { locate, type FieldHits } from "./highlight.ts";
import { compareMatches, matchStory, type Match } from "./match.ts";
import type { PinyinReader } from "./pinyin/reader.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { SortCounter, type PlaceSort } from "./tally.ts";
import { isEmptyQuery, parseQuery, type Query } from "./query.ts";

/** A story that holds what was typed. */
export interface StoryHit {
  id: string;
  /** The story's place in the corpus, from 0. */
  order: number;
  by: "typed" | "pinyin";
  /** How many places hold the words. */
  places: number;
  fields: FieldHits[];
}

/** What every tier gives for a query: plain data. */
export interface SearchResult {
  /** How many stories hold it; how many of them by pinyin alone; how many places in all of them together. */
  count: number;
  byPinyin: number;
  places: number;
  /** The best `limit` of them, best first. */
  hits: StoryHit[];
  /** How many of all stories found stand in a section of that title (as printed), most first; `within.section` plays no part. */
  sections: { section: string; count: number }[];
  /** In how many of them the words stand in the name of somebody with that role, most first. */
  roles: { role: ContributorRole; count: number }[];
  /** In how many of them the words stand in a headline, a name, a caption, the body or a note; those without any left out. */
  sorts: { sort: PlaceSort; count: number }[];
  /** Who has a hand in how many of them, most first; the first few. */
  people: { name: string; count: number }[];
}

export interface SearchOptions {
  /** For how many stories the places are worked out; all of them without it. */
  limit?: number;
  /** Only stories of the page of that id, and of the section of that title (its outer spaces apart; empty for none). */
  within?: { page?: string | undefined; section?: string | undefined };
  /** Look by pinyin too. */
  pinyin?: PinyinReader;
}

function ranked<Key>(counts: Map<Key, number>): [Key, number][] {
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const add = <Key>(counts: Map<Key, number>, key: Key): Map<Key, number> => counts.set(key, (counts.get(key) ?? 0) + 1);

/** The best `limit` matches, best first: only they are sorted, where they are few among many. */
function best(matches: readonly Match[], limit: number): Match[] {
  if (limit * 8 >= matches.length) return [...matches].sort(compareMatches).slice(0, limit);
  const kept: Match[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (kept.length === limit && (!last || compareMatches(match, last) > 0)) continue;
    let at = kept.length;
    while (at > 0 && compareMatches(match, kept[at - 1] ?? match) < 0) at--;
    kept.splice(at, 0, match);
    if (kept.length > limit) kept.pop();
  }
  return kept;
}

/** How many people are named in a result. */
const MOST_PEOPLE = 16;

/** Takes a match; gives what is said of it, the places worked out. */
export const hitOf = ({ prepared, by, tally }: Match, query: Query, pinyin?: PinyinReader): StoryHit => ({
  id: prepared.document.id,
  order: prepared.order,
  by,
  places: tally.occurrences,
  fields: locate(prepared, query, by === "pinyin" ? pinyin : undefined),
});

/** Takes the matches of a whole corpus in any order; gives the result. */
export function resultOf(all: readonly Match[], query: Query, options: SearchOptions = {}): SearchResult {
  const { within: { page, section } = {}, limit, pinyin } = options;
  const onPage = page === undefined ? all : all.filter(({ prepared: { document } }) => document.pageId === page);
  const matches = section === undefined ? onPage : onPage.filter(({ prepared: { document } }) => document.section.trim() === section);
  const sections = new Map<string, number>();
  for (const { prepared: { document } } of onPage) add(sections, document.section);
  const roles = new Map<ContributorRole, number>();
  const people = new Map<string, number>();
  const sorts = new SortCounter();
  let places = 0;
  let byPinyin = 0;
  for (const { prepared: { document }, by, tally } of matches) {
    places += tally.occurrences;
    if (by === "pinyin") byPinyin++;
    sorts.add(tally);
    if (document.people.length > 0) for (const name of new Set(document.people.map((person) => person.name))) add(people, name);
    if (tally.people) for (const role of new Set(tally.people.flatMap((at) => document.people[at]?.role ?? []))) add(roles, role);
  }
  return {
    count: matches.length,
    byPinyin,
    places,
    hits: best(matches, limit ?? matches.length).map((match) => hitOf(match, query, pinyin)),
    sections: ranked(sections).map(([title, count]) => ({ section: title, count })),
    roles: ranked(roles).map(([role, count]) => ({ role, count })),
    sorts: sorts.all(),
    people: ranked(people).slice(0, MOST_PEOPLE).map(([name, count]) => ({ name, count })),
  };
}

/** Takes folded stories and a query; gives the matches, in the order of the stories. An empty query has none. */
export function matchesAmong(stories: Iterable<Prepared>, query: Query, pinyin?: PinyinReader): Match[] {
  if (isEmptyQuery(query)) return [];
  const matches: Match[] = [];
  for (const story of stories) {
    const match = matchStory(story, query, pinyin);
    if (match) matches.push(match);
  }
  return matches;
}

/** Takes stories, newest edition first; gives them folded, to be kept between keystrokes. */
export const prepareAll = (documents: readonly SearchDocument[]): Prepared[] => documents.map(prepare);

/**
 * The first tier: looks through every story. Takes folded stories and what was typed; gives every story that holds it.
 * Costs the length of all stories for each word; some milliseconds for a thousand stories. Never throws.
 */
export function scan(stories: readonly Prepared[], typed: string | Query, options: SearchOptions = {}): SearchResult {
  const query = typeof typed === "string" ? parseQuery(typed) : typed;
  return resultOf(matchesAmong(stories, query, options.pinyin), query, options);
}
