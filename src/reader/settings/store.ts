import { parseSettings, SETTINGS_KEY, writeSettings, type Settings } from "./settings.ts";

/** The settings now, and whether this device keeps them. The same object as long as nothing changes. */
export interface Held {
  settings: Settings;
  kept: boolean;
}

export interface SettingsStore {
  now: () => Held;
  /** Tells of each change until the function that it gives is called. */
  subscribe: (listener: () => void) => () => void;
  change: (change: Settings) => void;
  reset: () => void;
  /** Reads what the device keeps: at the start, and when another tab or a page from the cache may know better. */
  read: (first?: boolean) => void;
}

/** As designed, and nothing tried yet. What a server draws. */
export const UNTOUCHED: Held = { settings: {}, kept: true };

/**
 * Takes a way to the device's storage, which may throw on touch; gives a store of settings that never throws. Where they
 * can't be kept they hold in memory, and `kept` says so. What can't be read (fault 22) is taken away under its own key only.
 */
export function createSettingsStore(storage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">): SettingsStore {
  let held = UNTOUCHED;
  const listeners = new Set<() => void>();
  const hold = (next: Held): void => {
    if (next.kept === held.kept && writeSettings(next.settings) === writeSettings(held.settings)) return;
    held = next;
    for (const listener of listeners) listener();
  };
  const keep = (settings: Settings): void => {
    let kept = true;
    try {
      if (Object.keys(settings).length === 0) storage().removeItem(SETTINGS_KEY);
      else storage().setItem(SETTINGS_KEY, writeSettings(settings));
    } catch {
      kept = false;
    }
    hold({ settings, kept });
  };
  return {
    now: () => held,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    change: (change) => {
      const settings: Settings = { ...held.settings, ...change };
      // Absent and undefined mean the same; only one of them is kept.
      keep(Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)));
    },
    reset: () => { keep({}); },
    read: (first = false) => {
      try {
        const kept = storage().getItem(SETTINGS_KEY);
        const settings = kept === null ? {} : parseSettings(kept);
        // Only at the start: in another tab a newer reader may be at work, and its settings are not ours to take away.
        if (settings === undefined && first) storage().removeItem(SETTINGS_KEY);
        // What could not be kept lives on in this tab's memory.
        if (held.kept || first) hold({ settings: settings ?? {}, kept: true });
      } catch {
        hold({ settings: held.settings, kept: false });
      }
    },
  };
}
