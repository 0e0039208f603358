import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import type { Browser } from "@playwright/test";
import { serve } from "../../src/serve/index.ts";
import { builtEdition, longestArticle, storiesOf } from "./built.ts";
import { launchOptions } from "./launch.ts";
import { keepCard, keepQuoteCard } from "./sharing-pictures.ts";

// npm run pictures: pictures of the built site into docs/pictures/, small enough together to keep in the repository: the
// front page and a story at five widths, light and dark, every other kind of page on a phone and a desk, a share card and a
// quote card. These two, and the two that README shows, are PNG, the others JPEG.
// npm run pictures -- --all: every kind of page at every width, whole, as PNG, into .cache/pictures/, to look at.

const root = join(import.meta.dirname, "../..");
const { values: { all } } = parseArgs({ options: { all: { type: "boolean", default: false } } });
const into = join(root, all ? ".cache/pictures" : "docs/pictures");

/** Bytes that the kept pictures together may have. */
const BUDGET = 4_000_000;

/** Pages that are kept at each width; the others at `FEW` only. */
const FULL = new Set(["front", "story"]);
const FEW = new Set([390, 1280]);

/** CSS pixels. `cut` is how much of a page is shown: enough to judge it, not the whole of a long one. */
const WINDOWS = [
  { width: 320, height: 640, cut: 800 },
  { width: 390, height: 844, cut: 844 },
  { width: 768, height: 1024, cut: 1024 },
  { width: 1280, height: 800, cut: 1000 },
  { width: 1920, height: 1080, cut: 1080 },
] as const;

/** What is long enough for any page and short enough for Chromium to paint in one piece. */
const WHOLE = 12_000;

const SCHEMES = ["light", "dark"] as const;

interface Shot {
  file: string;
  address: string;
  width: number;
  height: number;
  cut: number;
  scheme: (typeof SCHEMES)[number];
}

/** Which pictures there are, for a site's addresses by name. */
function shotsOf(addresses: ReadonlyMap<string, string>): Shot[] {
  const front = addresses.get("front") ?? "";
  const shots: Shot[] = [
    { file: "front-desk.png", address: front, width: 1280, height: 800, cut: 1000, scheme: "light" },
    { file: "front-phone.png", address: front, width: 390, height: 844, cut: 844, scheme: "light" },
  ];
  for (const [name, address] of addresses) {
    for (const window of WINDOWS) {
      for (const scheme of SCHEMES) {
        const kept = FULL.has(name) || (FEW.has(window.width) && scheme === "light");
        if (all || kept) shots.push({ file: `${name}-${window.width}-${scheme}.${all ? "png" : "jpg"}`, address, ...window, ...(all && { cut: WHOLE }), scheme });
      }
    }
  }
  return shots;
}

async function take(browser: Browser, { file, address, width, height, cut, scheme }: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: scheme, reducedMotion: "reduce", locale: "zh-CN",
    timezoneId: "Asia/Shanghai", isMobile: width < 600, hasTouch: width < 600,
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const long = await page.evaluate(() => document.documentElement.scrollHeight);
  const format = file.endsWith(".png") ? { type: "png" as const } : { type: "jpeg" as const, quality: 60 };
  await page.screenshot({
    path: join(into, file), fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(Math.max(long, height), cut) }, ...format,
  });
  await context.close();
}

const dir = join(root, "dist");
const edition = builtEdition(dir);
const site = await serve({ dir, port: 0 });
const at = (path: string): string => new URL(path, site.address).href;
const photo = storiesOf(edition).find((item) => item.kind === "photo");
const addresses = new Map([
  ["front", at("")],
  ["section", at("?section=视觉新闻")],
  ["search", at("?q=疫苗")],
  ["story", at(`a/${longestArticle(edition).id}/`)],
  ...(photo ? [["photo", at(`a/${photo.id}/`)] as const] : []),
  ["not-found", at("a/nowhere/")],
]);

mkdirSync(into, { recursive: true });
for (const name of readdirSync(into)) {
  if (/\.(png|jpg)$/.test(name)) rmSync(join(into, name));
}
const browser = await chromium.launch(launchOptions());
for (const shot of shotsOf(addresses)) await take(browser, shot);
if (!all) {
  const { id, paragraphs } = longestArticle(edition);
  // Its second paragraph's first clause.
  const words = /^[^，。,.]{6,40}/.exec(paragraphs[1]?.text.trim() ?? "")?.[0] ?? "";
  const shared = { id, address: at(`a/${id}/`), words };
  keepCard(dir, into, shared);
  await keepQuoteCard(browser, into, shared);
}
await browser.close();
await site.close();

const names = readdirSync(into).filter((name) => /\.(png|jpg)$/.test(name));
const bytes = names.reduce((sum, name) => sum + statSync(join(into, name)).size, 0);
console.log(`${names.length} pictures, ${(bytes / 1e6).toFixed(1)} MB, in ${relative(root, into)}/`);
if (!all && bytes > BUDGET) {
  console.error(`That is more than ${BUDGET / 1e6} MB: cut them shorter or pack them harder.`);
  process.exitCode = 1;
}
