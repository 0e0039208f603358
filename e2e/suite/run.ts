import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChineseFont, ensureChromium } from "./browser.ts";
import { ownChromium } from "./launch.ts";
import { thisMachine } from "./machine.ts";
import { lastLine, playwrightTally, single, sum, vitestTally } from "./tally.ts";
import type { Tally } from "./tally.ts";

// npm test: every suite of the project, one after the other on purpose (two cores, readable output), each of them
// run to its end even where another failed. The last line is the sum.

const root = join(import.meta.dirname, "../..");
const reports = join(root, ".cache/suite");

function npmRun(script: string, args: readonly string[] = [], env: Record<string, string> = {}): boolean {
  const ended = spawnSync("npm", ["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  return ended.status === 0;
}

function report(name: string): string {
  try {
    return readFileSync(join(reports, name), "utf8");
  } catch {
    return "";
  }
}

function unit(): Tally {
  const file = join(reports, "unit.json");
  const ok = npmRun("unit", ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
  return vitestTally(report("unit.json"), ok);
}

function browser(built: boolean): Tally {
  if (!built) {
    console.log("There is no build to test in a browser.");
    return single(false);
  }
  for (const found of [ensureChromium(thisMachine, ownChromium()), ensureChineseFont(thisMachine)]) {
    if (!found.ok) {
      console.log(found.message);
      return single(false);
    }
  }
  const ok = npmRun("e2e", ["--reporter=list,json"], { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, "e2e.json") });
  return playwrightTally(report("e2e.json"), ok);
}

function step(name: string, run: () => Tally): Tally {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const tally = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : "";
  console.log(`── ${name}: ${lastLine(tally)}${skipped} (${seconds} s)`);
  return tally;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let built = false;
const all = sum([
  step("type check", () => single(npmRun("typecheck"))),
  step("lint", () => single(npmRun("lint"))),
  step("unit and property tests", unit),
  step("production build", () => {
    built = npmRun("build");
    return single(built);
  }),
  step("journeys in a browser", () => browser(built)),
]);

console.log(`\n${lastLine(all)}`);
process.exitCode = all.failed === 0 ? 0 : 1;
