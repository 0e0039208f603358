import { useSyncExternalStore } from "react";

let story: string | undefined;
const listeners = new Set<() => void>();

/** Takes the id of the story that is to be read out, or undefined for silence. */
export function listenTo(id: string | undefined): void {
  story = id;
  for (const listener of listeners) listener();
}

/** Takes the id of a story that is left; ends reading it out, where it is that story that is read. */
export function listenedTo(id: string): void {
  if (story === id) listenTo(undefined);
}

/** Gives the id of the story that is read out, or undefined. */
export const useListening = (): string | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    () => story,
    () => undefined,
  );
