import { useSyncExternalStore } from "react";
import { useCode } from "../use-code.ts";
import type { Held } from "./store.ts";

const load = async () => (await import("./device.ts")).openShelf();
const untold = () => () => undefined;
const unknown = () => undefined;

/**
 * Gives what stands on this device's shelf, drawn anew when it changes; undefined on a page that a server drew, and until the shelf's code has
 * come, which no page waits for.
 */
export function useShelf(): Held | undefined {
  const shelf = useCode(load, true);
  return useSyncExternalStore<Held | undefined>(shelf?.subscribe ?? untold, shelf?.now ?? unknown, unknown);
}
