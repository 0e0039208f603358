import type { Batch } from "../postings/batch.ts";
import type { List } from "../postings/lists.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { bucketOf } from "./layout.ts";

/** The postings of one batch, packed and sorted by bucket and key, waiting to be merged with those of the others. */
export interface Run {
  /** For each key its bucket, in rising order. */
  buckets: Uint16Array;
  keys: string[];
  /** Where each key's gaps begin in `bytes`; the first gap counts from zero. */
  starts: Uint32Array;
  bytes: Uint8Array;
}

const byBucket = (a: { bucket: number; key: string }, b: { bucket: number; key: string }): number =>
  a.bucket - b.bucket || (a.key < b.key ? -1 : 1);

/** Takes a closed batch; gives its run. */
export function runOf(batch: Batch): Run {
  const entries = [...batch.entriesOf()].map(([key, list]) => ({ bucket: bucketOf(key), key, list })).sort(byBucket);
  const out = new ByteWriter();
  const starts = new Uint32Array(entries.length + 1);
  for (const [at, { list }] of entries.entries()) {
    let last = 0;
    for (const value of list) {
      out.varint(value - last);
      last = value;
    }
    starts[at + 1] = out.length;
  }
  return { buckets: Uint16Array.from(entries, ({ bucket }) => bucket), keys: entries.map(({ key }) => key), starts, bytes: out.finish() };
}

function gapsOf(run: Run, at: number): number[] {
  const reader = new ByteReader(run.bytes, run.starts[at] ?? 0);
  const end = run.starts[at + 1] ?? 0;
  const values: number[] = [];
  let last = 0;
  while (reader.at < end) values.push((last += reader.varint()));
  return values;
}

/** Takes runs whose stories rise from one run to the next; gives every key with all of its stories, by bucket and key. */
export function* mergeRuns(runs: readonly Run[]): Generator<{ bucket: number; key: string; list: List }> {
  const places = runs.map(() => 0);
  const least = (): { bucket: number; key: string } | undefined => {
    let best: { bucket: number; key: string } | undefined;
    for (const [r, run] of runs.entries()) {
      const at = places[r] ?? 0;
      const key = run.keys[at];
      const bucket = run.buckets[at];
      if (key === undefined || bucket === undefined) continue;
      if (!best || bucket < best.bucket || (bucket === best.bucket && key < best.key)) best = { bucket, key };
    }
    return best;
  };
  for (let next = least(); next; next = least()) {
    const values: number[] = [];
    for (const [r, run] of runs.entries()) {
      const at = places[r] ?? 0;
      if (run.keys[at] !== next.key) continue;
      for (const value of gapsOf(run, at)) values.push(value);
      places[r] = at + 1;
    }
    yield { ...next, list: Uint32Array.from(values) };
  }
}
