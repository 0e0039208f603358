import type { Filing } from "../postings/filing.ts";
import type { List } from "../postings/lists.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { bucketOf } from "./bucket.ts";

/** What was filed of one batch, packed and sorted, waiting to be merged with that of the others. */
export interface Run {
  /** Bucket times 2^32, and the number of what was filed: rising. */
  places: Float64Array;
  /** Where the stories begin in `bytes`, as varint gaps, the first from zero. */
  starts: Uint32Array;
  bytes: Uint8Array;
}

const BUCKET = 2 ** 32;

/** Gives the key of what has that number. */
export type KeyOf = (code: number) => string;

/** Takes what was filed, and the keys of its numbers; gives its run. */
export function runOf(filing: Filing, keyOf: KeyOf): Run {
  const places = new Float64Array(filing.codes.length);
  for (let id = 0; id < places.length; id++) {
    const code = filing.codes[id] ?? 0;
    places[id] = bucketOf(keyOf(code)) * BUCKET + code;
  }
  places.sort();
  const out = new ByteWriter();
  const starts = new Uint32Array(places.length + 1);
  for (let at = 0; at < places.length; at++) {
    const list = filing.list((places[at] ?? 0) % BUCKET);
    let last = 0;
    for (let i = 0; i < list.length; i++) {
      const value = list[i] ?? 0;
      out.varint(value - last);
      last = value;
    }
    starts[at + 1] = out.length;
  }
  return { places, starts, bytes: out.finish() };
}

/** Takes runs whose stories rise from one run to the next, and their keys; gives every key with all of its stories, by bucket and number. */
export function* mergeRuns(runs: readonly Run[], keyOf: KeyOf, stories: number): Generator<{ bucket: number; key: string; list: List }> {
  const next = new Uint32Array(runs.length);
  const readers = runs.map(({ bytes }) => new ByteReader(bytes));
  const list = new Uint32Array(stories);
  for (;;) {
    let least = Infinity;
    for (let r = 0; r < runs.length; r++) least = Math.min(least, runs[r]?.places[next[r] ?? 0] ?? Infinity);
    if (least === Infinity) return;
    let length = 0;
    for (let r = 0; r < runs.length; r++) {
      const [run, reader, at] = [runs[r], readers[r], next[r] ?? 0];
      if (!run || !reader || run.places[at] !== least) continue;
      const end = run.starts[at + 1] ?? 0;
      let last = 0;
      while (reader.at < end) list[length++] = last += reader.varint();
      next[r] = at + 1;
    }
    yield { bucket: Math.floor(least / BUCKET), key: keyOf(least % BUCKET), list: list.subarray(0, length) };
  }
}
