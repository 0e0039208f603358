/**
 * Takes ranges of one text in any order, overlapping or not; gives the same stretches sorted and apart, those that touch as
 * one. What a range says beside its place is the first one's.
 */
export function united<Range extends { start: number; end: number }>(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else if (range.end > range.start) out.push({ ...range });
  }
  return out;
}
