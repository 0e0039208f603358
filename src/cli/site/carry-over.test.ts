import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { printWorker } from "../../site/app/worker-file.ts";
import { carryOver } from "./carry-over.ts";
import { jpegSize } from "./screenshots.ts";

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

it("reads a JPEG's size, and that of nothing else", () => {
  expect(jpegSize(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 3, 32, 5, 0, 3, 0, 0]))).toEqual({ height: 800, width: 1280 });
  for (const odd of [[], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]) expect(jpegSize(new Uint8Array(odd))).toBeUndefined();
});
