import { FOLD_VERSION } from "../../text/fold.ts";
import type { SearchDocument } from "../document.ts";
import type { Readings } from "../pinyin/table.ts";
import { Batch } from "../postings/batch.ts";
import { keyOfGram } from "../postings/keys.ts";
import { FrequentUnits, MOST_FREQUENT, UnitCounter } from "../postings/triples.ts";
import { ByteWriter } from "./bytes.ts";
import { BUCKET_BITS, bucketOf } from "./bucket.ts";
import { ARCHIVE_VERSION, bigPath, namesPath, piecePath, portableHash, ROOT_PATH, seal, shelfOf, shelfPath, tailsOf, tailsPath, writeRoot, type NewHash, type Root } from "./layout.ts";
import { NameCounter } from "./names.ts";
import { mergeRuns, runOf, type Run } from "./run.ts";
import { entryOf, writeHead, writeTail, writeTraces, type Entry } from "./shelf.ts";
import { Traces } from "./traces.ts";

/** A file of the archive; the path is relative to the archive's folder. */
export interface ArchiveFile {
  path: string;
  bytes: Uint8Array;
}

export interface ArchiveContent {
  /** Gives the stories, newest edition first; asked for twice, and both times the same. */
  documents: () => Iterable<SearchDocument> | AsyncIterable<SearchDocument>;
  readings?: Readings;
  /** How many stories go to a file: one, unless told otherwise. More make fewer files and more bytes a query. */
  storiesPerPiece?: number;
  /** How many stories are held in memory at once. */
  batchSize?: number;
  /** Of how many units threes are filed, 256 at most and unless told otherwise. More make more lists and fewer stories that must be fetched in vain. */
  frequentUnits?: number;
  /** From how many stories on neighbours leave traces (traces.ts), 5,000 unless told otherwise. */
  tracesFrom?: number;
  /** The platform's own SHA-256, where it has one; the portable one without it, which gives the same. */
  newHash?: NewHash;
  /** Told now and then how many stories are filed. */
  onProgress?: (stories: number) => void;
}

/** Bytes from which on a bucket's tails have a file of their own. */
const BIG = 4096;
/**
 * How big a shelf is to be at most, on the whole: the larger, the fewer files and the more bytes a query. Of few stories it may be larger, since
 * small papers stand on hosts that count files.
 */
const SHELF = 2048;
const SHELF_OF_FEW = 3072;
const FEW = 10_000;
const BUCKETS = 2 ** BUCKET_BITS;
/** Pairs of fewer stories meet in so few that these are all read at once. */
const TRACES_FROM = 5000;
/** No traces, as they are written. */
const NO_TRACES = new Uint8Array(1);

const encoder = new TextEncoder();

/** Stories as lines of JSON, so that a piece is read without knowing how many it holds. */
const lineOf = (document: SearchDocument): string => `${JSON.stringify(document)}\n`;

/** What a first look through all stories gives. */
interface Looked {
  /** The name of the content: 20 hexadecimal digits of the hash of all stories and of what could write them otherwise. */
  content: string;
  /** The most frequent units. */
  frequent: string;
  stories: number;
}

async function lookThrough({ documents, readings, storiesPerPiece = 1, frequentUnits = MOST_FREQUENT, tracesFrom = TRACES_FROM, newHash = portableHash }: ArchiveContent): Promise<Looked> {
  const hash = newHash();
  const units = new UnitCounter();
  let stories = 0;
  hash.update(encoder.encode(JSON.stringify({ version: ARCHIVE_VERSION, fold: FOLD_VERSION, storiesPerPiece, frequentUnits, tracesFrom, pinyin: readings !== undefined })));
  for await (const document of documents()) {
    hash.update(encoder.encode(lineOf(document)));
    for (const { text } of document.fields) units.add(text);
    stories++;
  }
  const content = [...hash.digest().subarray(0, 10)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { content, frequent: units.most(frequentUnits), stories };
}

/** What was filed and is to be merged: grams and threes by batch, the longer keys all together, since they are few. */
interface Filed {
  frequent: FrequentUnits;
  grams: Run[];
  triples: Run[];
  /** Undefined where there are too few stories for any. */
  traces: Traces | undefined;
  words: Map<string, number[]>;
  names: NameCounter;
  stories: number;
}

function close(filed: Filed, batch: Batch): void {
  batch.close();
  filed.grams.push(runOf(batch.grams, keyOfGram));
  filed.triples.push(runOf(batch.triples, (code) => filed.frequent.keyOf(code)));
  for (const [key, list] of batch.words) {
    const known = filed.words.get(key);
    if (known) for (const story of list) known.push(story);
    else filed.words.set(key, list);
  }
}

/** What a bucket comes to: the heads of its lists, and the tails of the long ones. */
interface Bucket {
  heads: Uint8Array;
  tails: Uint8Array;
}

function bucketOfEntries(entries: readonly Entry[], heads: ByteWriter, tails: ByteWriter): Bucket {
  heads.reset();
  tails.reset();
  for (const entry of entries) writeTail(tails, entry);
  for (const entry of entries) writeHead(heads, entry, tails.length >= BIG);
  return { heads: heads.finish(), tails: tails.finish() };
}

/** Every bucket, by its number: its grams, then its threes, then its longer keys, each in order. */
function bucketsOf({ frequent, grams, triples, words, stories }: Filed): Map<number, Bucket> {
  const wordsOf = new Map<number, string[]>();
  for (const key of [...words.keys()].sort()) {
    const bucket = bucketOf(key);
    const keys = wordsOf.get(bucket);
    if (keys) keys.push(key);
    else wordsOf.set(bucket, [key]);
  }
  const buckets = new Map<number, Bucket>();
  const merged = [mergeRuns(grams, keyOfGram, stories), mergeRuns(triples, (code) => frequent.keyOf(code), stories)]
    .map((lists) => ({ lists, next: lists.next() }));
  const [heads, tails] = [new ByteWriter(), new ByteWriter()];
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const entries: Entry[] = [];
    for (const sorted of merged) {
      for (; !sorted.next.done && sorted.next.value.bucket === bucket; sorted.next = sorted.lists.next()) {
        entries.push(entryOf(sorted.next.value.key, sorted.next.value.list));
      }
    }
    for (const key of wordsOf.get(bucket) ?? []) entries.push(entryOf(key, Uint32Array.from(words.get(key) ?? [])));
    if (entries.length > 0) buckets.set(bucket, bucketOfEntries(entries, heads, tails));
  }
  return buckets;
}

/** As few shelves as keep them small: a power of two. */
function shelfBitsFor(bytes: number, stories: number): number {
  return Math.min(BUCKET_BITS, Math.max(0, Math.ceil(Math.log2(Math.max(1, bytes / (stories < FEW ? SHELF_OF_FEW : SHELF))))));
}

/** What is written on the shelves, and over how many of them. */
interface Shelved {
  buckets: ReadonlyMap<number, Bucket>;
  shelfBits: number;
  traces: Traces | undefined;
}

function* shelves(content: string, { buckets, shelfBits, traces }: Shelved, newHash: NewHash): Generator<ArchiveFile> {
  const width = BUCKETS >>> shelfBits;
  const file = (path: string, payload: Uint8Array): ArchiveFile => ({ path, bytes: seal(path, payload, newHash) });
  const [heads, tails] = [new ByteWriter(), new ByteWriter()];
  for (let first = 0; first < BUCKETS; first += width) {
    heads.reset();
    writeTraces(heads, traces?.write(first, width) ?? NO_TRACES);
    for (let number = first; number < first + width; number++) {
      const bucket = buckets.get(number);
      if (!bucket) continue;
      heads.append(bucket.heads);
      if (bucket.tails.length >= BIG) yield file(bigPath(content, number), bucket.tails);
      else tails.append(bucket.tails);
    }
    const shelf = shelfOf(first, shelfBits);
    // An empty shelf is written too: a file that is not there is a fault, never an answer.
    yield file(shelfPath(content, shelf), heads.finish());
    if (first + width < BUCKETS && tailsOf(shelfOf(first + width, shelfBits)) === tailsOf(shelf)) continue;
    if (tails.length > 0) yield file(tailsPath(content, tailsOf(shelf)), tails.finish());
    tails.reset();
  }
}

async function* pieces(given: ArchiveContent, content: string, filed: Filed): AsyncGenerator<ArchiveFile> {
  const { storiesPerPiece = 1, batchSize = 10_000, readings, newHash, onProgress } = given;
  const { frequent, traces } = filed;
  const onText = traces && ((loose: string): void => { traces.add(loose, frequent.ranks); });
  let batch = new Batch({ readings, frequent, onText });
  let lines = "";
  const piece = (): ArchiveFile => {
    const path = piecePath(content, Math.floor((filed.stories - 1) / storiesPerPiece));
    return { path, bytes: seal(path, encoder.encode(lines), newHash) };
  };
  for await (const document of given.documents()) {
    batch.add(document, filed.stories++);
    filed.names.add(document);
    lines += lineOf(document);
    if (filed.stories % storiesPerPiece === 0) {
      yield piece();
      lines = "";
    }
    if (filed.stories % batchSize === 0) {
      close(filed, batch);
      batch = new Batch({ readings, frequent, onText });
      onProgress?.(filed.stories);
    }
  }
  if (lines !== "") yield piece();
  close(filed, batch);
  onProgress?.(filed.stories);
}

/**
 * Takes an archive's stories; gives its files one by one, the root last, so that what a root names is always there.
 * The same stories give the same bytes. Memory: a batch of stories with its postings, the packed postings of all
 * (some 0.5 KB a story), and 64 MB of traces where there are any. Throws only what `documents` throws.
 */
export async function* buildArchive(given: ArchiveContent): AsyncGenerator<ArchiveFile> {
  const { content, frequent, stories } = await lookThrough(given);
  const traces = stories >= (given.tracesFrom ?? TRACES_FROM) ? new Traces() : undefined;
  const filed: Filed = { frequent: new FrequentUnits(frequent), grams: [], triples: [], traces, words: new Map(), names: new NameCounter(), stories: 0 };
  yield* pieces(given, content, filed);
  yield { path: namesPath(content), bytes: seal(namesPath(content), filed.names.write()) };
  const buckets = bucketsOf(filed);
  const shelfBits = shelfBitsFor([...buckets.values()].reduce((sum, { heads }) => sum + heads.length, 0), stories);
  yield* shelves(content, { buckets, shelfBits, traces }, given.newHash ?? portableHash);
  const root: Root = {
    version: ARCHIVE_VERSION,
    fold: FOLD_VERSION,
    content,
    stories: filed.stories,
    storiesPerPiece: given.storiesPerPiece ?? 1,
    shelfBits,
    frequent,
    traced: traces !== undefined,
  };
  yield { path: ROOT_PATH, bytes: writeRoot(root) };
}
