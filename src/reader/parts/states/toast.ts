import { useSyncExternalStore } from "react";

let current = "";
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const tell = () => { for (const listener of listeners) listener(); };

/** How long a message stays, in milliseconds: time to read two short sentences. */
const STAY = 5000;

/** Shows one short message at the foot of the window and has it read out; a second one takes its place. */
export function toast(message: string): void {
  clearTimeout(timer);
  current = message;
  tell();
  timer = setTimeout(() => {
    current = "";
    tell();
  }, STAY);
}

/** The message that stands now, or an empty string. */
export const useToast = (): string =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
    () => "",
  );
