import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { printWorker } from "../../site/app/worker-file.ts";
import { carryOver } from "./carry-over.ts";

let dir = "";
beforeAll(async () => { dir = await mkdtemp(join(tmpdir(), "baolan-carry-")); });
afterAll(() => rm(dir, { recursive: true }));

async function version(name: string, script: string): Promise<string> {
  const site = join(dir, name);
  for (const [path, text] of [[`assets/${script}`, name], [`assets/${script}.gz`, name], ["sw.js", printWorker({ base: "/", files: [{ path: `assets/${script}`, revision: null }] }, "")]] as const) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  return site;
}

it("fault 23: hashed files of a version stay through one deploy, with their twins, and no longer", async () => {
  const [a, b, c] = [await version("a", "index-aaaaaaaa.js"), await version("b", "index-bbbbbbbb.js"), await version("c", "index-cccccccc.js")];
  await carryOver(a, b);
  expect((await readdir(join(b, "assets"))).sort()).toEqual(["index-aaaaaaaa.js", "index-aaaaaaaa.js.gz", "index-bbbbbbbb.js", "index-bbbbbbbb.js.gz"]);
  await carryOver(b, c);
  expect((await readdir(join(c, "assets"))).sort()).toEqual(["index-bbbbbbbb.js", "index-bbbbbbbb.js.gz", "index-cccccccc.js", "index-cccccccc.js.gz"]);
});

it("a site that is not there, or is none of ours, is carried over from in silence", async () => {
  const fresh = await version("d", "index-dddddddd.js");
  await carryOver(join(dir, "nowhere"), fresh);
  expect(await readdir(join(fresh, "assets"))).toHaveLength(2);
});
