import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { serve } from "../../../src/serve/index.ts";
import { builtEdition, longestArticle } from "../built.ts";
import { launchOptions } from "../launch.ts";
import { incomparable, KEPT, writeStamp } from "./accepted.ts";
import { keepFronts, keepPrints } from "./others.ts";
import { keepCard, keepQuoteCard } from "./sharing.ts";

// npm run pictures: takes every picture in docs/pictures/ anew from the built site and the gallery. Those that e2e/pictures.spec.ts
// compares are written where they differ, all of them where this machine paints otherwise than the one that they are of; the
// others always: the two that README shows, a share card, a quote card, and print.

const root = join(import.meta.dirname, "../../..");

/** Bytes that the pictures together may have. */
const BUDGET = 9_000_000;

const dir = join(root, "dist");
const edition = builtEdition(dir);
const browser = await chromium.launch(launchOptions());
const version = browser.version();
const anew = incomparable(version) !== undefined;
if (anew) for (const file of readdirSync(KEPT)) if (file.endsWith(".webp")) rmSync(join(KEPT, file));
writeStamp(version);

const { status } = spawnSync("npx", ["playwright", "test", "--project=gallery", "--update-snapshots=changed", "pictures.spec.ts"], { cwd: root, stdio: "inherit" });

const site = await serve({ dir, port: 0 });
const { id, paragraphs } = longestArticle(edition);
// Its second paragraph's first clause.
const words = /^[^，。,.]{6,40}/.exec(paragraphs[1]?.text.trim() ?? "")?.[0] ?? "";
const story = { id, address: new URL(`a/${id}/`, site.address).href, words };
await keepFronts(browser, KEPT, site.address);
await keepPrints(browser, KEPT, { story: story.address, page: site.address });
keepCard(dir, KEPT, story);
await keepQuoteCard(browser, KEPT, story);
await browser.close();
await site.close();

const names = readdirSync(KEPT).filter((name) => /\.(png|webp|pdf)$/.test(name));
const bytes = names.reduce((sum, name) => sum + statSync(join(KEPT, name)).size, 0);
console.log(`${names.length} pictures, ${(bytes / 1e6).toFixed(1)} MB, in docs/pictures/`);
if (bytes > BUDGET) console.error(`That is more than ${BUDGET / 1e6} MB: show less, or pack it harder.`);
process.exitCode = status === 0 && bytes <= BUDGET ? 0 : 1;
