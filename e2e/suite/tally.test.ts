import { describe, expect, it } from "vitest";
import { lastLine, playwrightTally, single, sum, vitestTally } from "./tally.ts";

const vitest = (passed: number, failed: number, files: { status: string; assertionResults: unknown[] }[] = []): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, numTodoTests: 2, testResults: files });
const playwright = (expected: number, unexpected: number, flaky = 0, errors: unknown[] = []): string =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 3 }, errors });

describe("counting", () => {
  it("sums what the suites say", () => {
    const all = sum([single(true), vitestTally(vitest(40, 2), false), playwrightTally(playwright(10, 1), false)]);
    expect(all).toEqual({ passed: 51, failed: 3, skipped: 6 });
    expect(lastLine(all)).toBe("51 passed, 3 failed");
  });

  it("counts a test file that could not be loaded", () => {
    expect(vitestTally(vitest(40, 0, [{ status: "failed", assertionResults: [] }]), false).failed).toBe(1);
    expect(vitestTally(vitest(40, 1, [{ status: "failed", assertionResults: [{}] }]), false).failed).toBe(1);
  });

  it("counts flaky tests and errors outside tests as failed", () => {
    expect(playwrightTally(playwright(10, 0, 2, [{}]), false)).toMatchObject({ passed: 10, failed: 3 });
  });

  it("never takes silence for success", () => {
    for (const tally of [vitestTally, playwrightTally]) {
      for (const report of ["", "{}", "<html>", "null"]) expect(tally(report, true)).toMatchObject({ passed: 0, failed: 1 });
    }
    expect(vitestTally(vitest(40, 0), false)).toMatchObject({ passed: 40, failed: 1 });
    expect(vitestTally(vitest(0, 0), true).failed).toBe(1);
    expect(playwrightTally(playwright(0, 0), true).failed).toBe(1);
    expect(single(false)).toMatchObject({ passed: 0, failed: 1 });
  });
});
