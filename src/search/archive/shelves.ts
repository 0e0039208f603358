import { EMPTY, type List } from "../postings/lists.ts";
import type { Plan } from "../postings/plan.ts";
import { MalformedBytes } from "./bytes.ts";
import { bigPath, bucketOf, shelfOf, shelfPath, unseal, type Root } from "./layout.ts";
import { findEntry } from "./shelf.ts";

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

/** Where each key's list is, and what it costs to fetch. */
export interface Shelves {
  pathOf(key: string): string;
  /** Bytes, more or less. */
  costOf(key: string): number;
}

/** A shelf's usual size, which is all that is known of it. */
const SHELF_COST = 3072;

export function shelvesOf(root: Root): Shelves {
  const sizes = new Map<number, number>();
  let bucket = 0;
  for (const [at, gap] of root.bigGaps.entries()) {
    bucket += gap;
    sizes.set(bucket, Math.max(4, Number.parseInt(root.bigSizes.charAt(at), 36)) * 1024);
  }
  return {
    pathOf(key) {
      const own = bucketOf(key);
      return sizes.has(own) ? bigPath(root.content, own) : shelfPath(root.content, shelfOf(own, root.shelfBits));
    },
    costOf: (key) => sizes.get(bucketOf(key)) ?? SHELF_COST,
  };
}

/**
 * Of a phrase's pairs the cheapest are fetched, which are the rarest and leave the fewest stories: so many in any case,
 * and more as long as all of them cost no more than a few stories' text, which each of them may spare.
 */
const ENOUGH_PAIRS = 3;
const ENOUGH_BYTES = 32 * 1024;

/** Takes a plan; gives one that asks for fewer keys of each phrase: what it no longer rules out, matching will. */
export function thin(plan: Plan, shelves: Shelves): Plan {
  switch (plan.kind) {
    case "phrase": {
      let cost = 0;
      const cheapest = plan.keys
        .map((key, at) => ({ key, at, cost: shelves.costOf(key) }))
        .sort((a, b) => a.cost - b.cost || a.at - b.at)
        .filter((pair, at) => (cost += pair.cost) <= ENOUGH_BYTES || at < ENOUGH_PAIRS);
      return { kind: "phrase", keys: cheapest.map(({ key }) => key) };
    }
    case "all":
    case "any":
      return { kind: plan.kind, of: plan.of.map((part) => thin(part, shelves)) };
    default:
      return plan;
  }
}

/** Takes fetched payloads by path; gives the look-up in them. Throws ArchiveError where one is no shelf. */
export const lookupIn = (payloads: ReadonlyMap<string, Uint8Array>, shelves: Shelves, stories: number) => (key: string): List => {
  const path = shelves.pathOf(key);
  try {
    return findEntry(payloads.get(path) ?? new Uint8Array(0), key, stories) ?? EMPTY;
  } catch (error) {
    if (error instanceof MalformedBytes) throw new ArchiveError({ kind: "altered", path });
    throw error;
  }
};
