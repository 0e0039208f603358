import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { jpegSize, screenshotsIn } from "./screenshots.ts";

/** The beginning of a JPEG of 1280 by 800. */
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 3, 32, 5, 0, 3, 0, 0]);

let site = "";
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "baolan-shots-"));
  await mkdir(join(site, "screenshots"));
});
afterAll(() => rm(site, { recursive: true }));

it("reads a JPEG's size, and that of nothing else", () => {
  expect(jpegSize(JPEG)).toEqual({ height: 800, width: 1280 });
  for (const odd of [[], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]) expect(jpegSize(new Uint8Array(odd))).toBeUndefined();
});

it("names the pictures of this paper, and none of another's or of no kind that it knows", async () => {
  for (const name of ["front-desk-2021-01-0xtfhfcr.jpg", "story-phone-2021-01-0xtfhfcr.jpg", "front-desk-1999-12-aaaaaaaa.jpg", "holiday.jpg", "front-desk-2021-01-0xtfhfcr.png"]) await writeFile(join(site, "screenshots", name), JPEG);
  await writeFile(join(site, "screenshots", "front-phone-2021-01-0xtfhfcr.jpg"), "no picture");
  expect(await screenshotsIn(site, (story) => story.startsWith("2021-01-"))).toEqual([
    { path: "screenshots/front-desk-2021-01-0xtfhfcr.jpg", label: "报纸的首页", width: 1280, height: 800 },
    { path: "screenshots/story-phone-2021-01-0xtfhfcr.jpg", label: "一篇稿件", width: 1280, height: 800 },
  ]);
  expect(await screenshotsIn(join(site, "nowhere"), () => true)).toEqual([]);
});
