import type { Places } from "../../edition/find.ts";
import { united } from "../../edition/ranges.ts";

/** Takes two sets of places; gives the places of both, each stretch of text once, in order. */
export function joinPlaces(places: Places, more: Places): Places {
  if (more.size === 0) return places;
  const joined = new Map(places);
  for (const [key, ranges] of more) joined.set(key, united([...(joined.get(key) ?? []), ...ranges]));
  return joined;
}
