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

/**
 * Fetches a data file, proves it whole and reads it. A copy that fails the proof is fetched once more past the caches;
 * where the site cannot be reached at all, the last good copy stands in. Throws a DataFault.
 */
export async function fetchSealed<T>(request: FetchSealed<T>): Promise<Fetched<T>> {
  try {
    return await attempt(request, request.cache ?? "default");
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    if (STALE.includes(error.kind)) return await attempt(request, "reload");
    const copy = await recall(request.url);
    if (!copy) throw error;
    return { value: request.read(await openSealed(copy, request.seal)), kept: error.kind };
  }
}

async function attempt<T>({ url, seal, read, signal, onProgress }: FetchSealed<T>, cache: RequestCache): Promise<Fetched<T>> {
  const bytes = await receive(url, { signal, onProgress, cache });
  const value = read(await openSealed(bytes, seal));
  void keep(url, bytes);
  return { value };
}
