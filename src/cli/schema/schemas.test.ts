import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { pressFile } from "../../press/file.ts";
import { schemaFiles } from "./schemas.ts";
import { PAGE } from "../world.fixture.ts";

const folder = join(import.meta.dirname, "../../../public/schema");
const validator = (name: string) => {
  const schema: unknown = JSON.parse(schemaFiles().get(name) ?? "null");
  if (typeof schema !== "object" || schema === null) throw new Error(`no ${name}`);
  return new Ajv({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema);
};

test("the files in public/schema are those that the schemas give (npm run schema writes them)", async () => {
  const files = schemaFiles();
  expect((await readdir(folder)).sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(await readFile(join(folder, name), "utf8"), name).toBe(text);
});

test("a pressed page is valid by page.json, and not without its name", () => {
  const valid = validator("page.json");
  const bytes = new TextEncoder().encode(PAGE);
  const result = pressFile({ path: "a.txt", bytes, editionId: "e", editionName: "e", pageId: "p", pageName: "p" });
  const page: unknown = result.ok ? JSON.parse(JSON.stringify(result.pressed.page)) : undefined;
  expect(valid(page), JSON.stringify(valid.errors)).toBe(true);
  expect(valid({ ...Object(page), name: undefined })).toBe(false);
});

test("the sidecar's schema completes and marks what the press takes and refuses", async () => {
  const valid = validator("sidecar.json");
  const own: unknown = parse(await readFile(join(folder, "../../content/2021-01/示范区.yaml"), "utf8"));
  expect(valid(own), JSON.stringify(valid.errors)).toBe(true);
  expect(["number: 03", "number: A02", "corrections: [{ line: 3, role: body }]", "silence: [unplaced-line]"].map((text) => valid(parse(text)))).toEqual([true, true, true, true]);
  expect(["pgae: 甲", "dateBasis: guessed", "corrections: [{ line: 3, role: bodi }]", "photos: [{ caption: 甲 }]"].map((text) => valid(parse(text)))).toEqual([false, false, false, false]);
});
