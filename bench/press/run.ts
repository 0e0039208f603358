/** How well and how fast does the press read? `npx tsx bench/press/run.ts [--misses]`. Needs ../shared/pages. */
import { cpus, loadavg, totalmem } from "node:os";
import { bulkPages, localTexts, perSecond, scoreTexts, speedsOf } from "./bulk.ts";
import { scoreBylines } from "./bylines.ts";
import { HOUSE_SETS, scoreHouses } from "./houses.ts";
import { scoreLaidOut } from "./laid-out.ts";
import { present } from "./pages.ts";
import { scoreRmrb } from "./rmrb.ts";
import { percent } from "./tally.ts";

const rows: string[][] = [];
const row = (set: string, what: string, got: string, reach: string): void => void rows.push([set, what, got, reach]);

if (!present) {
  console.log("../shared/pages is not here: nothing to measure.");
  process.exit(0);
}
console.log(`${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`);
const laid = scoreLaidOut();
row("laid-out", "role of each line", percent(laid.right / laid.lines), "≥ 97%");
row("laid-out", "people with role, P / R", `${percent(laid.people.precision)} / ${percent(laid.people.recall)}`, "≥ 98% / 95%");
for (const [field, tally] of Object.entries(laid.fields)) row("laid-out", `${field}, P / R`, `${percent(tally.precision)} / ${percent(tally.recall)}`, "≥ 97%");
row("laid-out", "rejoined, P / R", `${percent(laid.rejoined.precision)} / ${percent(laid.rejoined.recall)}`, "100% / ≥ 90%");
row("laid-out", "items, P / R", `${percent(laid.items.precision)} / ${percent(laid.items.recall)}`, "");
row("laid-out", "precision of certain lines", `${percent(laid.certainRight / laid.certain)} of ${laid.certain}/${laid.lines}`, "≥ 99%");
const bandsOf = (bands: readonly { from: number; lines: number; right: number }[]): string =>
  bands.filter(({ lines }) => lines > 0).map(({ from, lines, right }) => `from ${from}: ${right}/${lines}`).join(", ");
row("laid-out", "right by confidence", bandsOf(laid.bands), "");
const by = scoreBylines();
row("bylines", "name with role, P / R", `${percent(by.people.precision)} / ${percent(by.people.recall)}`, "≥ 98% / 95%");
row("bylines", "name with rank, P / R", `${percent(by.ranks.precision)} / ${percent(by.ranks.recall)}`, "");
const rm = scoreRmrb();
row("rmrb", "story starts, P / R", `${percent(rm.starts.precision)} / ${percent(rm.starts.recall)}`, "≥ 95%");
row("rmrb", "story ends, P / R", `${percent(rm.ends.precision)} / ${percent(rm.ends.recall)}`, "≥ 95%");
row("rmrb", "whole stories, P / R", `${percent(rm.whole.precision)} / ${percent(rm.whole.recall)}`, "≥ 95%");
for (const [field, { right, all }] of Object.entries(rm.fields)) row("rmrb", field, `${percent(right / all)} of ${all}`, field === "headline" ? "≥ 97%" : "≥ 93%");
row("rmrb", "precision of certain heads", `${percent(rm.certainRight / Math.max(rm.certain, 1))} of ${rm.certain}`, "≥ 99%");
row("rmrb", "heads right by confidence", bandsOf(rm.bands), "");
for (const which of HOUSE_SETS) {
  const houses = scoreHouses(which);
  const set = `houses, ${which}`;
  row(set, "role of each line", `${percent(houses.right / houses.lines)} of ${houses.lines}`, "");
  row(set, "people with role, P / R", `${percent(houses.people.precision)} / ${percent(houses.people.recall)}`, "");
  row(set, "precision of certain lines", `${percent(houses.certainRight / houses.certain)} of ${houses.certain}/${houses.lines}`, "≥ 99%");
}
const local = scoreTexts(localTexts());
row("local", "pages that lost a line", `${local.lost.length} of ${local.pages}`, "0");
const pages = bulkPages();
const bulk = scoreTexts(pages.map((text, i) => ({ name: `bulk-${i + 1}`, text })));
row("bulk", "pages that lost a line", `${bulk.lost.length} of ${bulk.pages}`, "0");
row("bulk", "lines unplaced", `${percent(bulk.unplaced / bulk.lines)} of ${bulk.lines}`, "< 2%");
const join = (texts: readonly string[]): string => texts.join("\n\n\n");
// The same text as its own pages, as ten pages and as one. One page of a tenth alone would be read from the cache round after round.
const TIMES = 10;
const tenths = Array.from({ length: TIMES }, (_, n) => join(pages.filter((__, i) => i % TIMES === n)));
const ROUNDS = 15;
const [own] = speedsOf([pages], ROUNDS);
const [ten, one] = speedsOf([tenths, [join(pages)]], ROUNDS);
const [small] = speedsOf([tenths.slice(0, 1)], ROUNDS);
if (own !== undefined && ten !== undefined && one !== undefined && small !== undefined) {
  const mega = `${(own.bytes / 1e6).toFixed(1)} MB`;
  row("bulk", `speed, warm, one core, ${mega} in ${pages.length} pages: median wall / median own time / best`, [own.seconds, own.cpu, own.best].map((time) => perSecond(own.bytes, time)).join(" / "), "≥ 60 MB/s");
  row("bulk", `the same in one page: median wall / median own time / best`, [one.seconds, one.cpu, one.best].map((time) => perSecond(one.bytes, time)).join(" / "), "");
  row("bulk", `${mega} in one page, against ten pages of a tenth each`, `${(TIMES * one.cpu / ten.cpu).toFixed(1)} × one of them`, "≤ 11 ×");
  row("bulk", `the same, against one tenth pressed again and again`, `${(one.cpu / small.cpu).toFixed(1)} × for ${(one.bytes / small.bytes).toFixed(1)} × the text`, "");
}
const lines = ["口".repeat(500_000), "（".repeat(500_000), "记者".repeat(250_000), " ".repeat(3) + "甲 ".repeat(300_000), "——".repeat(200_000), "本报讯（".repeat(100_000), "图/".repeat(200_000), "摄".repeat(500_000)];
row("hostile", "longest of 8 lines of about 1 MB", `${Math.max(...speedsOf(lines.map((line) => [line]), 2).map(({ seconds }) => seconds)).toFixed(3)} s`, "< 1 s");
for (const cells of rows) console.log(`| ${cells.join(" | ")} |`);
console.log("bulk roles", Object.fromEntries(bulk.roles));

if (process.argv.includes("--misses")) {
  const confusion = new Map<string, number>();
  for (const { wanted, got } of laid.misses) confusion.set(`${wanted} → ${got}`, (confusion.get(`${wanted} → ${got}`) ?? 0) + 1);
  console.log("confusion", Object.fromEntries(confusion));
  for (const { where, wanted, got, confidence, evidence, text } of laid.misses) console.log(`${where} ${wanted} → ${got} ${confidence} ${evidence} | ${text.length > 80 ? `${text.slice(0, 40)}…${text.slice(-35)}` : text}`);
  for (const note of [...laid.notes, ...by.notes, ...rm.notes, ...bulk.examples]) console.log(note);
}
