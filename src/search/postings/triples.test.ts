import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FrequentUnits, MOST_FREQUENT, UnitCounter } from "./triples.ts";

describe("the frequent units", () => {
  it("number each three of them apart, and give its key back", () => {
    const units = Array.from({ length: MOST_FREQUENT }, (_, at) => String.fromCharCode(0x4e00 + at)).join("");
    const frequent = new FrequentUnits(units);
    const rank = fc.integer({ min: 1, max: MOST_FREQUENT });
    fc.assert(fc.property(fc.array(fc.tuple(rank, rank, rank), { maxLength: 30 }), (threes) => {
      const keys = new Map(threes.map((three) => [FrequentUnits.code(...three), three.map((at) => units.charAt(at - 1)).join("")]));
      expect(keys.size).toBe(new Set(threes.map(String)).size);
      for (const [code, key] of keys) {
        expect(frequent.keyOf(code)).toBe(key);
        expect(frequent.hasThree(`x${key}`, 1)).toBe(true);
        expect(frequent.hasThree(`x${key}`, 0)).toBe(false);
        expect(frequent.hasThree(`x${key}`, 2)).toBe(false);
        expect(code).toBeGreaterThan(0);
        expect(code).toBeLessThanOrEqual(2 ** 24);
      }
    }));
  });

  it("are counted as they fold, without marks and halves of characters, the most frequent first and of like ones the lower", () => {
    const counter = new UnitCounter();
    for (const text of ["馬马馬𠮷𠮷𠮷𠮷，，，，，", "国国", "一乙 　　　　", "Ａa"]) counter.add(text);
    expect(counter.most(9)).toBe("马a国一乙");
    expect(counter.most(2)).toBe("马a");
    expect(counter.most(0)).toBe("");
  });
});
