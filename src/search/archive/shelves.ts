import { EVERYTHING, NOTHING, type Known } from "../postings/lists.ts";
import { candidates, chanceOf, keysOfPlan, mostOf, spread, type Plan, type Traced } from "../postings/plan.ts";
import { MalformedBytes } from "./bytes.ts";
import { ArchiveError, fetchSealed, type FetchBytes } from "./fetching.ts";
import { BUCKET_BITS, bucketOf } from "./bucket.ts";
import { bigPath, shelfOf, shelfPath, tailsOf, tailsPath, type Root } from "./layout.ts";
import { findHead, tracesOf, withTail, type Head } from "./shelf.ts";
import { hasTrace, readTraces } from "./traces.ts";

/** Of a phrase's keys so many are looked up at first: they leave few stories, and each costs a file. */
const FIRST_KEYS = 4;

/** Takes a plan; gives one that asks for fewer keys of each phrase: what it no longer rules out, matching will. */
function thin(plan: Plan): Plan {
  if (plan.kind === "all" || plan.kind === "any") return { kind: plan.kind, of: plan.of.map(thin) };
  if (plan.kind !== "phrase") return plan;
  return { kind: "phrase", keys: spread(plan.keys, FIRST_KEYS), traced: plan.traced };
}

/** Of all phrases of a plan the neighbours that may have left traces. */
function tracedOf(plan: Plan): Traced[] {
  if (plan.kind === "all" || plan.kind === "any") return plan.of.flatMap(tracedOf);
  return plan.kind === "phrase" ? plan.traced : [];
}

/** Of a phrase's tails so many bytes are fetched, the shortest first, and one in any case: the rarest pair leaves the fewest stories. */
const ENOUGH_BYTES = 16 * 1024;

/** Takes a plan and what each key's tail costs; gives the keys whose tails are worth it: with one of a phrase the phrase is known to its end. */
function tailsWorth(plan: Plan, costOf: (key: string) => number): string[] {
  if (plan.kind === "all" || plan.kind === "any") return plan.of.flatMap((part) => tailsWorth(part, costOf));
  if (plan.kind !== "phrase") return [...keysOfPlan(plan)];
  let cost = 0;
  return plan.keys
    .map((key) => ({ key, cost: costOf(key) }))
    .sort((a, b) => a.cost - b.cost || (a.key < b.key ? -1 : 1))
    .filter((pair, at) => (cost += pair.cost) <= ENOUGH_BYTES || at === 0)
    .map(({ key }) => key);
}

/** What the archive's lists say of a query, more and more of it. */
export interface Look {
  /** What the first look gives: a few keys, of long lists the newest part. */
  first(): Promise<void>;
  /** Fetches what else of the lists is worth it. */
  rest(): Promise<void>;
  /** The stories that may be hits, as far as it is known, and how many there can be at most. */
  known(): Known;
  most(): number;
  /** How many stories hold the keys by chance (`chanceOf`), in the whole archive, for each of those that may be hits as far as that is known; Infinity where none is. */
  doubt(): number;
  /** Whether every list is known to its end. */
  complete(): boolean;
}

/** Takes an archive's root, a plan and how files are fetched; gives what the lists say. Rejects with ArchiveError. */
export function lookAt(root: Root, plan: Plan, fetchBytes: FetchBytes, signal?: AbortSignal): Look {
  const heads = new Map<string, Head>();
  const whole = new Map<string, Known>();
  /** Neighbours of which it is known that no story holds them. */
  const nowhere = new Set<string>();
  const traced = tracedOf(plan);
  const thinned = thin(plan);
  const keys = keysOfPlan(plan);

  const shelf = (key: string): number => shelfOf(bucketOf(key), root.shelfBits);

  /** Fetches the files of some keys, each once; calls back with each key's payload. */
  async function fetchFor(wanted: readonly string[], pathOf: (key: string) => string, read: (key: string, payload: Uint8Array) => void): Promise<void> {
    const byPath = new Map<string, string[]>();
    for (const key of wanted) byPath.set(pathOf(key), [...(byPath.get(pathOf(key)) ?? []), key]);
    await Promise.all([...byPath].map(async ([path, of]) => {
      const payload = await fetchSealed(fetchBytes, path, signal);
      try {
        for (const key of of) read(key, payload);
      } catch (error) {
        if (error instanceof MalformedBytes) throw new ArchiveError({ kind: "altered", path });
        throw error;
      }
    }));
  }

  const fetchHeads = (wanted: Iterable<string>): Promise<void> =>
    fetchFor([...wanted].filter((key) => !heads.has(key)), (key) => shelfPath(root.content, shelf(key)), (key, payload) => {
      const head = findHead(payload, key, root.stories) ?? { count: 0, list: NOTHING.list, tailBytes: 0, own: false };
      heads.set(key, head);
      if (head.tailBytes === 0) whole.set(key, { list: head.list, until: Infinity });
      const beginning = traced.filter((one) => one.key === key);
      if (beginning.length === 0) return;
      const buckets = 2 ** (BUCKET_BITS - root.shelfBits);
      const traces = readTraces(tracesOf(payload), buckets);
      for (const { neighbours } of beginning) if (!hasTrace(traces, shelf(key) * buckets, neighbours, key)) nowhere.add(neighbours);
    });

  const fetchTails = (): Promise<void> =>
    fetchFor(tailsWorth(plan, (key) => heads.get(key)?.tailBytes ?? 0).filter((key) => !whole.has(key)), (key) => (heads.get(key)?.own ? bigPath(root.content, bucketOf(key)) : tailsPath(root.content, tailsOf(shelf(key)))), (key, payload) => {
      const head = heads.get(key);
      if (head) whole.set(key, { list: withTail(payload, key, head, root.stories), until: Infinity });
    });

  const lookup = (key: string): Known => {
    if (nowhere.has(key)) return NOTHING;
    const [list, head] = [whole.get(key), heads.get(key)];
    return list ?? (head ? { list: head.list, until: (head.list.at(-1) ?? -1) + 1 } : EVERYTHING);
  };

  return {
    first: () => fetchHeads(keysOfPlan(thinned)),
    async rest() {
      await fetchHeads(keys);
      await fetchTails();
    },
    known: () => candidates(plan, lookup),
    most: () => mostOf(plan, (key) => (nowhere.has(key) ? 0 : heads.get(key)?.count ?? root.stories), root.stories),
    doubt() {
      // A key that was not looked up rules nothing out.
      const share = chanceOf(plan, (key) => (heads.get(key)?.count ?? root.stories) / Math.max(1, root.stories));
      return (share * root.stories) / candidates(plan, lookup).list.length;
    },
    complete: () => [...keys].every((key) => whole.has(key)),
  };
}
