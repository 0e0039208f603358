import { Batch, matchIndexed, mayBePinyin, parseQuery, prepare, scan, type PinyinReader, type Prepared, type Query, type SearchOptions, type SearchResult } from "../../search/index.ts";
import { isRequest, type Port, type Reply, type Request } from "./protocol.ts";

export interface ServeOptions {
  /** Gives the reader of pinyin; called once, when something that may be pinyin is first typed. */
  loadPinyin: () => Promise<PinyinReader>;
  /** Runs a task when the messages that have come in meanwhile are read; a test runs it by hand. */
  later?: (task: () => void) => void;
}

/** So many stories are filed before messages are looked at again. */
const SLICE = 100;

/** The stories a worker has, filed bit by bit behind the searches. */
class Shelf {
  readonly stories: Prepared[] = [];
  private batch = new Batch({ counted: true });
  private filed = 0;
  private closed = false;

  get complete(): boolean {
    return this.closed;
  }

  add(documents: Extract<Request, { kind: "add" }>["documents"]): void {
    if (this.closed) {
      // A closed batch takes no more: stories that come late are filed with all the others anew.
      this.batch = new Batch({ counted: true });
      this.filed = 0;
      this.closed = false;
    }
    for (const document of documents) this.stories.push(prepare(document, this.stories.length));
  }

  /** Files some more stories, and gives whether there were any. */
  file(): boolean {
    if (this.filed === this.stories.length) return false;
    const until = Math.min(this.stories.length, this.filed + SLICE);
    for (const { document, order } of this.stories.slice(this.filed, until)) this.batch.add(document, order);
    this.filed = until;
    return true;
  }

  /** Sorts what was filed, which is all. */
  close(): void {
    this.batch.close();
    this.closed = true;
  }

  /** Until all is filed, and for pinyin, which is not filed here, every story is looked through. */
  search(query: Query, options: SearchOptions): SearchResult {
    if (!this.complete || options.pinyin) return scan(this.stories, query, options);
    return matchIndexed(this.stories, this.batch, query, options);
  }
}

/**
 * Serves a page from within a worker. Searches are done in the order in which they came; one that is aborted before
 * its turn is left out. Whatever goes wrong in a search is told as `failed`.
 */
export function serve(port: Port<Reply>, { loadPinyin, later = (task) => setTimeout(task) }: ServeOptions): void {
  const shelf = new Shelf();
  const waiting: Extract<Request, { kind: "search" }>[] = [];
  let busy = false;
  /** Whether anything was searched for. Stories come in many parcels, and nobody asks before the last one: to close before that were to file anew. */
  let asked = false;

  async function answer({ id, query: typed, wanted }: Extract<Request, { kind: "search" }>): Promise<void> {
    try {
      const query = parseQuery(typed);
      const pinyin = mayBePinyin(query) ? await loadPinyin() : undefined;
      const result = shelf.search(query, { ...wanted, ...(pinyin && { pinyin }) });
      port.postMessage({ kind: "found", id, result });
    } catch (error) {
      port.postMessage({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  /** One thing at a time, searches before filing, and messages read in between. */
  function turn(): void {
    const next = waiting.shift();
    if (next) {
      asked = true;
      void answer(next).then(() => { later(turn); });
    } else if (shelf.file()) {
      later(turn);
    } else {
      if (asked && !shelf.complete) shelf.close();
      busy = false;
    }
  }

  port.addEventListener("message", ({ data }) => {
    if (!isRequest(data)) return;
    if (data.kind === "add") shelf.add(data.documents);
    else if (data.kind === "search") waiting.push(data);
    else waiting.splice(0, waiting.length, ...waiting.filter(({ id }) => id !== data.id));
    if (!busy) {
      busy = true;
      later(turn);
    }
  });
}
