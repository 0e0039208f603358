import { DataFault, type FaultKind } from "./fault.ts";
import { keep, recall } from "./kept.ts";
import { receive } from "./receive.ts";
import { openSealed, type Seal } from "./verify.ts";

export interface Fetched<T> {
  value: T;
  /** Set where the site could not be reached and this is the copy of an earlier visit. */
  kept?: FaultKind;
}

export interface FetchSealed<T> {
  url: string;
  seal?: Seal | undefined;
  /** Gives the value, or throws a DataFault. */
  read: (data: unknown) => T;
  signal: AbortSignal;
  onProgress?: (bytes: number) => void;
  cache?: RequestCache;
}

/** Kinds that a copy of some cache on the way can cause: worth one try past every cache. */
const STALE: readonly FaultKind[] = ["truncated", "altered", "html", "malformed"];

/** How long a connection may bring nothing at all before the last good copy stands in, in milliseconds: a train's network. */
const PATIENCE = 4000;

/**
 * Fetches a data file, proves it whole and reads it. A copy that fails the proof is fetched once more past the caches;
 * where the site cannot be reached at all, or brings nothing for four seconds, the last good copy stands in. Throws a
 * DataFault.
 */
export async function fetchSealed<T>(request: FetchSealed<T>): Promise<Fetched<T>> {
  try {
    return await attemptPatiently(request);
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    if (STALE.includes(error.kind)) return await attempt(request, "reload");
    const copy = await keptCopy(request, error.kind);
    if (!copy) throw error;
    return copy;
  }
}

/** One try, given up for a kept copy where nothing comes; where no good one is kept, waiting goes on. */
async function attemptPatiently<T>(request: FetchSealed<T>): Promise<Fetched<T>> {
  const leave = new AbortController();
  const leaveToo = (): void => { leave.abort(request.signal.reason); };
  request.signal.addEventListener("abort", leaveToo, { once: true });
  let heard = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const instead = new Promise<Fetched<T>>((resolve) => {
    timer = setTimeout(() => {
      if (heard) return;
      keptCopy(request, "timeout").then((copy) => { if (copy && !heard) resolve(copy); }, () => undefined);
    }, PATIENCE);
  });
  const onProgress = (bytes: number): void => {
    heard = true;
    request.onProgress?.(bytes);
  };
  const fetched = attempt({ ...request, signal: leave.signal, onProgress }, request.cache ?? "default");
  try {
    return await Promise.race([fetched, instead]);
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener("abort", leaveToo);
    fetched.catch(() => undefined);
    leave.abort();
  }
}

/** Gives the last good copy, or undefined where none is kept. Throws where that is not whole. */
async function keptCopy<T>({ url, seal, read }: FetchSealed<T>, why: FaultKind): Promise<Fetched<T> | undefined> {
  const copy = await recall(url);
  return copy && { value: read(await openSealed(copy, seal)), kept: why };
}

async function attempt<T>({ url, seal, read, signal, onProgress }: FetchSealed<T>, cache: RequestCache): Promise<Fetched<T>> {
  const bytes = await receive(url, { signal, onProgress, cache });
  const value = read(await openSealed(bytes, seal));
  void keep(url, bytes);
  return { value };
}
