import { mayBePinyin, parseQuery, scanInSlices, type PinyinReader, type Prepared, type SearchDocument, type SearchOptions, type SearchResult } from "../../search/index.ts";
import { isReply, type Port, type Request } from "./protocol.ts";

/** What the client needs of a Worker. */
export interface WorkerLike extends Port<Request> {
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

export interface ClientOptions {
  /** Starts the worker; may throw, as where a policy or an old browser forbids it. Without it none is wanted. */
  startWorker?: (() => WorkerLike) | undefined;
  loadPinyin: () => Promise<PinyinReader>;
  /** Gives the thread away until what else waited is done; a test does without. */
  pause?: () => Promise<void>;
}

/** What may be asked for with a query. */
export type Wanted = Pick<SearchOptions, "limit" | "within">;

export interface SearchClient {
  /** Sends stories in one message, newest edition first, behind those that were sent before. Many take much of the page's time. */
  add(documents: readonly SearchDocument[]): void;
  /**
   * Searches all stories sent so far. Rejects with the signal's reason when it is aborted. A worker that does not
   * start, or breaks, is done without: the page's own thread searches, and gives the same.
   */
  search(query: string, options?: Wanted & { signal?: AbortSignal }): Promise<SearchResult>;
  close(): void;
}

interface Waiting {
  query: string;
  wanted: Wanted;
  signal: AbortSignal | undefined;
  resolve: (result: SearchResult) => void;
  reject: (reason: unknown) => void;
}

/** A message to oneself comes behind what else waits, and sooner than a timer does. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Takes how to start the worker; gives the client. */
export function searchClient({ startWorker, loadPinyin, pause = nextTask }: ClientOptions): SearchClient {
  const documents: SearchDocument[] = [];
  const prepared: Prepared[] = [];
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let worker: WorkerLike | undefined;

  async function searchHere({ query: typed, wanted, signal }: Pick<Waiting, "query" | "wanted" | "signal">): Promise<SearchResult> {
    const query = parseQuery(typed);
    // Without the table of readings what was typed is still found as typed.
    const pinyin = mayBePinyin(query) ? await loadPinyin().catch(() => undefined) : undefined;
    return scanInSlices(documents, prepared, query, { ...wanted, ...(pinyin && { pinyin }) }, { pause, signal });
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
    worker = startWorker?.();
    worker?.addEventListener("error", doWithout);
    worker?.addEventListener("messageerror", doWithout);
    worker?.addEventListener("message", ({ data }) => {
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
      for (const document of more) documents.push(document);
      worker?.postMessage({ kind: "add", documents: [...more] });
    },
    search(query, { signal, ...wanted } = {}) {
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
          wanted,
          signal,
          resolve: (result) => { settled(); resolve(result); },
          reject: (reason) => { settled(); reject(reason); },
        };
        if (!worker) {
          searchHere(search).then(search.resolve, search.reject);
          return;
        }
        waiting.set(id, search);
        worker.postMessage({ kind: "search", id, query, wanted });
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
