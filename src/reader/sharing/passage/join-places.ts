import type { Places } from "../../edition/find.ts";

/** Takes two sets of places; gives the places of both, each stretch of text once, in order. */
export function joinPlaces(places: Places, more: Places): Places {
  if (more.size === 0) return places;
  const joined = new Map(places);
  for (const [key, ranges] of more) {
    const sorted = [...(joined.get(key) ?? []), ...ranges].sort((a, b) => a.start - b.start);
    const apart: { start: number; end: number }[] = [];
    for (const { start, end } of sorted) {
      const last = apart.at(-1);
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else apart.push({ start, end });
    }
    joined.set(key, apart);
  }
  return joined;
}
