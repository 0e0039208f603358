import { describe, expect, it } from "vitest";
import { bulkPages, localTexts, scoreTexts } from "../../bench/press/bulk.ts";
import { scoreBylines } from "../../bench/press/bylines.ts";
import { scoreLaidOut } from "../../bench/press/laid-out.ts";
import { present } from "../../bench/press/pages.ts";
import { scoreRmrb } from "../../bench/press/rmrb.ts";

/** Floors under what the grammar reaches on the trial pages: where they are present, no change may fall below. */
describe.runIf(present)("the trial pages beside the project", () => {
  it("laid-out pages: roles, heads, people, broken paragraphs", () => {
    const score = scoreLaidOut();
    expect(score.right / score.lines).toBeGreaterThanOrEqual(0.998);
    expect(score.certainRight / score.certain).toBeGreaterThanOrEqual(0.99);
    for (const tally of [...Object.values(score.fields), score.people, score.items]) {
      expect(tally.precision).toBeGreaterThanOrEqual(0.99);
      expect(tally.recall).toBeGreaterThanOrEqual(0.99);
    }
    expect(score.rejoined.precision).toBe(1);
    expect(score.rejoined.recall).toBeGreaterThanOrEqual(0.95);
  }, 30_000);

  it("bylines: names with their roles and ranks", () => {
    const { people, ranks } = scoreBylines();
    for (const tally of [people, ranks]) {
      expect(tally.precision).toBeGreaterThanOrEqual(0.98);
      expect(tally.recall).toBeGreaterThanOrEqual(0.98);
    }
  }, 30_000);

  it("real pages: where stories begin and end, and their heads", () => {
    const score = scoreRmrb();
    for (const tally of [score.starts, score.ends]) {
      expect(tally.precision).toBeGreaterThanOrEqual(0.98);
      expect(tally.recall).toBeGreaterThanOrEqual(0.98);
    }
    for (const { right, all } of Object.values(score.fields)) expect(right / all).toBeGreaterThanOrEqual(0.97);
    expect(score.certainRight / score.certain).toBeGreaterThanOrEqual(0.99);
  }, 30_000);

  it("pages without a key: no line is lost, hardly any is left unplaced", () => {
    expect(scoreTexts(localTexts()).lost).toEqual([]);
    const bulk = scoreTexts(bulkPages().map((text, i) => ({ name: `bulk-${i + 1}`, text })));
    expect(bulk.lost).toEqual([]);
    expect(bulk.unplaced / bulk.lines).toBeLessThan(0.002);
  }, 60_000);
});
