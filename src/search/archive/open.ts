import type { SearchDocument } from "../document.ts";
import { matchStory, type Match } from "../match.ts";
import type { Known, List } from "../postings/lists.ts";
import { isCertain, keysOfPlan, planOf } from "../postings/plan.ts";
import { FrequentUnits } from "../postings/triples.ts";
import { prepare, type Prepared } from "../prepare.ts";
import type { PinyinReader } from "../pinyin/reader.ts";
import { isEmptyQuery, parseQuery, type Query } from "../query.ts";
import { hitOf, resultOf, type SearchOptions, type SearchResult, type StoryHit } from "../result.ts";
import { namesPath, piecePath, readRoot, ROOT_PATH, type Root } from "./layout.ts";
import { parseNames, type Names } from "./names.ts";
import { parsePiece } from "./piece.ts";
import { ArchiveError, fetchPlain, fetchSealed, type ArchiveFault, type FetchBytes } from "./fetching.ts";
import { lookAt } from "./shelves.ts";

/** How a search of the archive is going. */
export interface ArchiveProgress {
  /** How many stories may hold what was typed, at most, and whether all of them do (known for one or two characters). */
  candidates: number;
  certain: boolean;
  /** How many of them have been matched against their text. */
  checked: number;
  /** Works out what was found since the step before, newest first. */
  fresh: () => StoryHit[];
  /** Works out what the matched ones come to so far, best first; complete when all are checked. */
  result: () => SearchResult;
  /** Takes the order of a story that was found; gives the story, as it was fetched to be matched. */
  documentOf: (order: number) => SearchDocument | undefined;
}

export interface ArchiveSearchOptions extends SearchOptions {
  signal?: AbortSignal;
  /** How many pieces of text are fetched at a time, after the first. */
  atOnce?: number;
}

export type ArchiveAnswer = { ok: true; result: SearchResult } | { ok: false; fault: ArchiveFault };

/** The third tier: an archive's files on any static host. */
export interface Archive {
  /** Fetches the root before the first search needs it. Never rejects: what stood in the way the search will say. */
  prepare(): Promise<void>;
  /**
   * Searches newest first. Each step says how far it is; whoever has seen enough stops asking, and nothing more is
   * fetched. Throws ArchiveError where a file is missing or altered, and the signal's reason when it is aborted.
   */
  stream(typed: string | Query, options?: ArchiveSearchOptions): AsyncGenerator<ArchiveProgress>;
  /** Searches to the end: what `scan` would give over all stories, or the fault that stood in the way. */
  search(typed: string | Query, options?: ArchiveSearchOptions): Promise<ArchiveAnswer>;
  /** Everybody and every section that the archive names. Rejects with ArchiveError. */
  names(signal?: AbortSignal): Promise<Names>;
  /**
   * Takes a query; gives how many stories hold it where that costs little: where it is known from the lists alone, or no more
   * than `most` stories need be matched. Else undefined. Rejects with ArchiveError.
   */
  count(typed: string, options: { most: number; signal?: AbortSignal; pinyin?: PinyinReader }): Promise<Pick<SearchResult, "count" | "sections"> | undefined>;
}

const AT_ONCE = 12;
/** While nothing is found so many times more each time, up to so many: what none of them holds is proven by reading all of them. */
const MORE = 2;
const MOST_AT_ONCE = 64;
/**
 * How many pieces are fetched at first, by the doubt that the first story that may be a hit is one (`Look.doubt`). One where there is next to none: on a
 * slow line others would make it wait. Where there is, the next ones come along, since to ask for them afterwards takes another round trip.
 */
const AT_FIRST = [{ doubt: 0.5, pieces: 12 }, { doubt: 0.05, pieces: 8 }, { doubt: 0.015, pieces: 4 }, { doubt: 0, pieces: 1 }] as const;
const FEW = 3;
/** So many stories may turn out to be no hit, beyond those that are one, before more of the lists is fetched to spare others. */
const MOST_MISSES = 1;

/** Takes orders of stories, rising, and where to begin; gives those of the next few pieces, by piece, and where they end. */
function nextPieces(list: List, from: number, many: number, perPiece: number): { pieces: Map<number, number[]>; end: number } {
  const pieces = new Map<number, number[]>();
  let end = from;
  for (; end < list.length; end++) {
    const order = list[end] ?? 0;
    const piece = Math.floor(order / perPiece);
    const of = pieces.get(piece);
    if (of) of.push(order);
    else if (pieces.size < many) pieces.set(piece, [order]);
    else break;
  }
  return { pieces, end };
}

/** Takes what the lists say when they can say no more; gives every story that may be a hit: where nothing is known, all of them. */
function closed({ list, until }: Known, stories: number): List {
  if (until >= stories) return list;
  const all = new Uint32Array(list.length + stories - until);
  all.set(list);
  for (let order = until; order < stories; order++) all[list.length + order - until] = order;
  return all;
}

/** The root as it was fetched, and what is made of it once. */
interface Opened {
  root: Root;
  frequent: FrequentUnits;
}

/** Takes how files are fetched; gives the archive. Nothing is fetched before it is asked to prepare or to search. */
export function openArchive(fetchBytes: FetchBytes): Archive {
  let opened: Promise<Opened> | undefined;

  async function fetchRoot(): Promise<Opened> {
    const root = readRoot(await fetchPlain(fetchBytes, ROOT_PATH));
    if (typeof root === "string") throw new ArchiveError({ kind: root, path: ROOT_PATH });
    return { root, frequent: new FrequentUnits(root.frequent) };
  }

  /** A root that could not be had is asked for again by the next search. */
  function rootOnce(): Promise<Opened> {
    opened ??= fetchRoot().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
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
    const documents = new Map<number, SearchDocument>();
    let [candidates, certain, checked, told] = [0, true, 0, 0];
    const step = (): ArchiveProgress => {
      const fresh = matches.slice(told);
      told = matches.length;
      return {
        candidates,
        certain,
        checked,
        fresh: () => fresh.map((match) => hitOf(match, query, pinyin)),
        result: () => resultOf(matches, query, options),
        documentOf: (order) => documents.get(order),
      };
    };
    if (isEmptyQuery(query)) {
      yield step();
      return;
    }
    const { root, frequent } = await rootOnce();
    signal?.throwIfAborted();
    const plan = planOf(query, pinyin?.readings, { frequent, traced: root.traced });
    const look = lookAt(root, plan, fetchBytes, signal);
    await look.first();
    // Where in the list of those that may be hits the next one stands.
    let [list, at, complete, last]: [List, number, boolean, number] = [new Uint32Array(0), 0, false, -1];
    const isCounted = isCertain(query, pinyin?.readings, frequent);
    const read = (): void => {
      const known = look.known();
      complete ||= known.until >= root.stories;
      list = complete ? closed(known, root.stories) : known.list;
      for (at = 0; at < list.length && (list[at] ?? 0) <= last;) at++;
      // How many there are stands at the head of each list, so one list alone is counted before its tail has come.
      certain = isCounted && (look.complete() || keysOfPlan(plan).size === 1);
      candidates = certain && !look.complete() ? look.most() : complete ? checked + list.length - at : look.most();
    };
    read();
    yield step();
    let refined = false;
    const refine = async (): Promise<void> => {
      await look.rest();
      refined = complete = true;
    };
    const doubt = isCounted ? 0 : look.doubt();
    // Where there are few at all, that is all of them: what is in none is then known at once.
    const atFirst = complete && doubt > 0 && list.length <= FEW ? FEW : AT_FIRST.find((first) => doubt >= first.doubt)?.pieces ?? 1;
    for (let many = Math.min(atFirst, atOnce); ; many = matches.length > 0 || checked <= atFirst ? atOnce : Math.max(atOnce, Math.min(many * MORE, MOST_AT_ONCE))) {
      signal?.throwIfAborted();
      if (at === list.length && complete) return;
      if (!refined && at === list.length) {
        await refine();
        read();
        continue;
      }
      const { pieces, end } = nextPieces(list, at, many, root.storiesPerPiece);
      at = end;
      const fetched = Promise.all([...pieces].map(([piece, orders]) => storiesOf(root, piece, orders, signal)));
      // What else the lists say comes along with the text, not before it.
      const isPoor = !refined && checked - matches.length > matches.length + MOST_MISSES;
      const [some] = await Promise.all([fetched, isPoor ? refine() : undefined]);
      for (const stories of some) {
        checked += stories.length;
        for (const story of stories) {
          last = story.order;
          const match = matchStory(story, query, pinyin);
          if (!match) continue;
          matches.push(match);
          documents.set(story.order, story.document);
        }
      }
      if (isPoor) read();
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

  async function names(signal?: AbortSignal): Promise<Names> {
    const path = namesPath((await rootOnce()).root.content);
    const found = parseNames(await fetchSealed(fetchBytes, path, signal));
    if (!found) throw new ArchiveError({ kind: "altered", path });
    return found;
  }

  async function count(typed: string, { most, ...options }: Parameters<Archive["count"]>[1]): ReturnType<Archive["count"]> {
    let last: ArchiveProgress | undefined;
    for await (const step of stream(typed, { ...options, limit: 0 })) {
      if (step.certain) return { count: step.candidates, sections: [] };
      if (step.checked > most || (step.checked > 0 && step.candidates > most)) return undefined;
      last = step;
    }
    return last?.result();
  }

  return { prepare: () => rootOnce().then(() => undefined, () => undefined), stream, search, names, count };
}
