import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FrequentUnits } from "../postings/triples.ts";
import { BUCKET_BITS, bucketOf } from "./bucket.ts";
import { MalformedBytes } from "./bytes.ts";
import { hasTrace, readTraces, Traces } from "./traces.ts";

const text = fc.array(fc.constantFrom("报", "栏", "疫", "苗", "㐂", "\ud842", "\udfb7", "a", "1"), { minLength: 1, maxLength: 8 }).map((units) => units.join(""));

/** All neighbours of a text, three and four, each with the key that it begins with. */
function neighboursOf(of: string, frequent: FrequentUnits): { neighbours: string; key: string }[] {
  return Array.from(of.split(""), (_unit, at) => [3, 4].flatMap((length) => {
    const key = of.slice(at, at + (frequent.hasThree(of, at) ? 3 : 2));
    return at + length <= of.length && length > key.length ? [{ neighbours: of.slice(at, at + length), key }] : [];
  })).flat();
}

describe("traces", () => {
  it("are left by all neighbours that have no list, and by hardly any others, however many buckets a shelf has", () => {
    let [asked, mistaken] = [0, 0];
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 10 }), text, fc.constantFrom("", "报栏", "报栏疫a"), fc.integer({ min: 6, max: 16 }), (texts, other, units, shelfBits) => {
      const frequent = new FrequentUnits(units);
      const traces = new Traces();
      for (const one of texts) traces.add(one, frequent.ranks);
      const buckets = 2 ** (BUCKET_BITS - shelfBits);
      const has = ({ neighbours, key }: { neighbours: string; key: string }): boolean => {
        const first = Math.floor(bucketOf(key) / buckets) * buckets;
        return hasTrace(readTraces(traces.write(first, buckets), buckets), first, neighbours, key);
      };
      for (const one of texts) for (const left of neighboursOf(one, frequent)) expect(has(left)).toBe(true);
      for (const maybe of neighboursOf(other, frequent)) {
        if (texts.some((one) => one.includes(maybe.neighbours))) continue;
        asked++;
        if (has(maybe)) mistaken++;
      }
    }), { numRuns: 40, seed: 6 });
    expect(asked).toBeGreaterThan(50);
    expect(mistaken).toBeLessThan(2);
  });

  it("are refused where they are no traces", () => {
    expect(() => readTraces(new Uint8Array([200, 200]), 1)).toThrow(MalformedBytes);
    expect(readTraces(new Traces().write(0, 4), 4)).toHaveLength(0);
  });
});
