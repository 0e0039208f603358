import { expect, test } from "@playwright/test";
import { PAIRS, SCREEN_PAIRS } from "../src/reader/theme.fixture.ts";
import { axeInFrame } from "./suite/axe-in-frame.ts";
import { pairsIn } from "./suite/pairs.ts";
import { LOOKS, openSheet, SHEET, show, statesOf, type Look } from "./suite/pictures/gallery.ts";
import { PARTS } from "./suite/pictures/parts.ts";

// Every part of the gallery in every state, on every ground and in both directions: axe finds nothing, and text has no pair of
// colours but those that the unit test of the tokens works out.
//
// axe is asked once a state: what it says of structure hangs on no ground, and colours are looked up here in the list of pairs
// instead (the journeys ask axe's own `color-contrast` of the pages that they end on).

/** Parts of which something is set in columns from the right when a reader wants it: stories, and the settings' sample. */
const IN_COLUMNS = new Set<string>(["story", "settings", "modules"]);

/** A link in a text may be told by colour alone on one ground and not on another. */
const OF_COLOUR = ["link-in-text-block"];

/** What is asked of a page and not of a part alone. */
const OF_PAGES = ["page-has-heading-one", "heading-order", "region"];

const KNOWN = new Set<string>([...PAIRS, ...SCREEN_PAIRS].map(([on, ground]) => `${on} on ${ground}`));

test.use({ viewport: SHEET, colorScheme: "light", contextOptions: { reducedMotion: "reduce" } });

for (const part of PARTS) {
  for (const direction of IN_COLUMNS.has(part) ? ["across", "in columns from the right"] as const : ["across"] as const) {
    test(`${part}, ${direction}: axe finds nothing in any state, and each pair of colours is known on every ground`, async ({ page }) => {
      await openSheet(page, `sheet=${part}${direction === "across" ? "" : "&vertical"}`);
      const states = await statesOf(page);
      expect(states.length).toBeGreaterThan(0);
      const findings: string[] = [];
      const asked = async (look: Look): Promise<void> => {
        await show(page, look);
        for (const { name, frame } of states) {
          const isPage = await frame.locator("html[data-page]").count() > 0;
          const found = await axeInFrame(frame, look === "light" ? { without: ["color-contrast", ...(isPage ? [] : OF_PAGES)] } : { only: OF_COLOUR });
          const strange = (await pairsIn(frame)).filter(([pair]) => !KNOWN.has(pair)).map(([pair, words]) => `${pair}: “${words}”`);
          findings.push(...[...found, ...strange].map((finding) => `${name}, ${look}: ${finding}`));
        }
      };
      for (const look of LOOKS) await asked(look);
      expect(findings).toEqual([]);
    });
  }
}

test("text of a colour that is no token is seen, and so is a text that shines through", async ({ page }) => {
  await openSheet(page, "sheet=modules");
  const [state] = await statesOf(page);
  if (!state) throw new Error("no state");
  await state.frame.evaluate(() => {
    for (const [words, property, value] of [["灰", "color", "#777777"], ["淡", "opacity", "0.5"]] as const) {
      const paragraph = document.body.appendChild(document.createElement("p"));
      paragraph.textContent = words;
      paragraph.style.setProperty(property, value);
    }
  });
  expect(await pairsIn(state.frame)).toEqual(expect.arrayContaining([["rgb(119, 119, 119) on paper", "灰"], ["ink at 0.5 on paper", "淡"]]));
});
