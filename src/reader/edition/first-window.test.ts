import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modulesInFirstWindow, paragraphsInFirstWindow } from "./first-window.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe("what of a story begins in a phone's first window", () => {
  it.each([
    { lengths: [], count: 0 },
    { lengths: [20], count: 1 },
    { lengths: [20_000, 5], count: 1 },
    { lengths: [150, 330, 600, 200, 100], count: 3 },
    { lengths: Array.from({ length: 40 }, () => 46), count: 13 },
  ])("of paragraphs of $lengths characters the first $count", ({ lengths, count }) => {
    expect(paragraphsInFirstWindow(lengths)).toBe(count);
  });

  it("is no less than fills it, and no paragraph that is sure to be below", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 900 })), (lengths) => {
      const count = paragraphsInFirstWindow(lengths);
      if (count < lengths.length) expect(sum(lengths.slice(0, count))).toBeGreaterThanOrEqual(26 * 23);
      if (count > 0) expect(sum(lengths.slice(0, count - 1))).toBeLessThan(26 * 23);
    }));
  });
});

describe("what of a front page begins in a phone's first window", () => {
  it("are a lead of eight lines and the three stories below it, of five lines each", () => {
    expect(modulesInFirstWindow([{ length: 1600, lines: 8 }, ...Array.from({ length: 9 }, () => ({ length: 400, lines: 5 }))])).toBe(4);
  });

  it("are ten briefs of a line, and all there are where they are fewer", () => {
    const brief = { length: 20, lines: undefined };
    expect(modulesInFirstWindow(Array.from({ length: 60 }, () => brief))).toBe(10);
    expect(modulesInFirstWindow([brief, brief])).toBe(2);
    expect(modulesInFirstWindow([])).toBe(0);
  });
});
