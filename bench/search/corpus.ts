import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Field, SearchDocument } from "../../src/search/index.ts";
import { pick, randomFrom } from "../random.ts";

const BULK = fileURLToPath(new URL("../../../shared/pages/bulk/rmrb-2019-10.txt", import.meta.url));
const SEED = fileURLToPath(new URL("../../content", import.meta.url));

/** A story cut from running text. */
interface Cut {
  date: string;
  headline: string;
  body: string[];
}

function cutStories(text: string): Cut[] {
  return text.split(/^@@@ /m).flatMap((piece) => {
    const [name = "", ...lines] = piece.split(/\r?\n/);
    const day = /^(\d{4})(\d{2})(\d{2})-/.exec(name);
    const [headline, ...body] = lines.map((line) => line.trim()).filter((line) => line !== "");
    return day && headline !== undefined && body.length > 0 ? [{ date: day.slice(1).join("-"), headline, body }] : [];
  });
}

/** The month of real text where it is present, else the project's own content, a story a paragraph. */
export function source(): { name: string; stories: Cut[] } {
  if (existsSync(BULK)) return { name: "rmrb-2019-10", stories: cutStories(readFileSync(BULK, "utf8")) };
  const page = readFileSync(`${SEED}/2021-01/示范区.txt`, "utf8").split(/\n\s*\n/).map((text) => text.trim()).filter((text) => text !== "");
  return { name: "content", stories: page.map((text) => ({ date: "2021-01", headline: text.slice(0, 16), body: [text] })) };
}

/**
 * Gives so many stories, newest first: the real ones as they are as far as they go, and behind them stories whose headline and
 * paragraphs are drawn from all of them, as many paragraphs as some real story has.
 */
export function* corpusOf(stories: readonly Cut[], size: number): Generator<SearchDocument> {
  const random = randomFrom(size);
  const paragraphs = stories.flatMap((story) => story.body);
  for (let at = 0; at < size; at++) {
    const real = stories[at];
    const length = pick(stories, random).body.length;
    const story = real ?? { headline: pick(stories, random).headline, body: Array.from({ length }, () => pick(paragraphs, random)) };
    yield {
      id: `s${at}`,
      editionId: "e",
      pageId: "p",
      date: `${2024 - Math.floor((at * 5) / size)}-10-01`,
      section: "",
      people: [],
      fields: [
        { kind: "headline", index: 0, text: story.headline },
        ...story.body.map((text, index): Field => ({ kind: "body", index, text })),
      ],
    };
  }
}
