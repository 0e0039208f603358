import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { builtEdition, longestArticle, storiesOf } from "./suite/built.ts";
import { acceptedPicture, accepts, expectAccepted, incomparable, keptNames } from "./suite/pictures/accepted.ts";
import { cellsOf, LOOKS, openSheet, SHEET, show, statesOf, type Look } from "./suite/pictures/gallery.ts";
import { PARTS } from "./suite/pictures/parts.ts";
import { pageAtEachWidth } from "./suite/pictures/pages.ts";
import { compared, markOf, packed } from "./suite/pictures/picture.ts";
import { ADDRESS } from "./suite/test.ts";

// Every part of the gallery in every state, and every page at five widths, each on three grounds, against the pictures in
// docs/pictures/ that were accepted last. `npm run pictures` accepts what is there now.

/** Pages that need a device with something on it, or no network: states of the gallery, at the five widths. */
const OF_GALLERY = { saved: "sheet=saved&wide=both", offline: "sheet=front&wide=offline", settings: "sheet=story&wide=settings" } as const;

const dist = join(import.meta.dirname, "../dist");
const VERTICAL = { "baolan:settings": JSON.stringify({ v: 1, direction: "vertical" }) };

/** Pages of the site as it is built of the content, by name. Those that are most of the paper are looked at on every ground. */
function pagesOfSite(): Record<string, { path: string; looks: readonly Look[]; kept?: Readonly<Record<string, string>>; until?: string }> {
  const edition = builtEdition(dist);
  const story = `a/${longestArticle(edition).id}/`;
  const photo = `a/${storiesOf(edition).find(({ kind }) => kind === "photo")?.id ?? ""}/`;
  return {
    front: { path: "", looks: LOOKS },
    story: { path: story, looks: LOOKS },
    "story-vertical": { path: story, looks: LOOKS, kept: VERTICAL, until: ".abreast" },
    photo: { path: photo, looks: ["light"] },
    "photo-vertical": { path: photo, looks: ["light"], kept: VERTICAL, until: ".abreast" },
    section: { path: "?section=视觉新闻", looks: ["light"] },
    search: { path: "?q=疫苗", looks: ["light"], until: "text=找到1篇" },
    archive: { path: "search/?q=疫苗", looks: ["light"], until: "text=共找到1篇" },
    "not-found": { path: "a/nowhere/", looks: ["light"], until: "text=搜本期" },
  };
}
const PAGES = pagesOfSite();

/** How pictures are named: what is shown, and the ground where it is not the paper's own. */
const named = (name: string, look: Look): string => (look === "light" ? name : `${name}-${look}`);
const grainOf = (look: Look) => (look === "light" ? "whole" : "half");

const test = base.extend<{ comparable: undefined }>({
  comparable: [async ({ browser }, use, info) => {
    const why = incomparable(browser.version());
    if (why !== undefined) console.log(`SKIPPED ${info.title}: ${why}`);
    test.skip(why !== undefined, why);
    await use(undefined);
  }, { auto: true }],
});
test.use({ viewport: SHEET, colorScheme: "light", contextOptions: { reducedMotion: "reduce" } });

for (const [name, query] of [...PARTS.map((part) => [`part-${part}`, `sheet=${part}`] as const), ...Object.entries(OF_GALLERY).map(([page, sheet]) => [`page-${page}`, sheet] as const)]) {
  test(`${name} looks as it was accepted, on every ground`, async ({ page }) => {
    const uncaught: string[] = [];
    page.on("pageerror", ({ message }) => { uncaught.push(message); });
    await openSheet(page, query);
    const cells = await cellsOf(page);
    for (const look of LOOKS) {
      await show(page, look);
      const shot = await page.locator("main").screenshot({ animations: "disabled" });
      await expectAccepted(named(name, look), grainOf(look), { shots: [shot], png: () => Promise.resolve(shot), cells });
    }
    expect(uncaught).toEqual([]);
  });
}

for (const [name, { path, looks, kept, until }] of Object.entries(PAGES)) {
  test(`page-${name} looks as it was accepted, at five widths`, async ({ browser }) => {
    const taken = await pageAtEachWidth(browser, { address: new URL(path, process.env[ADDRESS]).href, ...(kept && { kept }), until }, looks);
    for (const [look, picture] of taken) await expectAccepted(named(`page-${name}`, look), grainOf(look), picture);
  });
}

test("every part of the gallery has its picture, and no picture is left of what is no more", async ({ page }) => {
  await openSheet(page, "of=remarks");
  const parts = await page.getByRole("navigation", { name: "零件" }).getByRole("link").evaluateAll((links) => links.map((link) => new URLSearchParams(link.getAttribute("href") ?? "").get("of")));
  expect(parts).toEqual([...PARTS]);
  const all = [
    ...PARTS.flatMap((part) => LOOKS.map((look) => named(`part-${part}`, look))),
    ...Object.keys(OF_GALLERY).flatMap((one) => LOOKS.map((look) => named(`page-${one}`, look))),
    ...Object.entries(PAGES).flatMap(([one, { looks }]) => looks.map((look) => named(`page-${one}`, look))),
  ];
  expect(keptNames().filter((name) => !all.includes(name))).toEqual([]);
});

test("a token that changes a little is seen, and just the states that show it are named", async ({ page }, info) => {
  test.skip(accepts(info), "what is accepted now is written by this very run");
  await openSheet(page, "sheet=remarks");
  for (const { frame } of await statesOf(page)) await frame.evaluate(() => { document.documentElement.style.setProperty("--tint", "#ece3d2"); });
  const shot = await page.locator("main").screenshot({ animations: "disabled" });
  const comparison = await compared(acceptedPicture("part-remarks"), await packed(shot, "whole", markOf([shot])), await cellsOf(page), "whole");
  if (comparison.same) throw new Error("another tint was not seen");
  expect(comparison.differences.map(({ cell }) => cell)).toContain("new-version");
  expect(comparison.differences.map(({ cell }) => cell)).not.toContain("toast");
});
