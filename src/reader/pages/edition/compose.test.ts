import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf, photoOf } from "../../../model/fixture.ts";
import { compose } from "./compose.ts";
import { COLUMNS } from "./measure.ts";

const item = fc.oneof(
  fc.record({ headline: fc.integer({ min: 4, max: 40 }), lengths: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 }) })
    .map(({ headline, lengths }) => articleOf("x", "题".repeat(headline), 1, lengths.map((length) => "文".repeat(length)))),
  fc.integer({ min: 20, max: 300 }).map((length) => photoOf("x", "图".repeat(length))),
);

describe("composing a page", () => {
  it("fills each row from side to side, at every number of columns, and begins a row exactly where one ended", () => {
    fc.assert(fc.property(fc.array(item, { minLength: 1, maxLength: 14 }), fc.boolean(), (items, rail) => {
      const lead = items[0];
      const placed = compose(items, lead, rail);
      expect(placed.map((one) => one.item)).toEqual(items);
      for (const columns of COLUMNS) {
        let filled = 0;
        let width: number = columns;
        for (const { slots, lead: leads } of placed) {
          const slot = slots[columns];
          if (slot.first) {
            expect(filled === 0 || filled === width).toBe(true);
            filled = 0;
            width = leads && rail && columns >= 3 ? columns - 1 : columns;
          }
          filled += slot.span;
          expect(filled).toBeLessThanOrEqual(width);
          if (slot.lines !== undefined) {
            expect(slot.lines).toBeGreaterThanOrEqual(4);
            expect(slot.lines).toBeLessThanOrEqual(25);
          }
        }
        expect(filled).toBe(width);
      }
    }), { numRuns: 60 });
  });

  it("never cuts a caption, and on a phone shows an opening of a long story", () => {
    const [long, photo] = compose([articleOf("a", "长稿", 1, ["文".repeat(3000)]), photoOf("b", "图".repeat(400))], undefined, false);
    expect(long?.slots[1].lines).toBe(5);
    for (const columns of COLUMNS) expect(photo?.slots[columns].lines).toBeUndefined();
  });

  it("is quick for a long edition: sixty stories", () => {
    const items = Array.from({ length: 60 }, (_, n) => articleOf(String(n), "题".repeat(4 + (n % 30)), 1, ["文".repeat(50 + n * 40)]));
    expect(compose(items, items[0], true)).toHaveLength(60);
  });
});
