import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { launchOptions } from "../../e2e/suite/launch.ts";
import { serve } from "../../src/serve/index.ts";
import { median, quantile, table } from "../figures.ts";
import { machineLine } from "../machine.ts";
import { prepare, typeAndClear } from "./keystroke.ts";
import type { Keystroke } from "./keystroke.ts";
import { builtPaper } from "./paper.ts";

// How long does a keystroke in the filter take at 1,000 stories? The stories are recombined from the project's own page,
// pressed and built by the real builder; keys are pressed in Chromium, its processor slowed four times, or as many as `--slow` says. Each round opens the page anew.

const { values } = parseArgs({ options: { stories: { type: "string", default: "1000" }, slow: { type: "string", default: "4" }, rounds: { type: "string", default: "1" } } });
const paper = await builtPaper(Number(values.stories));

const QUERIES = ["疫苗", "灭火器2000", "马晓伟", "第77号"];

const site = await serve({ dir: paper.site, port: 0 });
const browser = await chromium.launch(launchOptions());
const strokes: Keystroke[] = [];
for (let round = 0; round < Number(values.rounds); round++) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "zh-CN" });
  await prepare(page);
  await page.goto(site.address, { waitUntil: "networkidle" });
  const box = page.getByRole("searchbox").first();
  await box.focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: Number(values.slow) });
  for (const query of QUERIES) strokes.push(...await typeAndClear(browser, page, query));
  await page.close();
}

const { stories } = paper;
console.log(`${machineLine(browser.version())}\n${stories} stories, CPU slowed ${values.slow} ×, 390 × 844, ${strokes.length} keystrokes\n`);
const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const rows = [["keystroke", "to next paint, ms", "to first results, ms", "to all results, ms", "longest task, ms", "longest task, ms of the thread", "longest until the results, ms of the thread", "busy to first results, ms", "busy in all, ms"]];
for (const { typed, nextPaint, firstResults, results, longestTask, longestBusy, longestToResults, busyToFirst, busy } of strokes) {
  rows.push([
    typed,
    nextPaint === undefined ? "< 16" : ms(nextPaint),
    firstResults === undefined ? "no change" : ms(firstResults),
    results === undefined ? "no change" : ms(results),
    ms(longestTask), ms(longestBusy), ms(longestToResults), ms(busyToFirst), ms(busy),
  ]);
}
// A figure below what the browser tells counts as that limit in the summary, so that it is never flattered.
const columns = [
  strokes.map(({ nextPaint }) => nextPaint ?? 16),
  strokes.flatMap(({ firstResults }) => firstResults ?? []),
  strokes.flatMap(({ results }) => results ?? []),
  strokes.map(({ longestTask }) => longestTask),
  strokes.map(({ longestBusy }) => longestBusy),
  strokes.map(({ longestToResults }) => longestToResults),
  strokes.map(({ busyToFirst }) => busyToFirst),
  strokes.map(({ busy }) => busy),
];
rows.push(["**median**", ...columns.map((column) => ms(median(column)))]);
rows.push(["**p95**", ...columns.map((column) => ms(quantile(column, 0.95)))]);
rows.push(["**slowest**", ...columns.map((column) => ms(quantile(column, 1)))]);
console.log(table(rows));

await browser.close();
await site.close();
paper.remove();
