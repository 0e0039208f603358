import { unseal } from "./layout.ts";

/** Why an archive can't answer. It never answers wrongly instead. */
export interface ArchiveFault {
  /** missing: no such file. unreachable: fetching failed. altered: not as written. version: of another folding or format. */
  kind: "missing" | "unreachable" | "altered" | "version";
  path: string;
  /** What the fetching said. */
  reason?: string;
}

export class ArchiveError extends Error {
  constructor(readonly fault: ArchiveFault) {
    super(`${fault.kind}: ${fault.path}`);
  }
}

/** Gives a file's bytes, undefined where there is none; throws where it can't be reached or the signal is aborted. */
export type FetchBytes = (path: string, signal?: AbortSignal) => Promise<Uint8Array | undefined>;

/** Fetches a sealed file; throws ArchiveError where it is not there or not as written. */
export async function fetchSealed(fetchBytes: FetchBytes, path: string, signal?: AbortSignal): Promise<Uint8Array> {
  const bytes = await fetchPlain(fetchBytes, path, signal);
  const payload = unseal(path, bytes);
  if (!payload) throw new ArchiveError({ kind: "altered", path });
  return payload;
}

/** Fetches a file as it is; an abort is thrown on as it came, anything else as ArchiveError. */
export async function fetchPlain(fetchBytes: FetchBytes, path: string, signal?: AbortSignal): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await fetchBytes(path, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw new ArchiveError({ kind: "unreachable", path, reason: error instanceof Error ? error.message : String(error) });
  }
  if (!bytes) throw new ArchiveError({ kind: "missing", path });
  return bytes;
}
