import { join } from "node:path";
import type { Page } from "@playwright/test";
import { builtEdition, longestArticle } from "./suite/built.ts";
import { expect, test } from "./suite/test.ts";

// What a page has of the style in itself is worked out from its scripts (src/site/critical.ts): it must draw what the whole sheet draws.

/** A picture of the first view without scripts: with the whole sheet, or with what the page has in itself alone. */
async function firstView(page: Page, address: string, whole: boolean): Promise<Buffer> {
  let withheld = 0;
  if (!whole) {
    await page.route("**/assets/start-*.css", (route) => {
      withheld += 1;
      return route.fulfill({ status: 200, contentType: "text/css", body: "" });
    });
  }
  await page.goto(address);
  const picture = await page.screenshot({ animations: "disabled" });
  expect(withheld).toBe(whole ? 0 : 1);
  await page.unrouteAll();
  return picture;
}

test("the style that a page has in itself draws its first view as the whole sheet does, on a phone and on a desk", async ({ browser, baseURL, page }) => {
  const edition = builtEdition(join(import.meta.dirname, "../dist"));
  const photo = edition.pages.flatMap(({ sections }) => sections).flatMap(({ items }) => items).find(({ kind }) => kind === "photo");
  const addresses = ["/", `/a/${longestArticle(edition).id}/`, `/a/${photo?.id ?? ""}/`, "/search/", "/saved/", "/nowhere/"];
  for (const viewport of [{ width: 320, height: 640 }, { width: 390, height: 844 }, { width: 1280, height: 900 }]) {
    for (const colorScheme of ["light", "dark"] as const) {
      const plain = await browser.newContext({ javaScriptEnabled: false, viewport, colorScheme, ...(baseURL !== undefined && { baseURL }) });
      const reader = await plain.newPage();
      for (const address of addresses) {
        const alone = await firstView(reader, address, false);
        expect(alone.equals(await firstView(reader, address, true)), `${address} at ${viewport.width} px, ${colorScheme}`).toBe(true);
      }
      await plain.close();
    }
  }
  await page.goto("/");
});
