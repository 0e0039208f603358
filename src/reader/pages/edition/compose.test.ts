import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf, photoOf } from "../../../model/fixture.ts";
import type { Article, Image } from "../../../model/index.ts";
import { compose } from "./compose.ts";
import { COLUMNS, measure } from "./measure.ts";

const image = fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 200, max: 2000 }) })
  .map((size) => ({ src: "photos/a.jpg", ...size }));
const pictured = (story: Article, one: Image): Article =>
  ({ ...story, photos: [{ caption: { text: "图说。", span: { line: 9, endLine: 9 }, role: "caption", state: "asPrinted" }, byline: [], notes: [], image: one }] });

const plain = fc.oneof(
  fc.record({ headline: fc.integer({ min: 4, max: 40 }), lengths: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 }) })
    .map(({ headline, lengths }) => articleOf("x", "题".repeat(headline), 1, lengths.map((length) => "文".repeat(length)))),
  fc.integer({ min: 20, max: 300 }).map((length) => photoOf("x", "图".repeat(length))),
);
const item = fc.tuple(plain, fc.option(image, { nil: undefined }))
  .map(([story, one]) => (one === undefined ? story : story.kind === "photo" ? { ...story, image: one } : pictured(story, one)));

describe("what stands above a story", () => {
  const headOf = (text: string, breaks?: number[]): number => {
    const story = { ...articleOf("x", text), headline: { text, span: { line: 1, endLine: 1 }, ...(breaks && { breaks }) } };
    return measure(story, false).head(1, 1);
  };
  // One column of a phone holds 14 characters of a headline.
  const line = headOf("题".repeat(20)) - headOf("题".repeat(10));

  it("is a headline's lines as its words let them end", () => {
    expect(line).toBeGreaterThan(1);
    expect(headOf("题".repeat(20), [4, 8, 12, 16])).toBe(headOf("题".repeat(20)));
    expect(headOf("题".repeat(28), [10, 19]) - headOf("题".repeat(28))).toBeCloseTo(line);
    expect(headOf(`${"题".repeat(8)} ${"题".repeat(12)}`, [4, 9])).toBe(headOf("题".repeat(20)));
    expect(headOf(`${"题".repeat(6)} ${"题".repeat(6)}`, [7])).toBe(headOf("题".repeat(13)));
    expect(headOf(`${"题".repeat(6)} ${"题".repeat(6)} ${"题".repeat(6)}`, [7, 14]) - headOf("题".repeat(20))).toBeCloseTo(line);
  });
});

describe("composing a page", () => {
  it("fills each row from side to side, at every number of columns, and begins a row exactly where one ended", () => {
    fc.assert(fc.property(fc.array(item, { minLength: 1, maxLength: 14 }), fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }), (items, lines) => {
      const lead = items[0];
      const rail = lines !== undefined;
      const placed = compose(items, lead, lines === undefined ? undefined : () => lines);
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
          if (slot.beside !== undefined) expect(slot.beside).toBeLessThan(slot.span);
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
    const [long, photo] = compose([articleOf("a", "长稿", 1, ["文".repeat(3000)]), photoOf("b", "图".repeat(400))], undefined, undefined);
    expect(long?.slots[1].lines).toBe(5);
    // A cut that hides a line or two is not made: a tap should bring more than that.
    const cut = (characters: number) => compose([articleOf("c", "短稿", 1, ["文".repeat(characters)])], undefined, undefined)[0]?.slots[1].lines;
    expect([cut(110), cut(130), cut(300)]).toEqual([undefined, undefined, 5]);
    for (const columns of COLUMNS) expect(photo?.slots[columns].lines).toBeUndefined();
  });

  it("a lead's picture has two columns beside its text, an upright one and another story's one; on a phone it stands above", () => {
    const long = (id: string): Article => articleOf(id, "题题题题题题", 1, ["文".repeat(1500)]);
    const beside = (height: number, leads: boolean) => {
      const story = pictured(long("a"), { src: "photos/a.jpg", width: 1200, height });
      const [first] = compose(leads ? [story, long("b")] : [story], leads ? story : undefined, undefined);
      return COLUMNS.map((columns) => first?.slots[columns].beside);
    };
    expect(beside(800, true).slice(2)).toEqual([2, 2, 2]);
    expect(beside(800, true)[0]).toBeUndefined();
    expect(beside(1600, true).slice(1)).toEqual([1, 1, 1, 1]);
    expect(beside(800, false).slice(2)).toEqual([1, 1, 1]);
  });

  it("is quick for a long edition: sixty stories", () => {
    const items = Array.from({ length: 60 }, (_, n) => articleOf(String(n), "题".repeat(4 + (n % 30)), 1, ["文".repeat(50 + n * 40)]));
    expect(compose(items, items[0], () => 20)).toHaveLength(60);
  });
});
