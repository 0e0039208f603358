/** A device's storage for tests, with a key of somebody else's in it. */
export interface Device {
  items: Map<string, string>;
  state: {
    /** How long a value may be before the device says that it is full, in UTF-16 units. */
    most: number;
    /** Nothing can be touched. */
    shut: boolean;
  };
  /** Gives the storage, as `window.localStorage` does; throws where it is shut. */
  open: () => Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;
}

/** Takes what it keeps already; gives a device. */
export function deviceOf(kept: Record<string, string> = {}): Device {
  const items = new Map([["other", "stays"], ...Object.entries(kept)]);
  const state = { most: Infinity, shut: false };
  const open = () => {
    if (state.shut) throw new Error("SecurityError");
    return {
      get length() { return items.size; },
      key: (at: number) => [...items.keys()][at] ?? null,
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (value.length > state.most) throw new Error("QuotaExceededError");
        items.set(key, value);
      },
      removeItem: (key: string) => { items.delete(key); },
    };
  };
  return { items, state, open };
}
