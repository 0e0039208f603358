import type { Article } from "../../src/model/index.ts";
import { randomFrom } from "../random.ts";

/** A page of a paper, as an extraction tool would give it. */
export interface RawPage {
  name: string;
  text: string;
}

/**
 * Takes real articles; gives pages of so many stories altogether, each of the headline of one, the first paragraph of
 * another and the later paragraphs of others, as many as a real one has. What stands together means nothing, but
 * lengths, characters and names are those of a real paper. The same for the same input.
 */
export function recombined(articles: readonly Article[], count: number, perPage = 100): RawPage[] {
  const next = randomFrom(20210117);
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(next() * from.length)];
    if (picked === undefined) throw new Error("There is nothing to recombine.");
    return picked;
  };
  const opening = articles.flatMap(({ paragraphs }) => paragraphs.slice(0, 1));
  const later = articles.flatMap(({ paragraphs }) => paragraphs.slice(1)).filter(({ state, role }) => state === "asPrinted" && role === "body");
  const headed = articles.filter(({ headline }) => headline !== undefined);

  const story = (number: number): string[] => {
    const { kicker, headline, paragraphs } = pick(headed);
    const body = [pick(opening), ...paragraphs.slice(1).map(() => pick(later))];
    const lines = [kicker?.text, `${headline?.text ?? ""} 第${number}号`, ...body.map(({ text }) => text)];
    return lines.filter((line) => line !== undefined);
  };
  const pages: RawPage[] = [];
  for (let first = 0; first < count; first += perPage) {
    const stories = Array.from({ length: Math.min(perPage, count - first) }, (_, at) => story(first + at + 1));
    pages.push({ name: `p${String(pages.length + 1).padStart(2, "0")}`, text: `${["简讯快报", ...stories.flat()].join("\n\n")}\n` });
  }
  return pages;
}
