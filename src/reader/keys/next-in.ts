/**
 * Takes how many things there are, the number of the one that has the focus (from 0), or the number of the first one behind the
 * place where the reader is; gives the number of the one that a step leads to, or undefined at an end.
 */
export function nextIn(count: number, at: { on: number } | { before: number }, step: 1 | -1): number | undefined {
  const next = "on" in at ? at.on + step : step === 1 ? at.before : at.before - 1;
  return next >= 0 && next < count ? next : undefined;
}
