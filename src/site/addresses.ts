import type { Edition, EditionRef, Item, Publication } from "../model/index.ts";

/** An address of the site that is a file of its own. */
export interface Address {
  /** The folder that it is, from the site's root: empty, or `a/2021-01-…/`. */
  folder: string;
  title: string;
  description: string | undefined;
  /** The edition that the page shows; absent where there is none at all. */
  edition: string | undefined;
  /** Data that the page needs, fetched while its script still loads. */
  data: string[];
}

const SITE = "报栏";
/** What a chat shows of a story under its title, in characters. */
const DESCRIPTION = 120;

const opening = (item: Item): string =>
  [...(item.kind === "photo" ? item.caption.text : item.paragraphs.find(({ role }) => role === "body")?.text ?? "").trim()].slice(0, DESCRIPTION).join("");

const titleOf = (item: Item): string => item.headline?.text.trim() ?? `${[...opening(item)].slice(0, 24).join("")}……`;

const nameOf = (ref: EditionRef): string => ref.pages.map(({ name }) => name).slice(0, 3).join("　");

/** Takes what is published; gives every address that a host must know, each once. */
export function addressesOf(publication: Publication, editions: readonly Edition[]): Address[] {
  const contents = "data/publication.json";
  const addresses: Address[] = [];
  const newest = publication.editions[0];
  const site = publication.title ?? SITE;
  addresses.push({ folder: "", title: newest ? `${nameOf(newest)} · ${site}` : site, description: undefined, edition: newest?.id, data: newest ? [contents, newest.file] : [contents] });
  addresses.push({ folder: "search/", title: `检索全部各期 · ${site}`, description: undefined, edition: undefined, data: [] });
  for (const [index, edition] of editions.entries()) {
    const ref = publication.editions[index];
    if (!ref) continue;
    const data = [contents, ref.file];
    addresses.push({ folder: `e/${edition.id}/`, title: `${nameOf(ref)} · ${site}`, description: undefined, edition: ref.id, data });
    const items = edition.pages.flatMap((page) => page.sections.flatMap((section) => section.items));
    for (const item of items) addresses.push({ folder: `a/${item.id}/`, title: `${titleOf(item)} · ${site}`, description: opening(item), edition: ref.id, data });
    for (const { from, to } of edition.aliases ?? []) {
      const item = items.find(({ id }) => id === to);
      if (item) addresses.push({ folder: `a/${from}/`, title: `${titleOf(item)} · ${site}`, description: opening(item), edition: ref.id, data });
    }
  }
  return addresses;
}
