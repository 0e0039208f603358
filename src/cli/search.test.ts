import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PAGE, newWorld } from "./world.fixture.ts";
import type { World } from "./world.fixture.ts";

let world: World;
beforeEach(async () => {
  world = await newWorld();
  await world.write("2021-07-05/要闻.txt", PAGE);
  await world.write("2020-01-02/b.txt", PAGE.replaceAll("抗旱", "防汛"));
});
afterEach(() => world.end());

const TIERS = ["scan", "worker", "static"];
const jsonOf = async (query: string, tier: string): Promise<unknown> => JSON.parse((await world.run(["search", world.folder, query, "--tier", tier, "--format", "json"])).out);

describe("search", () => {
  test.each(["抗旱", "linxiaoyu", "「多举措防汛」", "林小雨 -抗旱", "by:林小雨 in:视觉新闻", "date:2020 农户", "没有的话", "("])("%s: every tier gives the same", async (query) => {
    const scanned = await jsonOf(query, "scan");
    for (const tier of TIERS) expect(await jsonOf(query, tier)).toEqual(scanned);
  });

  test("JSON: the count, and each story with its hits, the best first", async () => {
    expect(await jsonOf("抗旱", "scan")).toMatchObject({
      count: 1,
      items: [{ id: expect.stringMatching(/^2021-07-05-[0-9a-z]{8}$/), by: "typed", hits: [{ field: "headline", index: 0, start: 3, end: 5 }, { field: "body", index: 1 }] }],
    });
    expect(await jsonOf("林小雨", "scan")).toMatchObject({ count: 4 });
  });

  test("text: how many, the title, the words around a hit", async () => {
    const { code, out } = await world.run(["search", world.folder, "农技员"]);
    expect(code).toBe(0);
    expect(out).toContain("找到 2 篇。");
    expect(out).toMatch(/多举措抗旱保苗（2021-07-05，要闻） 2021-07-05-[0-9a-z]{8}\n {2}镇里还请来【农技员】到田间/);
    expect((await world.run(["search", world.folder, "没有的话"])).out).toBe("没有找到。\n");
    expect((await world.run(["search", world.folder, "农技员", "--color"])).out).toContain("\u001b[1;33m农技员\u001b[0m");
  });

  test("a word that begins with - stands behind --", async () => {
    const { out } = await world.run(["search", "--format", "json", world.folder, "--", "林小雨", "-抗旱"]);
    expect(JSON.parse(out)).toMatchObject({ count: 3 });
  });

  test("a page that can't be read is said and the others are searched", async () => {
    await world.write("2021-07-05/bad.txt", Uint8Array.of(0xd6, 0xff));
    const { code, out, err } = await world.run(["search", world.folder, "抗旱"]);
    expect([code, out.startsWith("找到 1 篇")]).toEqual([1, true]);
    expect(err).toContain("bad.txt");
  });

  test.each([
    [["search"], "没有写要读"],
    [["search", "."], "没有写要找什么"],
    [["search", ".", "甲", "--tier", "cloud"], "--tier 只能是"],
    [["search", ".", "甲", "--format", "sarif"], "--format 只能是"],
    [["search", ".", "甲", "--teir", "scan"], "是不是 --tier"],
  ])("wrong use: %j", async (argv, message) => {
    const { code, err } = await world.run(argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
