import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test, type TestInfo } from "@playwright/test";
import { thisMachine } from "../machine.ts";
import { compared, isOf, markOf, packed, type Grain, type Taken } from "./picture.ts";
import { stampOf, unlike, type Stamp } from "./stamp.ts";

const root = join(import.meta.dirname, "../../..");

/** Where the accepted pictures are kept. */
export const KEPT = join(root, "docs/pictures");
const STAMP = join(KEPT, "stamp.json");

/** Whether this run writes pictures anew instead of failing where they differ: Playwright's own `--update-snapshots`. */
export const accepts = (info: TestInfo): boolean => ["all", "changed"].includes(info.config.updateSnapshots);

function acceptedStamp(): Stamp | undefined {
  if (!existsSync(STAMP)) return undefined;
  const stamp: unknown = JSON.parse(readFileSync(STAMP, "utf8"));
  if (typeof stamp !== "object" || stamp === null || !("chromium" in stamp) || !("faces" in stamp)) return undefined;
  const { chromium, faces } = stamp;
  if (typeof chromium !== "string" || !Array.isArray(faces)) return undefined;
  return { chromium, faces: faces.map(String) };
}

/** Takes Chromium's version; writes into the folder of accepted pictures that they are of this machine. */
export function writeStamp(version: string): void {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(STAMP, `${JSON.stringify(stampOf(thisMachine, version), null, 2)}\n`);
}

/** Takes Chromium's version; gives why nothing can be compared on this machine, in a sentence, or nothing where it can. */
export function incomparable(version: string): string | undefined {
  const stamp = acceptedStamp();
  if (!stamp) return undefined;
  const why = unlike(stamp, stampOf(thisMachine, version));
  return why === undefined ? undefined : `no picture is compared here: ${why}`;
}

/** The names of the pictures that are kept for comparison, without their ending. */
export const keptNames = (): string[] => readdirSync(KEPT).filter((file) => file.endsWith(".webp")).map((file) => file.replace(/\.webp$/, ""));

/** The accepted picture of this name, as it is kept. Throws where there is none. */
export const acceptedPicture = (name: string): Buffer => readFileSync(join(KEPT, `${name}.webp`));

/**
 * Takes a picture's name, how it is kept and what was photographed. Fails the test that runs where it is not as accepted, and leaves
 * in the test's folder what it is now and what differs; where the run accepts, writes it in the accepted one's place instead.
 */
export async function expectAccepted(name: string, grain: Grain, { shots, png, cells }: Taken): Promise<void> {
  const info = test.info();
  const file = join(KEPT, `${name}.webp`);
  const mark = markOf(shots);
  const before = existsSync(file) ? readFileSync(file) : undefined;
  if (before && isOf(before, mark)) return;
  const now = await packed(await png(), grain, mark);
  if (!before) {
    if (accepts(info)) writeFileSync(file, now);
    else expect.soft(before, `${relative(root, file)} was never accepted: npm run pictures`).toBeDefined();
    return;
  }
  const comparison = await compared(before, now, cells, grain);
  if (accepts(info)) {
    writeFileSync(file, now);
    console.log(`${name}: ${comparison.same ? "the same but for a shade" : comparison.why}`);
    return;
  }
  if (comparison.same) return;
  const [nowFile, differenceFile] = [info.outputPath(`${name}.webp`), info.outputPath(`${name}-difference.png`)];
  writeFileSync(nowFile, now);
  writeFileSync(differenceFile, comparison.picture);
  const where = [file, nowFile, differenceFile].map((path) => relative(root, path));
  expect.soft(comparison.why, `${where[0]} is not what the page looks like. Now: ${where[1]}. What differs: ${where[2]}. If it is meant: npm run pictures`).toBe("");
}
