import * as v from "valibot";

const PREFIX = "baolan:place:";
const VERSION = 1;
/** So many stories' places are kept; the oldest are forgotten first. */
export const MOST = 300;

const PlaceSchema = v.object({
  v: v.literal(VERSION),
  /** Counted from 1, as `#p3` does. */
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

type Device = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

export interface Places {
  /** Takes a story's id; gives the paragraph that was being read, from 1, or undefined. */
  of: (story: string) => number | undefined;
  keep: (story: string, paragraph: number, at: number) => void;
  forget: (story: string) => void;
}

function parse(kept: string): v.InferOutput<typeof PlaceSchema> | undefined {
  try {
    const parsed = v.safeParse(PlaceSchema, JSON.parse(kept));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes a way to the device's storage, which may throw on touch; gives what remembers where a reader left each story. Never
 * throws: where nothing can be kept it remembers for as long as the page lives (fault 21). What can't be read is reset,
 * under its own key only (fault 22). Each story has a key of its own, so that two tabs never write over each other's.
 */
export function createPlaces(storage: () => Device): Places {
  const memory = new Map<string, number>();
  const prune = (device: Device): void => {
    const keys = Array.from({ length: device.length }, (_, at) => device.key(at) ?? "").filter((key) => key.startsWith(PREFIX));
    if (keys.length <= MOST) return;
    const ages = keys.map((key) => ({ key, at: parse(device.getItem(key) ?? "")?.at ?? 0 })).sort((a, b) => b.at - a.at);
    for (const { key } of ages.slice(MOST)) device.removeItem(key);
  };
  return {
    of: (story) => {
      try {
        const kept = storage().getItem(PREFIX + story);
        if (kept === null) return memory.get(story);
        const place = parse(kept);
        if (!place) storage().removeItem(PREFIX + story);
        return place?.paragraph;
      } catch {
        return memory.get(story);
      }
    },
    keep: (story, paragraph, at) => {
      try {
        storage().setItem(PREFIX + story, JSON.stringify({ v: VERSION, paragraph, at }));
        memory.delete(story);
        prune(storage());
      } catch {
        memory.set(story, paragraph);
      }
    },
    forget: (story) => {
      memory.delete(story);
      try {
        storage().removeItem(PREFIX + story);
      } catch {
        // It was never kept there.
      }
    },
  };
}
