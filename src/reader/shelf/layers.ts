import type { Places } from "../edition/find.ts";
import { united } from "../edition/ranges.ts";
import type { Range } from "../parts/text/Marked.tsx";

/** Takes what was searched for, sorted and apart, and what the reader marked; gives both, sorted and apart: a hit lies over a mark. */
export function layered(hits: readonly Range[], noted: readonly Range[]): Range[] {
  const out: Range[] = [...hits];
  for (const { start, end } of united(noted)) {
    let at = start;
    for (const hit of [...hits, { start: end, end }]) {
      if (hit.end <= at && hit.start < end) continue;
      const until = Math.min(hit.start, end);
      if (until > at) out.push({ start: at, end: until, noted: true });
      at = Math.max(at, hit.end);
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** Takes the places of a story that were searched for and those that the reader marked; gives what `Marked` shows of both. */
export function layeredPlaces(hits: Places, noted: Places): Places {
  if (noted.size === 0) return hits;
  return new Map([...new Set([...hits.keys(), ...noted.keys()])].map((key) => [key, layered(hits.get(key) ?? [], noted.get(key) ?? [])]));
}
