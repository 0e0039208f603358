import { READING_CELLS, READING_SETS } from "./readings.ts";

const FIRST = 0x4e00;
const NONE: readonly string[] = [];

/** What is known of readings: of each folded character all of them, in a–z with v for ü; and all syllables there are. */
export interface Readings {
  of(character: string): readonly string[];
  syllables: ReadonlySet<string>;
}

/** Two ways to type what the table has as v: lü is lv, lu or lyu on different keyboards and in passports. */
const asTyped = (reading: string): string[] =>
  reading.includes("v") ? [reading, reading.replace("v", "u"), reading.replace("v", "yu")] : [reading];

/** Decodes the table; costs some 10 ms and 1 MB, so it is done once, when pinyin is first typed. */
export function decodeReadings(): Readings {
  const sets = READING_SETS.split(",").map((set) => [...new Set(set.split(" ").flatMap(asTyped))]);
  const cells: (readonly string[])[] = [];
  for (let i = 0; i < READING_CELLS.length; i++) {
    let n = READING_CELLS.charCodeAt(i) - 35;
    if (n >= 58) n = 57 + (n - 58) * 90 + READING_CELLS.charCodeAt(++i) - 35;
    cells.push(n === 0 ? NONE : (sets[n - 1] ?? NONE));
  }
  return { of: (character) => cells[character.charCodeAt(0) - FIRST] ?? NONE, syllables: new Set(sets.flat()) };
}
