import { mayBePinyin, parseQuery, prepareAll, scan, type PinyinReader, type Prepared, type SearchDocument, type SearchResult } from "../../search/index.ts";
import { isReply, type Port, type Request } from "./protocol.ts";

/** What the client needs of a Worker. */
export interface WorkerLike extends Port<Request> {
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

export interface ClientOptions {
  /** Starts the worker; may throw, as where a policy or an old browser forbids it. */
  startWorker: () => WorkerLike;
  loadPinyin: () => Promise<PinyinReader>;
}

export interface SearchClient {
  /** Sends stories, newest edition first, behind those that were sent before. */
  add(documents: readonly SearchDocument[]): void;
  /**
   * Searches all stories sent so far. Rejects with the signal's reason when it is aborted. A worker that does not
   * start, or breaks, is done without: the page's own thread searches, and gives the same.
   */
  search(query: string, options?: { limit?: number; signal?: AbortSignal }): Promise<SearchResult>;
  close(): void;
}

interface Waiting {
  query: string;
  limit: number | undefined;
  resolve: (result: SearchResult) => void;
  reject: (reason: unknown) => void;
}

/** So many stories go in one message, so that a message takes little of the page's time. */
const PARCEL = 500;

/** Takes how to start the worker; gives the client. */
export function searchClient({ startWorker, loadPinyin }: ClientOptions): SearchClient {
  const documents: SearchDocument[] = [];
  let prepared: Prepared[] | undefined;
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let worker: WorkerLike | undefined;

  async function searchHere({ query, limit }: Pick<Waiting, "query" | "limit">): Promise<SearchResult> {
    prepared ??= prepareAll(documents);
    const pinyin = mayBePinyin(parseQuery(query)) ? await loadPinyin() : undefined;
    return scan(prepared, query, { ...(limit !== undefined && { limit }), ...(pinyin && { pinyin }) });
  }

  /** Goes on without the worker, and does what it had been asked to do. */
  function doWithout(): void {
    worker?.terminate();
    worker = undefined;
    for (const [id, search] of waiting) {
      waiting.delete(id);
      searchHere(search).then(search.resolve, search.reject);
    }
  }

  try {
    worker = startWorker();
    worker.addEventListener("error", doWithout);
    worker.addEventListener("messageerror", doWithout);
    worker.addEventListener("message", ({ data }) => {
      if (!isReply(data)) return;
      const search = waiting.get(data.id);
      waiting.delete(data.id);
      if (!search) return;
      if (data.kind === "found") search.resolve(data.result);
      else searchHere(search).then(search.resolve, search.reject);
    });
  } catch {
    worker = undefined;
  }

  return {
    add(more) {
      prepared = undefined;
      for (const document of more) documents.push(document);
      for (let at = 0; at < more.length; at += PARCEL) worker?.postMessage({ kind: "add", documents: more.slice(at, at + PARCEL) });
    },
    search(query, { limit, signal } = {}) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const id = ++lastId;
        const abort = (): void => {
          waiting.delete(id);
          worker?.postMessage({ kind: "abort", id });
          reject(signal?.reason);
        };
        signal?.addEventListener("abort", abort, { once: true });
        const settled = (): void => { signal?.removeEventListener("abort", abort); };
        const search: Waiting = {
          query,
          limit,
          resolve: (result) => { settled(); resolve(result); },
          reject: (reason) => { settled(); reject(reason); },
        };
        if (!worker) {
          searchHere(search).then(search.resolve, search.reject);
          return;
        }
        waiting.set(id, search);
        worker.postMessage({ kind: "search", id, query, ...(limit !== undefined && { limit }) });
      });
    },
    close() {
      worker?.terminate();
      worker = undefined;
      for (const search of waiting.values()) search.reject(new DOMException("The search was closed", "AbortError"));
      waiting.clear();
    },
  };
}
