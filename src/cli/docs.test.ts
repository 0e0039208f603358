import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linesOfPage, parsePage } from "../model/index.ts";
import { KNOWN_KEYS } from "../press/sidecar/schema.ts";
import { readSidecar } from "../press/sidecar/index.ts";
import { HELP } from "./help.ts";

const doc = (name: string): Promise<string> => readFile(join(import.meta.dirname, "../../docs", name), "utf8");
const blocks = (text: string, kind: string): string[] =>
  Array.from(text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)).flatMap(([, found, body = ""]) => (found === kind ? [body] : []));

test("the example in docs/bundle.md is of the contract, and keeps its lines", async () => {
  const [example = ""] = blocks(await doc("bundle.md"), "json");
  const parsed = parsePage(JSON.parse(example));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  expect(linesOfPage(parsed.value).map(({ line }) => line)).toEqual([1, 3, 5, 7]);
});

test("the example in docs/sidecar.md can be read, and shows every key", async () => {
  const text = await doc("sidecar.md");
  const example = blocks(text, "yaml").at(-1) ?? "";
  const result = readSidecar(new TextEncoder().encode(example), "a.yaml");
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const known = (KNOWN_KEYS.get("") ?? []).filter((key) => key !== "month");
  expect(Object.keys(result.read.sidecar).sort()).toEqual([...known].sort());
  for (const key of [...KNOWN_KEYS.values()].flat()) expect(text, key).toContain(key);
});

test("every option that --help names is in docs/cli.md, and no other", async () => {
  const options = (text: string): string[] => [...new Set(text.match(/--[a-z][a-z-]*/g))].filter((name) => name !== "--help" && name !== "--version").sort();
  expect(options(await doc("cli.md"))).toEqual(options(HELP));
});
