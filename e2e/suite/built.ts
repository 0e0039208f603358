import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePublication, parseWholeEdition } from "../../src/model/index.ts";
import type { Edition, Item } from "../../src/model/index.ts";

/** The newest edition of a built site, as the reader will get it. Throws where nothing is built in `dir`. */
export function builtEdition(dir: string): Edition {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(dir, file), "utf8"));
  const publication = parsePublication(read("data/publication.json"));
  const newest = publication.ok ? publication.value.editions[0] : undefined;
  if (!newest) throw new Error(`There is no edition in ${dir}. Run \`npm run build\` first.`);
  const edition = parseWholeEdition(read(newest.file));
  if (!edition.ok) throw new Error(`${newest.file} is not of the contract.`);
  return edition.value;
}

/** All stories of an edition in the order of its pages. */
export const storiesOf = (edition: Edition): Item[] =>
  edition.pages.flatMap((page) => page.sections.flatMap((section) => section.items));

/** How many characters a story's text has, in UTF-16 units. */
export const lengthOf = (item: Item): number =>
  item.kind === "photo" ? item.caption.text.length : item.paragraphs.reduce((sum, { text }) => sum + text.length, 0);

/** The edition's longest article, or an error where it has none. */
export function longestArticle(edition: Edition): Item & { kind: "article" } {
  const articles = storiesOf(edition).filter((item) => item.kind === "article");
  const [first, ...others] = articles;
  if (!first) throw new Error("The edition has no article.");
  return others.reduce((longest, item) => (lengthOf(item) > lengthOf(longest) ? item : longest), first);
}
