import { isShelfKey } from "./record.ts";
import { createShelf } from "./store.ts";

/** The shelf of this device. */
export const deviceShelf = createShelf(() => window.localStorage);

let started = false;

/** Reads the shelf, once, and listens for other tabs and for the way back from the browser's cache, so that all agree (fault 30). */
export function startShelf(): void {
  if (started) return;
  started = true;
  deviceShelf.read();
  window.addEventListener("storage", ({ key }) => { if (key === null || isShelfKey(key)) deviceShelf.read(); });
  window.addEventListener("pageshow", ({ persisted }) => { if (persisted) deviceShelf.read(); });
}
