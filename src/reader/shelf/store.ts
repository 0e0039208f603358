import { isShelfKey, keyOf, parseRecord, writeRecord, type Kept, type Note, type Saved } from "./record.ts";

/** All that stands on the shelf now. The same object as long as nothing changes. */
export interface Held {
  /** The last saved first. */
  saved: readonly Saved[];
  /** The last changed first. */
  notes: readonly Note[];
  /** How many records a newer reader keeps here, which this one leaves alone. */
  newer: number;
  /** Whether the device keeps all of this. */
  kept: boolean;
}

export interface Shelf {
  now: () => Held;
  /** Tells of each change until the function that it gives is called. */
  subscribe: (listener: () => void) => () => void;
  put: (...records: readonly Kept[]) => void;
  remove: (...records: readonly Pick<Kept, "kind" | "id">[]) => void;
  /** Reads what the device keeps: at the start, and when another tab or a page from the cache may know better. */
  read: () => void;
}

export const EMPTY: Held = { saved: [], notes: [], newer: 0, kept: true };

type Device = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const keysOf = (device: Device): string[] => Array.from({ length: device.length }, (_, at) => device.key(at) ?? "").filter(isShelfKey);

/** The newest first; of one moment, in a fixed order. */
const newestFirst = <T extends Kept>(records: readonly T[]): T[] => [...records].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));

/**
 * Takes a way to the device's storage, which may throw on touch; gives a shelf that never throws. What can't be kept holds
 * in this tab's memory, and `kept` says so (fault 21). What nothing can read is taken away, under its own key only; what a
 * newer reader wrote stays for it (fault 22).
 */
export function createShelf(storage: () => Device): Shelf {
  let held = EMPTY;
  /** What the device did not take: a record, or undefined where one could not be removed. */
  const unkept = new Map<string, Kept | undefined>();
  const listeners = new Set<() => void>();

  const onDevice = (): { records: Map<string, Kept>; newer: number; kept: boolean } => {
    const records = new Map<string, Kept>();
    let newer = 0;
    try {
      const device = storage();
      for (const key of keysOf(device)) {
        const record = parseRecord(key, device.getItem(key) ?? "");
        if (record === "newer") newer += 1;
        else if (record) records.set(key, record);
        else device.removeItem(key);
      }
      return { records, newer, kept: true };
    } catch {
      return { records, newer, kept: false };
    }
  };

  const hold = (): void => {
    const { records, newer, kept } = onDevice();
    for (const [key, record] of unkept) {
      if (record) records.set(key, record);
      else records.delete(key);
    }
    const all = [...records.values()];
    const next: Held = {
      saved: newestFirst(all.filter((record) => record.kind === "saved")),
      notes: newestFirst(all.filter((record) => record.kind === "note")),
      newer, kept: kept && unkept.size === 0,
    };
    if (JSON.stringify(next) === JSON.stringify(held)) return;
    held = next;
    for (const listener of listeners) listener();
  };

  const write = (record: Kept): boolean => {
    try {
      storage().setItem(keyOf(record), writeRecord(record));
      return true;
    } catch {
      return false;
    }
  };

  return {
    now: () => held,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    put: (...records) => {
      for (const record of records) {
        // A full device may still have room for a story's name.
        const kept = write(record) || (record.kind === "saved" && record.text.length > 0 && write({ ...record, text: [] }));
        if (kept) unkept.delete(keyOf(record));
        else unkept.set(keyOf(record), record);
      }
      hold();
    },
    remove: (...records) => {
      for (const key of records.map(keyOf)) {
        try {
          storage().removeItem(key);
          unkept.delete(key);
        } catch {
          unkept.set(key, undefined);
        }
      }
      hold();
    },
    read: hold,
  };
}
