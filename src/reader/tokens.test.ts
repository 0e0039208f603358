import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const parts = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"));

/** A class with a value of its own, as `text-[0.62em]`, and a colour as a style sheet writes it. */
const OWN_VALUE = /[a-z]-\[[^\]\s]+\]|["'( ]#(?:[0-9a-f]{3}){1,2}\b|\b(?:rgb|hsl|oklch)\(/gi;

it("no component has a colour or a size of its own: they stand in theme.css, by name", () => {
  expect(parts.length).toBeGreaterThan(50);
  const found = parts.flatMap((file) => [...readFileSync(join(import.meta.dirname, file), "utf8").matchAll(OWN_VALUE)].map(([words]) => `${file}: ${words}`));
  expect(found).toEqual([]);
});
