import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ALL_CODES } from "../press/codes.ts";
import { pressFile } from "../press/file.ts";
import type { PageFile } from "../press/file.ts";
import { PAGE } from "./world.fixture.ts";

const document = await readFile(join(import.meta.dirname, "../../docs/diagnostics.md"), "utf8");
const entries = Array.from(
  document.matchAll(/^### `([a-z-]+)` · \S+ (error|warning|info)\n\n(.+)\n\n(.+)\n\n```(text|yaml|console)\n([\s\S]*?)```$/gm),
  ([, code = "", severity = "", chinese = "", english = "", kind = "", example = ""]) => ({ code, severity, chinese, english, kind, example }),
);

/** Lone surrogates have no UTF-8 of their own; this is how careless programs write them. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Array.from(text).flatMap((character) => {
  const unit = character.codePointAt(0) ?? 0;
  return unit >= 0xd800 && unit <= 0xdfff ? [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)] : [...new TextEncoder().encode(character)];
}));
const unescaped = (text: string): string => text.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

test("docs/diagnostics.md has an entry for each code, with its severity, and for nothing else", () => {
  expect(entries.map(({ code, severity }) => `${code} ${severity}`).sort()).toEqual([...ALL_CODES].map(([code, { severity }]) => `${code} ${severity}`).sort());
  expect(document.match(/^### /gm)).toHaveLength(entries.length);
});

test("each entry says what to do, in Chinese and in English", () => {
  for (const { code, chinese, english } of entries) expect([code, chinese.includes("怎么办："), english.includes("Cure")]).toEqual([code, true, true]);
});

describe("each example gives its code", () => {
  test.each(entries.filter(({ kind }) => kind !== "console").map((entry) => [entry.code, entry] as const))("%s", (code, { kind, example, severity }) => {
    const file: PageFile = { path: "e/a.txt", bytes: bytesOf(kind === "text" ? unescaped(example) : PAGE), editionId: "e", editionName: "e", pageId: "a", pageName: "a" };
    const { diagnostics } = pressFile(kind === "text" ? file : { ...file, sidecar: { path: "e/a.yaml", bytes: bytesOf(example) } });
    expect(diagnostics.map((found) => `${found.code} ${found.severity}`)).toContain(`${code} ${severity}`);
  });
});
