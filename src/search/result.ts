import type { ContributorRole } from "../model/index.ts";
import { locate, type FieldHits } from "./highlight.ts";
import { compareMatches, type Match } from "./match.ts";
import type { PinyinReader } from "./pinyin/reader.ts";
import type { Query } from "./query.ts";
import { SortCounter, type PlaceSort } from "./tally.ts";

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

/** How many people are named in a result. */
const MOST_PEOPLE = 16;

const ranked = <Key>(counts: Map<Key, number>): [Key, number][] => [...counts].sort((a, b) => b[1] - a[1]);

const add = <Key>(counts: Map<Key, number>, key: Key): Map<Key, number> => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Takes a match; gives what is said of it, the places worked out. */
export const hitOf = ({ prepared, by, tally }: Match, query: Query, pinyin?: PinyinReader): StoryHit => ({
  id: prepared.document.id,
  order: prepared.order,
  by,
  places: tally.occurrences,
  fields: locate(prepared, query, by === "pinyin" ? pinyin : undefined),
});

/** The best few of many matches: now and then those that are kept are sorted, and the others let go. */
class Best {
  private kept: Match[] = [];
  /** Whatever is no better than this is not among the best. */
  private bar: Match | undefined;

  constructor(private readonly limit: number) {}

  add(match: Match): void {
    if (this.limit === 0 || (this.bar && compareMatches(match, this.bar) > 0)) return;
    this.kept.push({ ...match, tally: { ...match.tally } });
    if (this.kept.length >= this.limit * 2 + 32) this.bar = this.all().at(-1);
  }

  all(): Match[] {
    return (this.kept = this.kept.sort(compareMatches).slice(0, this.limit));
  }
}

/** Gathers the matches of a corpus one by one, in any order, and keeps of them only what the result says. */
export class Gathering {
  private count = 0;
  private places = 0;
  private byPinyin = 0;
  private readonly sections = new Map<string, number>();
  private readonly roles = new Map<ContributorRole, number>();
  private readonly people = new Map<string, number>();
  private readonly sorts = new SortCounter();
  private readonly best: Best;

  constructor(private readonly query: Query, private readonly options: SearchOptions) {
    this.best = new Best(options.limit ?? Infinity);
  }

  /** Takes a match, which may be used again for the next one. */
  add(match: Match): void {
    const { prepared: { document }, by, tally } = match;
    const { page, section } = this.options.within ?? {};
    if (page !== undefined && document.pageId !== page) return;
    add(this.sections, document.section);
    if (section !== undefined && document.section.trim() !== section) return;
    this.count++;
    this.places += tally.occurrences;
    if (by === "pinyin") this.byPinyin++;
    this.sorts.add(tally);
    const { people } = document;
    if (people.length === 1) add(this.people, people[0]?.name ?? "");
    else if (people.length > 1) for (const name of new Set(people.map((person) => person.name))) add(this.people, name);
    if (tally.people) for (const role of new Set(tally.people.flatMap((at) => people[at]?.role ?? []))) add(this.roles, role);
    this.best.add(match);
  }

  result(): SearchResult {
    const { count, byPinyin, places, query, options: { pinyin } } = this;
    return {
      count,
      byPinyin,
      places,
      hits: this.best.all().map((match) => hitOf(match, query, pinyin)),
      sections: ranked(this.sections).map(([section, many]) => ({ section, count: many })),
      roles: ranked(this.roles).map(([role, many]) => ({ role, count: many })),
      sorts: this.sorts.all(),
      people: ranked(this.people).slice(0, MOST_PEOPLE).map(([name, many]) => ({ name, count: many })),
    };
  }
}

/** Takes the matches of a whole corpus in any order; gives the result. */
export function resultOf(all: readonly Match[], query: Query, options: SearchOptions = {}): SearchResult {
  const gathering = new Gathering(query, options);
  for (const match of all) gathering.add(match);
  return gathering.result();
}
