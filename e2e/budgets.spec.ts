import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { builtEdition, longestArticle, storiesOf } from "./suite/built.ts";
import { firstLoadOf, scriptBytes } from "./suite/first-load.ts";

// The budgets of docs/performance.md, in bytes as sent with gzip. What is over one is loaded later, or is not worth its bytes.
const SCRIPTS = 115_000;
/** The page for searching all editions is the search itself, which others load when somebody reaches for the box. */
const SEARCH_SCRIPTS = 145_000;
const STYLE = 6_000;
/** React alone: with less, something was not found. */
const LEAST = 60_000;

const dist = join(import.meta.dirname, "../dist");

/** Each kind of page that a reader may come to first, with what its scripts may weigh. */
function pages(): [page: string, most: number][] {
  const edition = builtEdition(dist);
  const photo = storiesOf(edition).find(({ kind }) => kind === "photo");
  if (!photo) throw new Error("The edition has no photo story.");
  return [
    ["index.html", SCRIPTS], [`a/${longestArticle(edition).id}/index.html`, SCRIPTS], [`a/${photo.id}/index.html`, SCRIPTS],
    ["saved/index.html", SCRIPTS], ["search/index.html", SEARCH_SCRIPTS],
  ];
}

test("no page's first scripts are over their budget, nor the style that it has in itself", () => {
  for (const [page, most] of pages()) {
    const load = firstLoadOf(dist, page);
    const bytes = scriptBytes(load);
    expect(bytes, `scripts of ${page}: ${[...load.scripts].map((script) => script.join(" ")).join(", ")}`).toBeLessThanOrEqual(most);
    expect(bytes, `scripts of ${page}`).toBeGreaterThan(LEAST);
    expect(load.style, `style of ${page}`).toBeLessThanOrEqual(STYLE);
  }
});

test("a page that is not there keeps no budget", () => {
  expect(() => firstLoadOf(dist, "nowhere.html")).toThrow("no such file");
});
