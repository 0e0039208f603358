import { useSyncExternalStore } from "react";
import { deviceShelf, startShelf } from "./device.ts";
import type { Held } from "./store.ts";

const subscribe = (listener: () => void): (() => void) => {
  startShelf();
  return deviceShelf.subscribe(listener);
};

const now = (): Held => {
  startShelf();
  return deviceShelf.now();
};

/** Gives what stands on this device's shelf, drawn anew when it changes; undefined on a page that a server drew, until it is taken over. */
export const useShelf = (): Held | undefined => useSyncExternalStore<Held | undefined>(subscribe, now, () => undefined);
