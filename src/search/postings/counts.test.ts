import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneMore, packed, unpack, type Told } from "./counts.ts";

function unpacked(count: number): Told | undefined {
  const told = { occurrences: 0, classes: 0, rank: 0, first: 0 };
  return unpack(count, told) ? told : undefined;
}

const places = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 5 }), at: fc.integer({ min: 0, max: 16_382 }) }), { minLength: 1, maxLength: 40 });

describe("a count", () => {
  it("says how many places there are, their classes, and where the first of the best class stands", () => {
    fc.assert(fc.property(places, (all) => {
      const [first, ...rest] = all;
      if (!first) return;
      const count = rest.reduce((sum, { rank, at }) => oneMore(sum, rank, at), packed(first.rank, first.at));
      const rank = Math.min(...all.map((place) => place.rank));
      expect(unpacked(count)).toEqual({
        classes: all.reduce((bits, place) => bits | (1 << place.rank), 0),
        rank,
        occurrences: all.length,
        first: all.find((place) => place.rank === rank)?.at,
      });
    }));
  });

  it("says that it does not know what is too much for it, however much more comes", () => {
    let count = packed(4, 0);
    for (let i = 1; i < 4094; i++) count = oneMore(count, 4, i);
    expect(unpacked(count)?.occurrences).toBe(4094);
    for (let i = 0; i < 5000; i++) expect(unpacked((count = oneMore(count, 4, i)))).toBeUndefined();
    expect(unpacked(packed(4, 16_383))).toBeUndefined();
    expect(unpacked(packed(4, 2 ** 30))).toBeUndefined();
  });
});
