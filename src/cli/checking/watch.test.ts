import { writeFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gather } from "../inputs.ts";
import type { Inputs } from "../inputs.ts";
import { watching } from "./watch.ts";
import { PAGE, newWorld } from "../world.fixture.ts";
import type { World } from "../world.fixture.ts";

let world: World;
beforeEach(async () => { world = await newWorld(); });
afterEach(() => world.end());

async function inputsOf(paths: readonly string[]): Promise<Inputs> {
  const inputs = await gather(paths);
  if ("wrong" in inputs) throw new Error(inputs.wrong);
  return inputs;
}

test("once at first, again after a saving with what is there then, and an end", async () => {
  const page = await world.write("e/a.txt", PAGE);
  const stop = new AbortController();
  const rounds = watching([page], await inputsOf([page]), stop.signal);
  expect(await rounds.next()).toMatchObject({ done: false, value: { inputs: [{ path: page }] } });
  await writeFile(world.path("e/a.yaml"), "page: 甲");
  expect(await rounds.next()).toMatchObject({ done: false, value: { inputs: [{ sidecar: world.path("e/a.yaml") }] } });
  stop.abort();
  expect(await rounds.next()).toEqual({ done: true, value: undefined });
});

test("check --watch: clears the screen on a terminal, says that it watches, and Ctrl-C is no failure", async () => {
  const page = await world.write("e/a.txt", PAGE);
  const stop = new AbortController();
  let shown = "";
  const out = (text: string): Promise<boolean> => {
    shown += text;
    if (text.includes("正在看着文件")) stop.abort();
    return Promise.resolve(true);
  };
  const { code } = await world.run(["check", "--watch", page], { out, outColumns: 80, signal: stop.signal });
  expect(code).toBe(0);
  expect(shown).toContain("\u001b[H");
  expect(shown).toContain("1 个版面：");
});
