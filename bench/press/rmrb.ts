import { linesOfItem, type Item } from "../../src/model/index.ts";
import { folder, pressText } from "./pages.ts";
import { Tally } from "./tally.ts";

interface KeyItem {
  first: number;
  last: number;
  kicker: string | null;
  headline: string;
  deck: string | null;
}

export interface RmrbScore {
  starts: Tally;
  ends: Tally;
  whole: Tally;
  fields: Record<"headline" | "kicker" | "deck", { right: number; all: number }>;
  /** Head lines decided with confidence ≥ .95, and how many of them agree with the key. */
  certain: number;
  certainRight: number;
  /** Head lines by confidence, from the lowest: all, and those that agree with the key. */
  bands: { from: number; lines: number; right: number }[];
  notes: string[];
}

const fieldOf = (item: Item | undefined, field: "headline" | "kicker" | "deck"): string | null => {
  if (item === undefined) return null;
  const text = item.kind === "photo" ? (field === "headline" ? item.headline : undefined) : item[field];
  return text === undefined ? null : (text.lines?.map((line) => line.text.trim()).join("") ?? text.text.trim());
};

const BANDS = [0, 0.75, 0.85, 0.95, 0.97];

/** Presses the 16 real pages and holds stories' places and heads against their keys. */
export function scoreRmrb(): RmrbScore {
  const score: RmrbScore = {
    starts: new Tally(), ends: new Tally(), whole: new Tally(),
    fields: { headline: { right: 0, all: 0 }, kicker: { right: 0, all: 0 }, deck: { right: 0, all: 0 } }, certain: 0, certainRight: 0, bands: BANDS.map((from) => ({ from, lines: 0, right: 0 })), notes: [],
  };
  for (const { name, text, key: raw } of folder("rmrb-2019-10")) {
    const key = (raw as { items: KeyItem[] }).items;
    const pressed = pressText(name, text);
    const items = pressed.page.sections.flatMap((section) => section.items);
    const spans = items.map((item) => { const lines = linesOfItem(item); return { item, first: lines[0]?.line ?? 0, last: lines.at(-1)?.line ?? 0 }; });
    const s = score.starts.add(spans.map(({ first }) => String(first)), key.map(({ first }) => String(first)));
    const e = score.ends.add(spans.map(({ last }) => String(last)), key.map(({ last }) => String(last)));
    const w = score.whole.add(spans.map(({ first, last }) => `${first}-${last}`), key.map(({ first, last }) => `${first}-${last}`));
    if (s.extra.length + s.missing.length > 0) score.notes.push(`${name} starts +${s.extra.join()} -${s.missing.join()}`);
    if (e.extra.length + e.missing.length > 0) score.notes.push(`${name} ends +${e.extra.join()} -${e.missing.join()}`);
    void w;
    const printed = text.split("\n").map((line) => line.trim());
    const roleOf = new Map(pressed.explain().map((line) => [line.line, line]));
    for (const wanted of key) {
      const got = spans.find(({ first }) => first === wanted.first)?.item;
      for (const field of ["headline", "kicker", "deck"] as const) {
        const expected = wanted[field];
        const found = fieldOf(got, field);
        if (expected === null && found === null) continue;
        score.fields[field].all++;
        if (expected !== null && found === expected) score.fields[field].right++;
        else score.notes.push(`${name}:${wanted.first} ${field} want ${expected} got ${found}`);
      }
      const heads = new Map([[wanted.kicker, "kicker"], [wanted.headline, "headline"], [wanted.deck, "deck"]]);
      for (let line = wanted.first; line < wanted.first + 3; line++) {
        const role = heads.get(printed[line - 1] ?? "");
        const got2 = roleOf.get(line);
        if (role === undefined || got2 === undefined) continue;
        const band = score.bands.findLast(({ from }) => got2.confidence >= from);
        if (band !== undefined) {
          band.lines++;
          if (got2.role === role) band.right++;
        }
        if (got2.confidence < 0.95) continue;
        score.certain++;
        if (got2.role === role) score.certainRight++;
        else score.notes.push(`${name}:${line} CERTAIN ${got2.role}≠${role} ${got2.evidence}`);
      }
    }
  }
  return score;
}
