import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BUCKET_BITS, bucketOf } from "./bucket.ts";
import { MalformedBytes } from "./bytes.ts";
import { encodeTraces, hasTrace, traceBitsFor, TraceSet } from "./traces.ts";

const three = fc.array(fc.integer({ min: 1, max: 0xffff }), { minLength: 3, maxLength: 3 }).map((units) => String.fromCharCode(...units));

function add(set: TraceSet, key: string): void {
  set.add(key.charCodeAt(0), key.charCodeAt(1), key.charCodeAt(2));
}

describe("traces of threes", () => {
  it("are found again with the first pair's bucket, however the buckets are put on shelves, and keep so few bits as they may", () => {
    fc.assert(fc.property(fc.array(three, { minLength: 1, maxLength: 200 }), three, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 16 }), (threes, absent, shelfBits, bits) => {
      const set = new TraceSet();
      for (const key of threes) add(set, key);
      const buckets = 2 ** (BUCKET_BITS - shelfBits);
      const sorted = set.sorted();
      const shelves: Uint8Array[] = [];
      let from = 0;
      for (let firstBucket = 0; firstBucket < 2 ** BUCKET_BITS; firstBucket += buckets) {
        const { bytes, next } = encodeTraces(sorted, from, { firstBucket, buckets, bits });
        shelves.push(bytes);
        from = next;
      }
      expect(from).toBe(set.size);
      const has = (key: string): boolean => {
        const shelf = Math.floor(bucketOf(key.slice(0, 2)) / buckets);
        return hasTrace(shelves[shelf] ?? new Uint8Array(0), key, { firstBucket: shelf * buckets, buckets, bits });
      };
      for (const key of threes) expect(has(key)).toBe(true);
      // Another three may leave the same trace, but only one that agrees with it in both.
      const isLike = (key: string): boolean => bucketOf(key.slice(0, 2)) === bucketOf(absent.slice(0, 2)) && bucketOf(key) >>> (BUCKET_BITS - bits) === bucketOf(absent) >>> (BUCKET_BITS - bits);
      expect(has(absent)).toBe(threes.some(isLike));
    }), { numRuns: 60 });
  });

  it("stand each once and rising, also when there are more than had room at first", () => {
    const set = new TraceSet();
    for (let i = 0; i < 60_000; i++) set.add(0x4e00 + (i % 300), 0x5000 + (i % 7), 0x6000 + (i % 11));
    for (let i = 0; i < 60_000; i++) set.add(0x4e00 + (i % 20_000), 0x5000, 0x6000 + Math.floor(i / 20_000));
    const all = set.sorted();
    expect(all.length).toBe(set.size);
    expect(all.every((trace, at) => at === 0 || trace > (all[at - 1] ?? Infinity))).toBe(true);
    // 300 * 77 threes, 60,000 others, of which some stand in both: but for chance each has a trace of its own.
    expect(set.size).toBeGreaterThan(80_000);
  });

  it("keep more bits the more there are", () => {
    expect([0, 1, 2 ** 16, 750_000, 2 ** 24, 2 ** 31].map(traceBitsFor)).toEqual([8, 8, 8, 12, 16, 16]);
  });

  it("are refused where they are no traces", () => {
    expect(() => hasTrace(new Uint8Array([200, 200]), "三访工", { firstBucket: 0, buckets: 1, bits: 12 })).toThrow(MalformedBytes);
  });
});
