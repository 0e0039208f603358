import type { SearchDocument } from "../document.ts";
import { matchStory, type Match } from "../match.ts";
import type { List } from "../postings/lists.ts";
import { candidates, isCertain, keysOfPlan, planOf } from "../postings/plan.ts";
import type { PinyinReader } from "../pinyin/reader.ts";
import { prepare, type Prepared } from "../prepare.ts";
import { isEmptyQuery, parseQuery, type Query } from "../query.ts";
import { resultOf, type SearchOptions, type SearchResult } from "../scan.ts";
import { piecePath, readRoot, ROOT_PATH, type Root } from "./layout.ts";
import { parsePiece } from "./piece.ts";
import { ArchiveError, fetchPlain, fetchSealed, lookupIn, shelvesOf, thin, type ArchiveFault, type FetchBytes } from "./shelves.ts";

/** How a search of the archive is going. */
export interface ArchiveProgress {
  /** How many stories may hold what was typed, and whether all of them do (known for one or two characters). */
  candidates: number;
  certain: boolean;
  /** How many of them have been matched against their text. */
  checked: number;
  /** Works out what the matched ones come to so far, best first; complete when all are checked. */
  result: () => SearchResult;
  /** Takes the order of a story that was found; gives the story, as it was fetched to be matched. */
  documentOf: (order: number) => SearchDocument | undefined;
}

export interface ArchiveSearchOptions extends SearchOptions {
  signal?: AbortSignal;
  /** How many pieces of text are fetched at a time. */
  atOnce?: number;
}

export type ArchiveAnswer = { ok: true; result: SearchResult } | { ok: false; fault: ArchiveFault };

/** The third tier: an archive's files on any static host. */
export interface Archive {
  /**
   * Searches newest first. Each step says how far it is; whoever has seen enough stops asking, and nothing more is
   * fetched. Throws ArchiveError where a file is missing or altered, and the signal's reason when it is aborted.
   */
  stream(typed: string | Query, options?: ArchiveSearchOptions): AsyncGenerator<ArchiveProgress>;
  /** Searches to the end: what `scan` would give over all stories, or the fault that stood in the way. */
  search(typed: string | Query, options?: ArchiveSearchOptions): Promise<ArchiveAnswer>;
}

const AT_ONCE = 8;

/** Takes orders of stories, rising; gives them by piece. */
function byPiece(orders: Iterable<number>, perPiece: number): [number, number[]][] {
  const pieces = new Map<number, number[]>();
  for (const order of orders) {
    const piece = Math.floor(order / perPiece);
    const of = pieces.get(piece);
    if (of) of.push(order);
    else pieces.set(piece, [order]);
  }
  return [...pieces];
}

function* everyOrder(stories: number): Generator<number> {
  for (let order = 0; order < stories; order++) yield order;
}

/** Takes how files are fetched; gives the archive. Nothing is fetched before the first search. */
export function openArchive(fetchBytes: FetchBytes): Archive {
  let opened: Promise<Root> | undefined;

  async function fetchRoot(): Promise<Root> {
    const root = readRoot(await fetchPlain(fetchBytes, ROOT_PATH));
    if (typeof root === "string") throw new ArchiveError({ kind: root, path: ROOT_PATH });
    return root;
  }

  /** A root that could not be had is asked for again by the next search. */
  function rootOnce(): Promise<Root> {
    opened ??= fetchRoot().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  async function look(root: Root, query: Query, pinyin?: PinyinReader, signal?: AbortSignal): Promise<List | undefined> {
    const shelves = shelvesOf(root);
    const plan = thin(planOf(query, pinyin?.readings), shelves);
    const paths = [...new Set([...keysOfPlan(plan)].map((key) => shelves.pathOf(key)))];
    const payloads = await Promise.all(paths.map((path) => fetchSealed(fetchBytes, path, signal)));
    return candidates(plan, lookupIn(new Map(paths.map((path, at) => [path, payloads[at] ?? new Uint8Array(0)])), shelves, root.stories));
  }

  async function storiesOf(root: Root, piece: number, orders: readonly number[], signal?: AbortSignal): Promise<Prepared[]> {
    const path = piecePath(root.content, piece);
    const documents: SearchDocument[] | undefined = parsePiece(await fetchSealed(fetchBytes, path, signal));
    return orders.map((order) => {
      const document = documents?.[order % root.storiesPerPiece];
      if (!document) throw new ArchiveError({ kind: "altered", path });
      return prepare(document, order);
    });
  }

  async function* stream(typed: string | Query, options: ArchiveSearchOptions = {}): AsyncGenerator<ArchiveProgress> {
    const { signal, pinyin, atOnce = AT_ONCE } = options;
    const query = typeof typed === "string" ? parseQuery(typed) : typed;
    const matches: Match[] = [];
    if (isEmptyQuery(query)) {
      yield { candidates: 0, certain: true, checked: 0, result: () => resultOf(matches, query, options), documentOf: () => undefined };
      return;
    }
    const root = await rootOnce();
    signal?.throwIfAborted();
    const found = await look(root, query, pinyin, signal);
    const many = found?.length ?? root.stories;
    const certain = isCertain(query, pinyin?.readings);
    let checked = 0;
    const documents = new Map<number, SearchDocument>();
    const step = (): ArchiveProgress => ({ candidates: many, certain, checked, result: () => resultOf(matches, query, options), documentOf: (order) => documents.get(order) });
    yield step();
    const pieces = byPiece(found ?? everyOrder(root.stories), root.storiesPerPiece);
    for (let at = 0; at < pieces.length; at += atOnce) {
      signal?.throwIfAborted();
      const some = pieces.slice(at, at + atOnce);
      for (const stories of await Promise.all(some.map(([piece, orders]) => storiesOf(root, piece, orders, signal)))) {
        checked += stories.length;
        for (const story of stories) {
          const match = matchStory(story, query, pinyin);
          if (!match) continue;
          matches.push(match);
          documents.set(story.order, story.document);
        }
      }
      yield step();
    }
  }

  async function search(typed: string | Query, options: ArchiveSearchOptions = {}): Promise<ArchiveAnswer> {
    const query = typeof typed === "string" ? parseQuery(typed) : typed;
    try {
      let last: ArchiveProgress | undefined;
      for await (const step of stream(query, { atOnce: 64, ...options })) last = step;
      return { ok: true, result: last?.result() ?? resultOf([], query, options) };
    } catch (error) {
      if (error instanceof ArchiveError) return { ok: false, fault: error.fault };
      throw error;
    }
  }

  return { stream, search };
}
