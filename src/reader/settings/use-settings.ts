import { createContext, useContext, useSyncExternalStore } from "react";
import { deviceSettings } from "./device.ts";
import { UNTOUCHED, type Held } from "./store.ts";

/**
 * Gives this device's settings, drawn anew when they change. A page that was drawn by the server is taken over as it was
 * drawn, without any, and only then drawn with them.
 */
export const useSettings = (): Held => useSyncExternalStore(deviceSettings.subscribe, deviceSettings.now, () => UNTOUCHED);

/** Whether punctuation is shown as printed and not full-width. */
export const AsPrinted = createContext(false);
export const useAsPrinted = (): boolean => useContext(AsPrinted);
