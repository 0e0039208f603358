import type { SearchDocument } from "./document.ts";
import { tallyTerm, type TallyTerm } from "./match.ts";
import { Batch } from "./postings/batch.ts";
import { unpack } from "./postings/counts.ts";
import type { Counted } from "./postings/filing.ts";
import { seek } from "./postings/lists.ts";
import { candidates, planOf } from "./postings/plan.ts";
import type { PinyinReader } from "./pinyin/reader.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { parseQuery, type Query, type Term } from "./query.ts";
import { Gathering, type SearchOptions, type SearchResult } from "./result.ts";
import { matchAll } from "./scan.ts";
import { emptyTally, rankOf, type Tally } from "./tally.ts";

/** Folded stories with their postings, in memory. */
export interface Index {
  stories: readonly Prepared[];
  postings: Batch;
  /** Whether the postings hold pinyin. */
  pinyin: PinyinReader | undefined;
}

/** Takes stories, newest edition first; gives their index. Costs some seconds for ten thousand stories. */
export function buildIndex(documents: readonly SearchDocument[], pinyin?: PinyinReader): Index {
  const postings = new Batch({ readings: pinyin?.readings, counted: true });
  for (const [order, document] of documents.entries()) postings.add(document, order);
  return { stories: documents.map(prepare), postings: postings.close(), pinyin };
}

const PEOPLE = 1 << rankOf("people");

/** Whether a term's counts say all of it: of a unit or a pair, where they do not say it is in somebody's name, which only the text tells. */
const isCounted = ({ mode, folded }: Term): boolean => mode === "loose" && folded.length <= 2;

/** Takes a count; puts what it says into a tally, or gives false where the text is to be asked. */
function readCount(count: number, into: Tally): boolean {
  return unpack(count, into) && (into.classes & PEOPLE) === 0;
}

/**
 * Takes postings; gives how a term's places are tallied: a unit or a pair from its count, which spares looking through a text
 * again that is known to hold it. Stories must be asked for in rising order.
 */
function tallyFrom(postings: Batch): TallyTerm {
  const cursors = new Map<Term, { of: Counted | undefined; at: number }>();
  return (prepared, term) => {
    if (!isCounted(term)) return tallyTerm(prepared, term);
    let cursor = cursors.get(term);
    if (!cursor) cursors.set(term, (cursor = { of: postings.counted(term.folded), at: 0 }));
    if (!cursor.of) return tallyTerm(prepared, term);
    const { list, counts } = cursor.of;
    cursor.at = seek(list, prepared.order, cursor.at);
    if (list[cursor.at] !== prepared.order) return undefined;
    const tally = emptyTally();
    return readCount(counts[cursor.at] ?? 0, tally) ? tally : tallyTerm(prepared, term);
  };
}

/** The one term of a query that is nothing else. */
function onlyTerm({ parts, by, in: sections, date, excluded }: Query, pinyin: PinyinReader | undefined): Term | undefined {
  const [part] = parts;
  const alone = parts.length === 1 && part?.terms.length === 1 && by.length + sections.length + date.length + excluded.length === 0;
  return alone && (!part.pinyin || !pinyin) ? part.terms[0] : undefined;
}

/** What most type first: one unit or pair. Its list is the answer, and nothing is made for a story that is not shown. */
function resultOfOne(stories: readonly Prepared[], { list, counts }: Counted, term: Term, query: Query, options: SearchOptions): SearchResult {
  const gathering = new Gathering(query, options);
  const tally = emptyTally();
  for (let at = 0; at < list.length; at++) {
    const prepared = stories[list[at] ?? 0];
    if (!prepared) continue;
    const told = readCount(counts[at] ?? 0, tally) ? tally : tallyTerm(prepared, term);
    if (told) gathering.add({ prepared, by: "typed", tally: told });
  }
  return gathering.result();
}

/** Takes folded stories, their postings and a query; gives what `scan` gives, and matches only candidates. */
export function matchIndexed(stories: readonly Prepared[], postings: Batch, query: Query, options: SearchOptions = {}): SearchResult {
  const term = onlyTerm(query, options.pinyin);
  const counted = term && isCounted(term) ? postings.counted(term.folded) : undefined;
  if (term && counted) return resultOfOne(stories, counted, term, query, options);
  const { list, until } = candidates(planOf(query, options.pinyin?.readings), (key) => ({ list: postings.list(key), until: Infinity }));
  const some = until === Infinity ? Array.from(list, (order) => stories[order]).filter((story) => story !== undefined) : stories;
  return matchAll(some, query, options, tallyFrom(postings));
}

/**
 * The second tier: as `scan`, but only the stories are matched that stand under the query's keys. An index that was
 * built without pinyin looks for none.
 */
export function searchIndex({ stories, postings, pinyin }: Index, typed: string | Query, options: SearchOptions = {}): SearchResult {
  const query = typeof typed === "string" ? parseQuery(typed) : typed;
  const { pinyin: wanted, ...rest } = options;
  return matchIndexed(stories, postings, query, wanted && pinyin ? { ...rest, pinyin } : rest);
}
