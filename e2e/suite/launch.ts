import { chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "./browser.ts";
import { thisMachine } from "./machine.ts";

/** Where a Chromium may stand that Playwright downloaded for itself. */
export const ownChromium = (): string => chromium.executablePath();

/** How to start the Chromium of this machine. Throws where there is none: `npm test` would have installed it. */
export function launchOptions(): { executablePath: string; args: string[] } {
  const executablePath = findChromium(thisMachine, ownChromium());
  if (executablePath === undefined) {
    throw new Error("No Chromium was found. Run `npm test`, which installs one, or `npx playwright install --with-deps chromium`.");
  }
  return { executablePath, args: chromiumArguments(thisMachine) };
}
