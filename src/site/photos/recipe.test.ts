import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameOf, platesOf } from "./recipe.ts";
import { pooled } from "./pool.ts";

describe("the files that a photograph becomes", () => {
  it("are never larger than it, keep its proportions to a pixel, go up in width, and each has a name of its own", () => {
    fc.assert(fc.property(fc.integer({ min: 8, max: 12_000 }), fc.integer({ min: 8, max: 12_000 }), (width, height) => {
      fc.pre(Math.max(width, height) <= 20 * Math.min(width, height));
      const plates = platesOf("0123456789abcdef", { width, height });
      expect(new Set(plates.map(({ path }) => path)).size).toBe(plates.length);
      for (const plate of plates) {
        expect(plate.width).toBeLessThanOrEqual(Math.min(width, 2000));
        expect(plate.height).toBeLessThanOrEqual(3000);
        expect(Math.abs(plate.height - (height * plate.width) / width) <= height / width + 1).toBe(true);
      }
      const widths = plates.filter(({ type }) => type === "image/avif").map((plate) => plate.width);
      expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
      expect(plates.at(-1)?.type).toBe("image/jpeg");
    }));
  });

  it("are named by the bytes and by what encodes them", () => {
    const bytes = new TextEncoder().encode("甲");
    const name = nameOf(bytes, { vips: "1", aom: "2" });
    expect(name).toMatch(/^[0-9a-f]{16}$/);
    expect(nameOf(bytes, { vips: "1", aom: "2" })).toBe(name);
    expect(new Set([name, nameOf(bytes, { vips: "1", aom: "3" }), nameOf(new TextEncoder().encode("乙"), { vips: "1", aom: "2" })]).size).toBe(3);
  });
});

describe("work by a few at once", () => {
  it("does all, in order, and never more at once than was said", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), async (pieces, atOnce) => {
      let running = 0;
      let most = 0;
      const results = await pooled(pieces, atOnce, async (piece, index) => {
        running += 1;
        most = Math.max(most, running);
        for (let turn = 0; turn < piece; turn += 1) await Promise.resolve();
        running -= 1;
        return index;
      });
      expect(results).toEqual(pieces.map((_, index) => index));
      expect(most).toBeLessThanOrEqual(atOnce);
    }));
  });

  it("a failure ends it", async () => {
    const begun: number[] = [];
    await expect(pooled([0, 1, 2, 3], 1, (piece) => {
      begun.push(piece);
      return piece === 1 ? Promise.reject(new Error("no")) : Promise.resolve(piece);
    })).rejects.toThrow("no");
    expect(begun).toEqual([0, 1]);
  });
});
