import { useSyncExternalStore } from "react";

/** One thing that can be done about what a message says: undone, mostly. */
export interface ToastAction {
  label: string;
  run: () => void;
  /** It takes back what was just done: Ctrl-Z does it too. */
  undoes?: boolean;
}

export interface ToastShown {
  message: string;
  action?: ToastAction | undefined;
}

const NONE: ToastShown = { message: "" };

let current = NONE;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const show = (shown: ToastShown): void => {
  current = shown;
  for (const listener of listeners) listener();
};

/** How long a message stays, in milliseconds: time to read two short sentences, and to reach a button with the keys. */
const STAY = 5000;
const STAY_TO_ACT = 12_000;

/** Takes the message away. */
export function endToast(): void {
  clearTimeout(timer);
  show(NONE);
}

/** Lets the message stay as long as somebody is at it, and gives it its whole time again afterwards. */
export function holdToast(held: boolean): void {
  clearTimeout(timer);
  if (!held && current !== NONE) timer = setTimeout(endToast, current.action ? STAY_TO_ACT : STAY);
}

/** Shows one short message at the foot of the window, perhaps with one thing to do about it, and has it read out; a second one takes its place. */
export function toast(message: string, action?: ToastAction): void {
  show({ message, action });
  holdToast(false);
}

/** The message that stands now; an empty one where none does. */
export const useToast = (): ToastShown =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
    () => NONE,
  );
