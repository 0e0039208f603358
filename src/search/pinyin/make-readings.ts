/**
 * Writes readings.ts from pinyin-pro's tables. Run by hand after an update of pinyin-pro or of the folding:
 *
 *     npx tsx src/search/pinyin/make-readings.ts
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pinyin } from "pinyin-pro";
import { fold } from "../../text/fold.ts";

const SYLLABLE = /^[a-z]{1,6}$/;
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Every reading without its tone, surnames' readings too, the usual one first; none for what pinyin-pro doesn't know. */
function readingsOf(character: string): string[] {
  const common = pinyin(character, { toneType: "none", multiple: true, type: "array", v: true });
  const surname = pinyin(character, { toneType: "none", mode: "surname", type: "array", v: true });
  return [...common, ...surname].map((reading) => reading.replaceAll("ü", "v")).filter((reading) => SYLLABLE.test(reading));
}

/** By folded character, since names are looked up folded: 乾 brings qián to 干. */
const table = new Map<number, Set<string>>();
for (let code = FIRST; code <= LAST; code++) {
  const character = String.fromCodePoint(code);
  const folded = fold(character, "exact");
  const at = folded.codePointAt(0) ?? 0;
  if (folded.length !== 1 || at < FIRST || at > LAST) continue;
  const set = table.get(at) ?? new Set<string>();
  for (const reading of readingsOf(character)) set.add(reading);
  table.set(at, set);
}

// The characters' own readings come before those that a traditional form brought.
const lists = new Map([...table].map(([code, set]) => {
  const own = readingsOf(String.fromCodePoint(code));
  return [code, [...new Set([...own, ...set])].join(" ")];
}));

const frequency = new Map<string, number>();
for (const list of lists.values()) frequency.set(list, (frequency.get(list) ?? 0) + 1);
frequency.delete("");
const kinds = [...frequency].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([list]) => list);
const index = new Map(kinds.map((list, at) => [list, at + 1]));

/** One printable character below 57, else two: which ninety of the rest, and which of them. */
function encode(n: number): string {
  if (n < 57) return String.fromCharCode(35 + n);
  const rest = n - 57;
  if (rest >= 34 * 90) throw new Error("More sets of readings than the encoding can name");
  return String.fromCharCode(93 + Math.floor(rest / 90), 35 + (rest % 90));
}

let cells = "";
for (let code = FIRST; code <= LAST; code++) cells += encode(index.get(lists.get(code) ?? "") ?? 0);

const file = fileURLToPath(new URL("./readings.ts", import.meta.url));
writeFileSync(file, `// Written by make-readings.ts: do not edit. Taken from pinyin-pro (https://github.com/zh-lx/pinyin-pro, MIT).

/** The sets of readings that characters have, the commonest first, divided by commas. */
export const READING_SETS = ${JSON.stringify(kinds.join(","))};

/** For each character from U+4E00 which of the sets is its own, from 1; 0 for none. Encoded as decodeReadings has it. */
export const READING_CELLS = ${JSON.stringify(cells)};
`);
console.log(`${[...lists.values()].filter((list) => list !== "").length} characters, ${kinds.length} sets`);
