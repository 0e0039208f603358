import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, both, either, EVERYTHING, NOTHING, type Known } from "./lists.ts";

const STORIES = 24;
const known: fc.Arbitrary<Known> = fc.oneof(
  fc.constant(EVERYTHING),
  fc.constant(NOTHING),
  fc.record({ members: fc.uniqueArray(fc.nat(STORIES - 1)), until: fc.oneof(fc.nat(STORIES), fc.constant(Infinity)) }).map(({ members, until }): Known => ({
    list: Uint32Array.from(members.filter((story) => story < until).sort((a, b) => a - b)),
    until,
  })),
);

/** The set that it stands for, told off one by one. */
const membersOf = ({ list, until }: Known): boolean[] => Array.from({ length: STORIES }, (_, story) => story >= until || list.includes(story));

const isSorted = ({ list, until }: Known): boolean => list.every((story, at) => story < until && (at === 0 || story > (list[at - 1] ?? Infinity)));

describe("what is known of a set of stories", () => {
  it("is met and joined like the sets themselves, however far each is known", () => {
    fc.assert(fc.property(known, known, known, (a, b, c) => {
      const [as, bs, cs] = [membersOf(a), membersOf(b), membersOf(c)];
      expect(membersOf(both(a, b))).toEqual(as.map((is, at) => is && bs[at]));
      expect(membersOf(either(a, b))).toEqual(as.map((is, at, { length }) => is || bs[at] || at >= Math.min(a.until, b.until, length)));
      expect(membersOf(allOf([a, b, c]))).toEqual(as.map((is, at) => is && bs[at] && cs[at]));
      for (const made of [both(a, b), either(a, b), allOf([a, b, c])]) expect(isSorted(made)).toBe(true);
    }), { numRuns: 2000 });
  });
});
