/**
 * Takes work, a bound, and what to do with each piece; does at most so many at once, in order of their beginning, and
 * gives what came of each in the order of the pieces. The first failure ends it: nothing further is begun.
 */
export async function pooled<T, R>(pieces: readonly T[], atOnce: number, work: (piece: T, index: number) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>();
  const queue = pieces.entries();
  // Each worker takes the next piece from the one queue, so that a slow piece holds up nobody.
  const worker = async (): Promise<void> => {
    for (const [index, piece] of queue) results.set(index, await work(piece, index));
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(atOnce, pieces.length)) }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
