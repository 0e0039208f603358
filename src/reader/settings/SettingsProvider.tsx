import type { ReactNode } from "react";
import { AsPrinted, useSettings } from "./use-settings.ts";

/** Hands down the settings that change what is drawn; those that change only how it looks are on the document's root. */
export function SettingsProvider({ children }: { children: ReactNode }): ReactNode {
  const { settings } = useSettings();
  return <AsPrinted value={settings.asPrinted === true}>{children}</AsPrinted>;
}
