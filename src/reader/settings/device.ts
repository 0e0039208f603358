import { applyLook } from "./look.ts";
import { SETTINGS_KEY } from "./settings.ts";
import { createSettingsStore } from "./store.ts";

/** The settings of this device. */
export const deviceSettings = createSettingsStore(() => window.localStorage);

/** The browser's own bars take the paper's colour; without a theme of the reader's, the page's two stand. */
function colourBars(designed: ReadonlyMap<HTMLMetaElement, string>): void {
  const { theme } = deviceSettings.now().settings;
  const paper = theme === undefined ? undefined : getComputedStyle(document.documentElement).getPropertyValue("--paper");
  for (const [meta, content] of designed) meta.content = paper ?? content;
}

/**
 * Reads the device's settings, sets the document's look by them, now and whenever they change, and listens for other
 * tabs and for the way back from the browser's cache, so that all agree (fault 30).
 */
export function startSettings(): void {
  const designed = new Map([...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map((meta) => [meta, meta.content]));
  const apply = (): void => {
    applyLook(document.documentElement, deviceSettings.now().settings);
    colourBars(designed);
  };
  deviceSettings.subscribe(apply);
  deviceSettings.read(true);
  apply();
  window.addEventListener("storage", ({ key }) => { if (key === SETTINGS_KEY || key === null) deviceSettings.read(); });
  window.addEventListener("pageshow", ({ persisted }) => { if (persisted) deviceSettings.read(); });
}
