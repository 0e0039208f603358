import { useSyncExternalStore } from "react";

/** How many bytes of each file have come, for whoever waits and wants to see it move. */
const received = new Map<string, number>();
const listeners = new Set<() => void>();

/** Told by the fetcher after each piece of a file. `bytes` is the sum so far. */
export function reportProgress(file: string, bytes: number): void {
  received.set(file, bytes);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes a file's path; gives how many of its bytes have come, live. */
export function useProgress(file: string | undefined): number {
  const read = () => (file === undefined ? 0 : received.get(file) ?? 0);
  return useSyncExternalStore(subscribe, read, () => 0);
}
