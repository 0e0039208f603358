import { isShelfKey } from "./record.ts";
import { createShelf, type Shelf } from "./store.ts";

/** The shelf of this device. */
export const deviceShelf = createShelf(() => window.localStorage);

let started = false;

/** Gives the shelf of this device. It is read once, and then again when other tabs or the way back from the browser's cache may know better, so that all agree (fault 30). */
export function openShelf(): Shelf {
  if (started) return deviceShelf;
  started = true;
  deviceShelf.read();
  window.addEventListener("storage", ({ key }) => { if (key === null || isShelfKey(key)) deviceShelf.read(); });
  window.addEventListener("pageshow", ({ persisted }) => { if (persisted) deviceShelf.read(); });
  return deviceShelf;
}
