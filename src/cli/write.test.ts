import { chmod, readFile, readdir } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { nodeFiles, writeWhole } from "./write.ts";
import type { Files } from "./write.ts";
import { PAGE, newWorld } from "./world.fixture.ts";
import type { World } from "./world.fixture.ts";

let world: World;
beforeEach(async () => { world = await newWorld(); });
afterEach(() => world.end());

const never = new AbortController().signal;
const fails = (code: string): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));

describe("fault 15: the old output stays whole", () => {
  test("fault 15: --out writes each page beside and renames it; nothing else is left", async () => {
    const page = await world.write("2021-07/a.txt", PAGE);
    const run = (): Promise<{ code: number }> => world.run(["press", "--out", world.path("build"), page]);
    expect((await run()).code).toBe(0);
    const first = await readFile(world.path("build/2021-07/a.json"), "utf8");
    expect((await run()).code).toBe(0);
    expect(await readFile(world.path("build/2021-07/a.json"), "utf8")).toBe(first);
    expect(JSON.parse(first)).toMatchObject({ id: "a", source: { path: page } });
    expect(await readdir(world.path("build/2021-07"))).toEqual(["a.json"]);
  });

  test("fault 15: the disk fills up in the middle of one page: its old output stays, the others are written", async () => {
    await world.write("e/a.txt", PAGE);
    await world.write("e/b.txt", PAGE);
    await world.write("build/e/a.json", "old");
    const full: Files = {
      ...nodeFiles,
      write: async (path, text) => {
        if (!path.includes(".a.json")) return nodeFiles.write(path, text);
        await nodeFiles.write(path, text.slice(0, 100));
        return fails("ENOSPC");
      },
    };
    const { code, err } = await world.run(["press", "--out", world.path("build"), world.path("e")], {}, full);
    expect(code).toBe(1);
    expect(err).toContain("a.json 写不下去：磁盘满了。原有的文件没有动。");
    expect(await readFile(world.path("build/e/a.json"), "utf8")).toBe("old");
    expect((await readdir(world.path("build/e"))).sort()).toEqual(["a.json", "b.json"]);
  });

  test("fault 15: Ctrl-C between writing and renaming", async () => {
    const path = await world.write("build/a.json", "old");
    const stop = new AbortController();
    const files: Files = { ...nodeFiles, write: async (to, text) => { await nodeFiles.write(to, text); stop.abort(); } };
    expect(await writeWhole(path, "new", files, stop.signal)).toMatchObject({ ok: false });
    expect([await readFile(path, "utf8"), await readdir(world.path("build"))]).toEqual(["old", ["a.json"]]);
  });

  test("fault 15: Ctrl-C between two pages ends the run with another exit code", async () => {
    for (const name of ["a", "b"]) await world.write(`e/${name}.txt`, PAGE);
    const stop = new AbortController();
    const files: Files = { ...nodeFiles, rename: async (from, to) => { await nodeFiles.rename(from, to); stop.abort(); } };
    const { code } = await world.run(["press", "--out", world.path("build"), world.path("e")], { signal: stop.signal }, files);
    expect([code, await readdir(world.path("build/e"))]).toEqual([130, ["a.json"]]);
  });

  test.each([["EROFS", "这里是只读的"], ["EACCES", "没有写的权限"], ["EIO", "系统说 EIO"]])("fault 15: a folder that can't be written (%s)", async (code, words) => {
    const path = await world.write("build/a.json", "old");
    const files: Files = { ...nodeFiles, write: () => fails(code) };
    expect(await writeWhole(path, "new", files, never)).toEqual({ ok: false, message: expect.stringContaining(words) as unknown });
    expect(await readFile(path, "utf8")).toBe("old");
  });

  test.skipIf(process.getuid?.() === 0)("fault 15: a real read-only folder", async () => {
    const page = await world.write("e/a.txt", PAGE);
    await world.write("build/e/a.json", "old");
    await chmod(world.path("build/e"), 0o555);
    const { code, err } = await world.run(["press", "--out", world.path("build"), page]);
    await chmod(world.path("build/e"), 0o755);
    expect([code, await readFile(world.path("build/e/a.json"), "utf8")]).toEqual([1, "old"]);
    expect(err).toContain("没有写的权限");
  });

  test("fault 15: a file where the folder should be", async () => {
    const page = await world.write("e/a.txt", PAGE);
    const { code, err } = await world.run(["press", "--out", page, page]);
    expect([code, await readFile(page, "utf8")]).toEqual([1, PAGE]);
    expect(err).toContain("路径中有一段是文件");
  });
});
