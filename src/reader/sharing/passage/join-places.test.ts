import fc from "fast-check";
import { expect, it } from "vitest";
import { joinPlaces } from "./join-places.ts";

const ranges = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 8 })).map(([start, length]) => ({ start, end: start + length })), { maxLength: 5 });
const covered = (list: readonly { start: number; end: number }[]): number[] => [...new Set(list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)))].sort((a, b) => a - b);

it("places of two kinds mark what either marks, sorted and apart", () => {
  fc.assert(fc.property(ranges, ranges, (found, passage) => {
    const joined = joinPlaces(new Map([["body:0", found]]), new Map([["body:0", passage], ["body:1", passage]]));
    const one = joined.get("body:0") ?? [];
    expect(covered(one)).toEqual(covered([...found, ...passage]));
    for (const [index, range] of one.entries()) if (index > 0) expect(range.start).toBeGreaterThan(one[index - 1]?.end ?? -1);
    expect(covered(joined.get("body:1") ?? [])).toEqual(covered(passage));
  }));
  const found = new Map([["headline", [{ start: 0, end: 1 }]]]);
  expect(joinPlaces(found, new Map())).toBe(found);
});
