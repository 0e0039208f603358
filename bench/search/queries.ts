import type { Canon } from "./truth.ts";
import { pick, randomFrom } from "../random.ts";

export interface BenchQuery {
  text: string;
  /** word: along the limits of words. fragment: beginning and ending inside words. absent: in no story. */
  kind: "word" | "fragment" | "absent";
}

const LENGTHS = [1, 2, 2, 3, 4, 4, 5, 6, 8, 12];

/** The limits of words as ICU's dictionary sees them. */
function limitsOf(text: string): number[] {
  return Array.from(new Intl.Segmenter("zh", { granularity: "word" }).segment(text), ({ index }) => index);
}

const isPlain = (text: string): boolean => /^[\p{Script=Han}0-9A-Za-z]+$/u.test(text);

function draw(text: string, kind: "word" | "fragment", length: number, random: () => number): string | undefined {
  const limits = limitsOf(text);
  const set = new Set(limits);
  const start = kind === "word" ? pick(limits, random) : Math.floor(random() * text.length);
  const slice = text.slice(start, start + length);
  if (slice.length < length || !isPlain(slice)) return undefined;
  const within = !set.has(start) || !set.has(start + length);
  return kind === "word" || (within && slice.length > 1) ? slice : undefined;
}

/** How often a text holds it, up to a point. */
function countIn(stories: readonly string[], needle: string): number {
  let count = 0;
  for (const story of stories) if (story.includes(needle)) count++;
  return count;
}

/**
 * Takes real stories in the canon; gives 300 queries: two thirds along words and one third across their limits, of each length a third rare, a
 * third common and a third between, by the number of stories that hold them; and thirty that no story holds. Another seed draws others.
 */
export function queriesFrom(paragraphs: readonly string[], stories: readonly string[], canon: Canon, seed = 6): BenchQuery[] {
  const random = randomFrom(seed);
  const out = new Map<string, BenchQuery>();
  for (let round = 0; round < 30; round++) {
    const kind = round % 3 === 2 ? "fragment" : "word";
    for (const length of LENGTHS) {
      const drawn: string[] = [];
      for (let tries = 0; drawn.length < 12 && tries < 2000; tries++) {
        const text = draw(pick(paragraphs, random), kind, kind === "fragment" ? Math.max(2, length) : length, random);
        if (text !== undefined && !out.has(text)) drawn.push(text);
      }
      const sorted = drawn.map((text) => ({ text, count: countIn(stories, canon(text)) })).sort((a, b) => a.count - b.count);
      const chosen = sorted[Math.floor(((round % 10) / 9.01) * sorted.length)];
      if (chosen) out.set(chosen.text, { text: chosen.text, kind });
    }
  }
  for (let tries = 0, absent = 0; absent < 30 && tries < 10_000; tries++) {
    const a = pick(paragraphs, random);
    const b = pick(paragraphs, random);
    const text = a.slice(4, 5 + (tries % 3)) + b.slice(9, 10 + (tries % 4));
    if (!isPlain(text) || text.length < 2 || out.has(text) || countIn(stories, canon(text)) > 0) continue;
    out.set(text, { text, kind: "absent" });
    absent++;
  }
  return [...out.values()];
}
