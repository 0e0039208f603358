import { deviceSettings } from "../settings/device.ts";

/** Where letters and signs are text, and a dialog, which has the keyboard to itself. */
const TYPING = "input, textarea, select, dialog, [contenteditable]:not([contenteditable=false])";

/** What of a key's event says which key it was, and whose. */
export type KeyPress = Pick<KeyboardEvent, "key" | "keyCode" | "ctrlKey" | "metaKey" | "altKey" | "isComposing" | "defaultPrevented" | "target">;

/**
 * Takes a key's event, and whether such keys are switched off on this device (WCAG 2.1.4); gives the letter or sign, if it is
 * one that the page may act on: nobody is typing, no input method composes (keyCode 229 for Safari), nothing is held beside it.
 */
export function plainKey(event: KeyPress, off: boolean = deviceSettings.now().settings.keysOff === true): string | undefined {
  const { key, target } = event;
  if (off || key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return undefined;
  return target !== null && target instanceof Element && target.closest(TYPING) ? undefined : key;
}
