/**
 * npx tsx bench/search/phone.ts [--stories 100000] [--queries 40] [--site folder]
 *
 * Asks: how long does a reader with a phone wait for the first story from a cold archive? The project's own site is served with an archive of
 * so many stories in the place of its own; its search page is opened, then the line and the processor are slowed as for all figures
 * (150 ms, 1.6 Mbit/s, 4 ×), and a query is put into the box. From that input to the frame in which the first story stands.
 * To make the site takes longer than to ask: into the folder that is given it is made once, and stays there to be asked again.
 */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { launchOptions } from "../../e2e/suite/launch.ts";
import { buildArchive } from "../../src/search/archive/build.ts";
import { pinyinReader } from "../../src/search/pinyin/reader.ts";
import { serve } from "../../src/serve/index.ts";
import { machineLine } from "../machine.ts";
import OpenCC from "./opencc.mjs";
import { corpusOf, source } from "./corpus.ts";
import { ms, percentile } from "./figures.ts";
import { queriesFrom } from "./queries.ts";
import { canonOf } from "./truth.ts";

const { values } = parseArgs({ options: { stories: { type: "string", default: "100000" }, queries: { type: "string", default: "40" }, site: { type: "string" } } });
const size = Number(values.stories);
const canon = canonOf(OpenCC);
const { stories } = source();
const asked = queriesFrom(stories.flatMap(({ body }) => body), stories.map(({ headline, body }) => canon([headline, ...body].join("\n"))), canon)
  .filter(({ kind }) => kind !== "absent");
const every = Math.max(1, Math.round(asked.length / Number(values.queries)));

/** Makes the site in a folder that is not there yet; what was broken off stays under another name. */
async function makeSite(dir: string): Promise<void> {
  const begun = `${dir}.begun`;
  rmSync(begun, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, "../../dist"), begun, { recursive: true });
  rmSync(join(begun, "search", "root.json"), { force: true });
  for await (const { path, bytes } of buildArchive({ documents: () => corpusOf(stories, size), readings: pinyinReader().readings, newHash: () => createHash("sha256") })) {
    const file = join(begun, "search", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    // As the builder packs them for hosts that send packed twins; one of the two is enough here.
    if (path.endsWith(".txt") && bytes.length >= 1000) writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
  renameSync(begun, dir);
}

const own = values.site === undefined ? mkdtempSync(join(tmpdir(), "baolan-phone-")) : undefined;
const dir = values.site ?? join(own ?? "", "site");
if (!existsSync(dir)) await makeSite(dir);

declare global {
  interface Window {
    baolanFirst: { typed: number; seen: number };
  }
}

/** Runs in the page: writes down when the input came and in which frame the first story stood. */
function observe(): void {
  window.baolanFirst = { typed: 0, seen: 0 };
  window.addEventListener("input", ({ timeStamp }) => { window.baolanFirst.typed ||= timeStamp; }, { capture: true });
  new MutationObserver(() => {
    if (window.baolanFirst.seen === 0 && document.querySelector("main li article")) {
      requestAnimationFrame(() => { requestAnimationFrame((time) => { window.baolanFirst.seen ||= time; }); });
    }
  }).observe(document, { subtree: true, childList: true });
}

const site = await serve({ dir, port: 0 });
const browser = await chromium.launch(launchOptions());
const times: number[] = [];
const bytes: number[] = [];
for (const { text } of asked.filter((_, at) => at % every === 0)) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "zh-CN" });
  const page = await context.newPage();
  await page.addInitScript("globalThis.__name = (value) => value;");
  await page.addInitScript(observe);
  await page.goto(`${site.address}search/`, { waitUntil: "networkidle" });
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let received = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => { received += encodedDataLength; });
  await page.getByRole("searchbox").first().fill(text);
  await page.waitForFunction(() => window.baolanFirst.seen > 0, undefined, { timeout: 60_000 });
  times.push(await page.evaluate(() => window.baolanFirst.seen - window.baolanFirst.typed));
  bytes.push(received);
  await context.close();
}
console.log(machineLine(browser.version()));
console.log(`${size} stories, ${times.length} queries with hits, each with a cold archive: first story painted p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}, slowest ${ms(percentile(times, 1))} ms; received by then, headers included, p50 ${(percentile(bytes, 0.5) / 1000).toFixed(1)}, p95 ${(percentile(bytes, 0.95) / 1000).toFixed(1)} kB`);
await browser.close();
await site.close();
if (own !== undefined) rmSync(own, { recursive: true });
