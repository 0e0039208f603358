import fc from "fast-check";
import { expect, it } from "vitest";
import { united } from "../edition/ranges.ts";
import { layered } from "./layers.ts";

const anyRange = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length }));
const covers = (ranges: readonly { start: number; end: number }[], at: number): boolean => ranges.some(({ start, end }) => start <= at && at < end);

it("hits and the reader's marks lie sorted and apart, the hits whole, and nothing else is marked", () => {
  fc.assert(fc.property(fc.array(anyRange, { maxLength: 6 }), fc.array(anyRange, { maxLength: 6 }), (some, noted) => {
    const hits = united(some);
    const all = layered(hits, noted);
    for (const [index, range] of all.entries()) {
      expect(range.start).toBeLessThan(range.end);
      expect(range.start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0);
    }
    for (let at = 0; at < 60; at += 1) {
      expect(covers(all.filter((range) => range.noted !== true), at)).toBe(covers(hits, at));
      expect(covers(all.filter((range) => range.noted === true), at)).toBe(covers(noted, at) && !covers(hits, at));
    }
  }));
});
