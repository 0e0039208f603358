import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { devServer } from "./suite/dev-server.ts";
import { expect, test } from "./suite/test.ts";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

/** Words that stand in the gallery and in nothing that anybody reads. */
const MARKS = ["青石渡", "gallery"];

test.beforeEach(({ isMobile }) => { test.skip(isMobile, "what is built is the same for a phone"); });

test("nothing of the gallery is in the built site", async ({ request }) => {
  // The marks are the gallery's: were they not, this would prove nothing.
  expect(readFileSync(join(root, "gallery/paper/要闻.txt"), "utf8")).toContain(MARKS[0]);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(20);
  const found = files.filter((entry) => {
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    return MARKS.some((mark) => entry.name.includes(mark) || entry.parentPath.slice(dist.length).includes(mark) || bytes.includes(mark));
  });
  expect(found.map(({ parentPath, name }) => join(parentPath, name))).toEqual([]);
  expect((await request.get("/gallery/")).status()).toBe(404);
});

test("the gallery stands at an address of the development server", async () => {
  const { address, close } = await devServer(join(root, ".cache/vite-gallery"));
  try {
    const page = await (await fetch(new URL("gallery/", address))).text();
    expect(page).toContain("<title>陈列</title>");
    expect((await fetch(new URL("gallery/main.tsx", address))).status).toBe(200);
  } finally {
    await close();
  }
});
