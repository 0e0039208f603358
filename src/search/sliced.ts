import type { SearchDocument } from "./document.ts";
import { matchStory } from "./match.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { isEmptyQuery, type Query } from "./query.ts";
import { Gathering, type SearchOptions, type SearchResult } from "./result.ts";

/** So many characters are folded, or looked through, before somebody else may have the thread: a millisecond or so each. */
const FOLDED = 20_000;
const SEARCHED = 400_000;

export interface Slicing {
  /** Resolves when the thread has done what else was waiting. */
  pause: () => Promise<void>;
  signal?: AbortSignal | undefined;
}

/**
 * Takes stories, of which those in `prepared` are folded already, and a query; gives what `scan` gives, in slices so
 * short that a page that searches on its own thread still answers. Folds what is not yet folded into `prepared`. Rejects
 * with the signal's reason when it is aborted.
 */
export async function scanInSlices(
  documents: readonly SearchDocument[], prepared: Prepared[], query: Query, options: SearchOptions, { pause, signal }: Slicing,
): Promise<SearchResult> {
  const gathering = new Gathering(query, options);
  let spent = 0;
  const rest = async (cost: number, most: number): Promise<void> => {
    spent += cost / most;
    if (spent < 1) return;
    spent = 0;
    await pause();
    signal?.throwIfAborted();
  };
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at];
    if (!document) break;
    let story = prepared[at];
    if (!story) {
      story = prepared[at] = prepare(document, at);
      await rest(story.loose.length, FOLDED);
    }
    const match = isEmptyQuery(query) ? undefined : matchStory(story, query, options.pinyin);
    if (match) gathering.add(match);
    await rest(story.loose.length, SEARCHED);
  }
  return gathering.result();
}
