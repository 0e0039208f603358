import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packFolder } from "./pack-folder.ts";

let dir = "";
beforeAll(async () => { dir = await mkdtemp(join(tmpdir(), "baolan-pack-")); });
afterAll(() => rm(dir, { recursive: true }));

it("puts packed twins beside each text file of a site, at any depth, and beside nothing else", async () => {
  const text = "报栏".repeat(1000);
  await mkdir(join(dir, "a/2021-01-abc"), { recursive: true });
  await writeFile(join(dir, "a/2021-01-abc/index.html"), text);
  await writeFile(join(dir, "photo.webp"), text);
  await packFolder(dir);
  expect((await readdir(join(dir, "a/2021-01-abc"))).sort()).toEqual(["index.html", "index.html.br", "index.html.gz"]);
  expect((await readdir(dir)).sort()).toEqual(["a", "photo.webp"]);
  expect(gunzipSync(await readFile(join(dir, "a/2021-01-abc/index.html.gz"))).toString()).toBe(text);
});
