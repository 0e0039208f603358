import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { chromium } from "@playwright/test";
import { build } from "../../src/cli/build.ts";
import { serve } from "../../src/serve/index.ts";
import { buildPhotoPaper } from "../../e2e/suite/photo-paper.ts";
import { builtEdition, longestArticle, storiesOf } from "../../e2e/suite/built.ts";
import { launchOptions } from "../../e2e/suite/launch.ts";
import { table } from "../figures.ts";
import { machineLine } from "../machine.ts";

// Does Lighthouse give the built site 100 for accessibility, search engines and best practices, on a phone and on a desk? What it
// holds against a page is printed under the table, and the run ends with 1 where there is anything.

const CATEGORIES = ["accessibility", "best-practices", "seo"] as const;
const root = join(import.meta.dirname, "../..");
const program = join(import.meta.dirname, "node_modules/lighthouse/cli/index.js");
if (!existsSync(program)) {
  console.error("Lighthouse is not installed: npm ci --prefix bench/lighthouse");
  process.exit(1);
}

const ReportSchema = v.object({
  categories: v.record(v.string(), v.object({ score: v.nullable(v.number()), auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })) })),
  audits: v.record(v.string(), v.object({ title: v.string(), score: v.nullable(v.number()) })),
});

const { executablePath, args } = launchOptions();
const browser = await chromium.launch({ executablePath, args });
const version = browser.version();
await browser.close();

const report = join(tmpdir(), `baolan-lighthouse-${process.pid}.json`);

/** What Lighthouse says of an address. Throws where it gives no report. */
function look(address: string, form: "mobile" | "desktop"): v.InferOutput<typeof ReportSchema> {
  const ended = spawnSync(process.execPath, [
    // Into a file: the program ends before a pipe has taken all of its report.
    program, address, "--quiet", "--output=json", `--output-path=${report}`, "--no-enable-error-reporting", `--only-categories=${CATEGORIES.join(",")}`,
    ...(form === "desktop" ? ["--preset=desktop"] : []), `--chrome-flags=${["--headless=new", ...args].join(" ")}`,
  ], { encoding: "utf8", env: { ...process.env, CHROME_PATH: executablePath } });
  if (ended.status !== 0) throw new Error(`Lighthouse ended with ${ended.status ?? "a signal"} at ${address}:\n${ended.stderr}`);
  return v.parse(ReportSchema, JSON.parse(readFileSync(report, "utf8")));
}

// With its address, as a site on the web has it: canonical addresses and cards are looked at too.
const plain = join(tmpdir(), `baolan-lighthouse-${process.pid}`);
await build({ root, quiet: true, out: plain, url: "https://paper.example/" });
const photos = await buildPhotoPaper();
const rows: string[][] = [["page", "form", ...CATEGORIES]];
const held: string[] = [];
for (const { name, dir, path } of [
  { name: "front", dir: plain, path: "" },
  { name: "story", dir: plain, path: `a/${longestArticle(builtEdition(plain)).id}/` },
  { name: "photo story", dir: photos, path: `a/${storiesOf(builtEdition(photos)).find((item) => item.kind === "photo" && item.image !== undefined)?.id ?? ""}/` },
]) {
  const site = await serve({ dir, port: 0 });
  for (const form of ["mobile", "desktop"] as const) {
    const { categories, audits } = look(site.address + path, form);
    rows.push([name, form, ...CATEGORIES.map((one) => String(Math.round((categories[one]?.score ?? 0) * 100)))]);
    for (const one of CATEGORIES) {
      for (const { id, weight } of categories[one]?.auditRefs ?? []) {
        const audit = audits[id];
        if (weight > 0 && audit?.score !== null && audit?.score !== undefined && audit.score < 1) held.push(`${name}, ${form}: ${one}: ${audit.title} (${id})`);
      }
    }
  }
  await site.close();
}
rmSync(plain, { recursive: true, force: true });
rmSync(report, { force: true });
console.log(`${machineLine(version)}; Lighthouse 12.8.2\n\n${table(rows)}`);
if (held.length > 0) {
  console.log(`\n${held.join("\n")}`);
  process.exitCode = 1;
}
