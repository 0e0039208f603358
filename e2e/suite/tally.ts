import * as v from "valibot";

/** How a suite ended. What was skipped is named beside the sum, never hidden in it. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** A check that is one test by itself: the type check, the lint, the build. */
export const single = (ok: boolean): Tally => ({ ...NOTHING, passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((all, one) => ({
    passed: all.passed + one.passed,
    failed: all.failed + one.failed,
    skipped: all.skipped + one.skipped,
  }), NOTHING);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const VitestSchema = v.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

const PlaywrightSchema = v.object({
  stats: v.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  errors: v.array(v.unknown()),
});

function parsed<TSchema extends v.GenericSchema>(schema: TSchema, report: string): v.InferOutput<TSchema> | undefined {
  let data: unknown;
  try {
    data = JSON.parse(report);
  } catch {
    return undefined;
  }
  const result = v.safeParse(schema, data);
  return result.success ? result.output : undefined;
}

/** A run that ended badly without a failing test, or that tested nothing, has failed all the same. */
function honest(tally: Tally, endedWell: boolean): Tally {
  const silent = tally.failed === 0 && (!endedWell || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

/**
 * Takes Vitest's JSON report and whether its process ended well. A file that could not even be loaded has no test that
 * could fail, so it counts as one; so does a report that is missing or none (give an empty string).
 */
export function vitestTally(report: string, endedWell: boolean): Tally {
  const data = parsed(VitestSchema, report);
  if (!data) return single(false);
  const unloaded = data.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  return honest({
    passed: data.numPassedTests,
    failed: data.numFailedTests + unloaded,
    skipped: data.numPendingTests + data.numTodoTests,
  }, endedWell);
}

/** Takes Playwright's JSON report and whether its process ended well. A flaky test, and an error outside tests, failed. */
export function playwrightTally(report: string, endedWell: boolean): Tally {
  const data = parsed(PlaywrightSchema, report);
  if (!data) return single(false);
  const { expected, unexpected, flaky, skipped } = data.stats;
  return honest({ passed: expected, failed: unexpected + flaky + data.errors.length, skipped }, endedWell);
}

/** The line that a run ends with. */
export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
