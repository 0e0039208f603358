/**
 * Writes variants.ts from OpenCC's tables. Run by hand after an update of opencc-js, then raise FOLD_VERSION:
 *
 *     npx tsx src/text/tables/make-variants.ts
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A table of opencc-js: `traditional simplified [other…]`, entries divided by `|`. The first reading is the usual one. */
async function pairsOf(name: string): Promise<[string, string][]> {
  const module: unknown = await import(new URL(`../../../node_modules/opencc-js/dist/esm-lib/dict/${name}.js`, import.meta.url).href);
  if (typeof module !== "object" || module === null || !("default" in module) || typeof module.default !== "string") {
    throw new Error(`opencc-js has no table ${name}`);
  }
  return module.default.split("|").flatMap((entry): [string, string][] => {
    const [from, to] = entry.split(" ");
    return from !== undefined && to !== undefined ? [[from, to]] : [];
  });
}

const one = (text: string): boolean => [...text].length === 1;

const table = new Map<string, string>();
for (const [from, to] of await pairsOf("TSCharacters")) if (one(from) && one(to) && from !== to) table.set(from, to);

/** Follows the table to its end (薴 → 苧 → 苎), so that folding twice changes nothing. */
function end(character: string): string {
  let at = character;
  for (let steps = 0; steps < 8; steps++) at = table.get(at) ?? at;
  return at;
}

// The forms of Hong Kong and Taiwan that OpenCC's own table lacks.
for (const name of ["HKVariants", "TWVariants"]) {
  for (const [standard, regional] of await pairsOf(name)) {
    if (one(standard) && one(regional) && end(standard) !== end(regional)) table.set(end(regional), end(standard));
  }
}

const entries = [...table.keys()]
  .map((from) => ({ code: from.codePointAt(0) ?? 0, from, to: end(from) }))
  .filter(({ from, to }) => from !== to)
  .sort((a, b) => a.code - b.code);

let last = 0;
let gaps = "";
for (const { code } of entries) {
  const gap = code - last;
  gaps += gap < 57 ? String.fromCharCode(35 + gap) : `!${gap.toString(36)}!`;
  last = code;
}

const file = fileURLToPath(new URL("./variants.ts", import.meta.url));
writeFileSync(file, `// Written by make-variants.ts: do not edit. Taken from OpenCC (https://github.com/BYVoid/OpenCC, Apache License 2.0)
// by way of opencc-js: traditional and regional characters and the simplified character that each is folded to.

/** The traditional characters, by rising code point, as gaps: one character from \`#\` (0) up, or \`!base 36!\`. */
export const VARIANT_GAPS = ${JSON.stringify(gaps)};

/** What each of them is folded to, in the same order. */
export const VARIANT_TARGETS = ${JSON.stringify(entries.map(({ to }) => to).join(""))};
`);
console.log(`${entries.length} characters`);
