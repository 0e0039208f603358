import type { SearchDocument } from "./document.ts";
import { matchStory, type TallyTerm } from "./match.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { isEmptyQuery, parseQuery, type Query } from "./query.ts";
import { Gathering, type SearchOptions, type SearchResult } from "./result.ts";

/** Takes folded stories and a query; gives what those that hold it come to. An empty query is held by none. */
export function matchAll(stories: Iterable<Prepared>, query: Query, options: SearchOptions, tallyOf?: TallyTerm): SearchResult {
  const gathering = new Gathering(query, options);
  if (isEmptyQuery(query)) return gathering.result();
  for (const story of stories) {
    const match = matchStory(story, query, options.pinyin, tallyOf);
    if (match) gathering.add(match);
  }
  return gathering.result();
}

/** Takes stories, newest edition first; gives them folded, to be kept between keystrokes. */
export const prepareAll = (documents: readonly SearchDocument[]): Prepared[] => documents.map(prepare);

/**
 * The first tier: looks through every story. Takes folded stories and what was typed; gives every story that holds it.
 * Costs the length of all stories for each word; some milliseconds for a thousand stories. Never throws.
 */
export const scan = (stories: readonly Prepared[], typed: string | Query, options: SearchOptions = {}): SearchResult =>
  matchAll(stories, typeof typed === "string" ? parseQuery(typed) : typed, options);
