import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median, quantile, table } from "./figures.ts";

const figures = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });

describe("figures", () => {
  it("have a middle that as many lie below as above", () => {
    fc.assert(fc.property(figures, (some) => {
      const middle = median(some);
      expect(some.filter((one) => one < middle).length).toBeLessThanOrEqual(some.length / 2);
      expect(some.filter((one) => one > middle).length).toBeLessThanOrEqual(some.length / 2);
    }));
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(median([])).toBeNaN();
  });

  it("have a quantile that is one of them and that the share does not pass", () => {
    fc.assert(fc.property(figures, fc.double({ min: 0.01, max: 1, noNaN: true }), (some, share) => {
      const limit = quantile(some, share);
      expect(some).toContain(limit);
      expect(some.filter((one) => one <= limit).length).toBeGreaterThanOrEqual(share * some.length);
    }));
  });

  it("stand in a table", () => {
    expect(table([["question", "figure"], ["LCP", "528"]])).toBe("| question | figure |\n| --- | --- |\n| LCP | 528 |");
  });
});
