import * as v from "valibot";

/** Where the visit's places are kept, as long as the tab lives. */
export const PLACES_KEY = "baolan:leaves";

/** No more places than this are kept, the oldest given up first. */
const MOST = 50;

const PlacesSchema = v.array(v.tuple([v.string(), v.pipe(v.number(), v.minValue(0))]));

type Kept = () => Pick<Storage, "getItem" | "setItem">;

function read(storage: Kept): [string, number][] {
  try {
    const parsed = v.safeParse(PlacesSchema, JSON.parse(storage().getItem(PLACES_KEY) ?? "[]"));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}

/** Takes a way to the tab's storage, which may throw, and a visit's name; gives how far it had been read, in pixels from the start, or undefined. */
export const placeOf = (storage: Kept, visit: string): number | undefined => read(storage).find(([name]) => name === visit)?.[1];

/** Takes the same and how far the visit has been read; keeps it. Never throws: where nothing can be kept, nothing comes back. */
export function keepPlace(storage: Kept, visit: string, place: number): void {
  const others = read(storage).filter(([name]) => name !== visit);
  try {
    storage().setItem(PLACES_KEY, JSON.stringify([...others, [visit, Math.max(0, place)]].slice(-MOST)));
  } catch {
    // A full or a forbidden storage: the page begins at its beginning again.
  }
}
