import { expect, test } from "@playwright/test";
import { PAIRS, SCREEN_PAIRS } from "../src/reader/theme.fixture.ts";
import { axeInFrame } from "./suite/axe-in-frame.ts";
import { pairsIn } from "./suite/pairs.ts";
import { LOOKS, openSheet, SHEET, show, statesOf } from "./suite/pictures/gallery.ts";
import { PARTS } from "./suite/pictures/parts.ts";

// Every part of the gallery in every state, on every ground and in both directions: axe finds nothing, and text has no pair of
// colours but those that the unit test of the tokens works out.

/** Parts of which something is set in columns from the right when a reader wants it: stories, and the settings' sample. */
const IN_COLUMNS = new Set<string>(["story", "settings", "modules"]);

/** What hangs on colours: the other rules find on each ground what they find on the first. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** What is asked of a page and not of a part alone. */
const OF_PAGES = ["page-has-heading-one", "heading-order", "region"];

const KNOWN = new Set<string>([...PAIRS, ...SCREEN_PAIRS].map(([on, ground]) => `${on} on ${ground}`));

test.use({ viewport: SHEET, colorScheme: "light", contextOptions: { reducedMotion: "reduce" } });

const CASES = PARTS.flatMap((part) => ["across", ...(IN_COLUMNS.has(part) ? ["in columns from the right"] : [])].flatMap((direction) => LOOKS.map((look) => ({ part, direction, look }))));

for (const { part, direction, look } of CASES) {
  test(`${part}, ${direction}, ${look}: axe finds nothing in any state, and each pair of colours is known`, async ({ page }) => {
    await openSheet(page, `sheet=${part}${direction === "across" ? "" : "&vertical"}`);
    await show(page, look);
    const states = await statesOf(page);
    expect(states.length).toBeGreaterThan(0);
    const findings: string[] = [];
    for (const { name, frame } of states) {
      const isPage = await frame.locator("html[data-page]").count() > 0;
      const found = await axeInFrame(frame, look === "light" ? { without: isPage ? [] : OF_PAGES } : { only: OF_COLOUR });
      const strange = (await pairsIn(frame)).filter(([pair]) => !KNOWN.has(pair)).map(([pair, words]) => `${pair}: “${words}”`);
      findings.push(...[...found, ...strange].map((finding) => `${name}: ${finding}`));
    }
    expect(findings).toEqual([]);
  });
}
