import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { builtEdition, longestArticle } from "../../e2e/suite/built.ts";
import { firstLoadOf, scriptBytes } from "../../e2e/suite/first-load.ts";
import { launchOptions } from "../../e2e/suite/launch.ts";
import { serve } from "../../src/serve/index.ts";
import { median, table } from "../figures.ts";
import { machineLine } from "../machine.ts";
import { offlineAgain, secondStory } from "./again.ts";
import { controlFront, controlStory } from "./control.ts";
import { loadOnce } from "./load-page.ts";
import type { Load } from "./load-page.ts";
import { marker } from "./marker.ts";
import { siteStyle } from "./site-style.ts";

// How long from address to readable story on a phone, against a hand-written static page with the same text? Both are
// served by the same server in the same run, by turns, cold, so that what the machine does meanwhile hits both alike.

const { values } = parseArgs({ options: { rounds: { type: "string", default: "9" } } });
const rounds = Number(values.rounds);
const dir = join(import.meta.dirname, "../../dist");
const edition = builtEdition(dir);
const story = longestArticle(edition);
const wanted = marker(story.paragraphs[0]?.text ?? "");

/** The control is packed where the site is: the question is the reader's cost, not the host's. */
const packings = [
  { ending: ".br", pack: (html: string) => brotliCompressSync(html) },
  { ending: ".gz", pack: (html: string) => gzipSync(html, { level: 9 }) },
].filter(({ ending }) => existsSync(join(dir, `index.html${ending}`)));
const controls = mkdtempSync(join(tmpdir(), "baolan-control-"));
function writeControl(name: string, html: string): void {
  const folder = join(controls, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), html);
  for (const { ending, pack } of packings) writeFileSync(join(folder, `index.html${ending}`), pack(html));
}
const storyFile = `a/${story.id}/index.html`;
writeControl("story", controlStory(story, siteStyle(dir, storyFile)));
writeControl("front", controlFront(edition, siteStyle(dir, "index.html")));

const site = await serve({ dir, port: 0 });
const control = await serve({ dir: controls, port: 0 });
const browser = await chromium.launch(launchOptions());

interface Contest { name: string; reader: string; control: string }
const contests: Contest[] = [
  { name: "story", reader: `${site.address}a/${story.id}/`, control: `${control.address}story/` },
  { name: "front", reader: site.address, control: `${control.address}front/` },
];

const figure = (loads: readonly Load[], of: (load: Load) => number): number => median(loads.map(of));
const ms = (value: number): string => value.toFixed(0);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

console.log(`${machineLine(browser.version())}\nCPU slowed 4 ×, 150 ms, 1.6 Mbit/s, 390 × 844, cold; median of ${rounds}; ${packings[0]?.ending ?? "not packed"}\n`);
const rows: string[][] = [["page", "what", "reader", "control", "ratio"]];
for (const contest of contests) {
  const reader: Load[] = [];
  const byHand: Load[] = [];
  for (let round = 0; round < rounds; round += 1) {
    reader.push(await loadOnce(browser, contest.reader, wanted));
    byHand.push(await loadOnce(browser, contest.control, wanted));
  }
  const row = (what: string, of: (load: Load) => number, show = ms): void => {
    const [ours, theirs] = [figure(reader, of), figure(byHand, of)];
    rows.push([contest.name, what, show(ours), show(theirs), theirs === 0 ? "–" : (ours / theirs).toFixed(2)]);
  };
  if (contest.name === "story") {
    const [next, offline]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      next.push(await secondStory(browser, contest.reader));
      offline.push(await offlineAgain(browser, contest.reader, wanted));
    }
    rows.push(["second story", "from the tap to its headline, ms", ms(median(next)), "", ""]);
    rows.push(["story again, no network", "readable, ms; control: the first visit by hand", ms(median(offline)), ms(figure(byHand, (load) => load.readable)), (median(offline) / figure(byHand, (load) => load.readable)).toFixed(2)]);
  }
  row("LCP, ms", (load) => load.lcp);
  row("readable, ms", (load) => load.readable);
  row("transferred, KB", (load) => load.transferred / 1000, (value) => value.toFixed(1));
  row("requests", (load) => load.requests);
  row("long tasks", (load) => load.longTasks);
  row("longest task, ms", (load) => load.longestTask);
  row("long tasks together, ms", (load) => load.longTaskTotal);
  row("layout shift", (load) => load.layoutShift, (value) => value.toFixed(4));
}
console.log(table(rows));
console.log(table([["page", "first scripts, gzip", "style inline, gzip"], ...[["front", "index.html"], ["story", storyFile]].map(([name = "", page = ""]) => {
  const load = firstLoadOf(dir, page);
  return [name, kilobytes(scriptBytes(load)), kilobytes(load.style)];
})]));

await browser.close();
await site.close();
await control.close();
rmSync(controls, { recursive: true });
