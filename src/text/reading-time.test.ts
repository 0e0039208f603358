import fc from "fast-check";
import { expect, it } from "vitest";
import { charactersIn, minutesFor } from "./reading-time.ts";

it.each([
  [["示范区　党工委"], 6],
  [["𠮷田㐂", " \n"], 3],
  [["é", "葛󠄀"], 2],
  [["（记者 王·建国）"], 8],
  [["‫你好‬"], 2],
  [[], 0],
] as const)("%j has %d characters", (texts, count) => { expect(charactersIn(texts)).toBe(count); });

it("a text read in two pieces has as many characters as in one", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
    expect(charactersIn([a, b])).toBe(charactersIn([`${a} ${b}`]));
  }));
});

it("minutes are whole, and at least one", () => {
  expect([0, 60, 599, 601, 1400, 20_000].map(minutesFor)).toEqual([1, 1, 1, 2, 4, 50]);
});
