import { editionOfId, type Edition, type EditionRef, type Publication } from "../model/index.ts";
import { openingOf, peopleOf, storiesOf, titleOf, titlesOf, type Story } from "./stories.ts";

/** An address of the site that is a file of its own. */
export interface Address {
  /** The folder that it is, from the site's root: empty, or `a/2021-01-…/`. A person's name stands in it as it is. */
  folder: string;
  /** The same as a path of an address, from the site's root, `/` at both ends: names are escaped. */
  path: string;
  kind: "front" | "edition" | "story" | "person" | "search" | "saved" | "moved";
  /** The path of the address that this one should be known by: its own, but for a story's old address. */
  canonical: string;
  /** The story that the page shows. */
  story?: Story;
  title: string;
  /** The beginning of the text of a story, the titles of an edition's or a person's stories; absent where nothing is found by it. */
  description: string | undefined;
  /** The edition that the page shows; absent where there is none at all. */
  edition: string | undefined;
  /** Data that the page needs, fetched while its script still loads. */
  data: string[];
}

const SITE = "报栏";

/** Takes what is published; gives what its site calls itself: the paper's title where it is known. */
export const siteName = ({ title }: Publication): string => title ?? SITE;

const nameOf = (ref: EditionRef): string => ref.pages.map(({ name }) => name).slice(0, 3).join("　");

/** Takes what is published; gives every address that a host must know, each once. */
export function addressesOf(publication: Publication, editions: readonly Edition[]): Address[] {
  return foldersOf(publication, editions).map(({ storyAt, ...address }) => {
    const path = `/${address.folder.split("/").map(encodeURIComponent).join("/")}`;
    return { ...address, path, canonical: storyAt ?? path };
  });
}

/** Whether a name can be a folder's: not one that leads elsewhere, is hidden, or that some file system refuses. */
const isFolderName = (name: string): boolean => name !== "" && name.length <= 60 && !/[\p{C}\\/:*?"<>|]|^\.|[. ]$/u.test(name);

interface Folder extends Omit<Address, "path" | "canonical"> {
  storyAt?: string;
}

function foldersOf(publication: Publication, editions: readonly Edition[]): Folder[] {
  const contents = "data/publication.json";
  const addresses: Folder[] = [];
  const newest = publication.editions[0];
  const site = siteName(publication);
  const inNewest = storiesOf(editions.slice(0, 1));
  addresses.push({ folder: "", kind: "front", title: newest ? `${nameOf(newest)} · ${site}` : site, description: titlesOf(inNewest), edition: newest?.id, data: newest ? [contents, newest.file] : [contents] });
  addresses.push({ folder: "search/", kind: "search", title: `检索全部各期 · ${site}`, description: undefined, edition: undefined, data: [] });
  addresses.push({ folder: "saved/", kind: "saved", title: `收藏与笔记 · ${site}`, description: undefined, edition: undefined, data: [] });
  const folders = new Set<string>();
  for (const [name, stories] of byName(inNewest)) {
    // A host that is blind to case, or to how a letter is composed, has one folder for both (fault 29): the second person's address is drawn by the script of 404.html.
    const folded = name.normalize("NFC").toLowerCase();
    if (!isFolderName(name) || folders.has(folded)) continue;
    folders.add(folded);
    addresses.push({ folder: `by/${name}/`, kind: "person", title: `${name}的稿件 · ${site}`, description: titlesOf(stories), edition: newest?.id, data: newest ? [contents, newest.file] : [] });
  }
  for (const [index, edition] of editions.entries()) {
    const ref = publication.editions[index];
    if (!ref) continue;
    const data = [contents, ref.file];
    const stories = storiesOf([edition]);
    addresses.push({ folder: `e/${edition.id}/`, kind: "edition", title: `${nameOf(ref)} · ${site}`, description: titlesOf(stories), edition: ref.id, data });
    const add = (id: string, story: Story): void => {
      const { item } = story;
      addresses.push({ folder: `a/${id}/`, kind: "story", story, storyAt: `/a/${item.id}/`, title: `${titleOf(item)} · ${site}`, description: openingOf(item), edition: ref.id, data });
    };
    for (const story of stories) add(story.item.id, story);
    for (const { from, to } of edition.aliases ?? []) {
      const story = stories.find(({ item }) => item.id === to);
      if (!story) continue;
      // The reader looks for a story in the edition that its id names; one that has left it is led on by a page of its own.
      if (editionOfId(from) === edition.id) add(from, story);
      else addresses.push({ folder: `a/${from}/`, kind: "moved", storyAt: `/a/${to}/`, title: `${titleOf(story.item)} · ${site}`, description: undefined, edition: undefined, data: [] });
    }
  }
  return addresses;
}

/** Takes stories; gives everybody who has a part in one, with those, each name once and each story once under it. */
function byName(stories: readonly Story[]): Map<string, Story[]> {
  const found = new Map<string, Story[]>();
  for (const story of stories) {
    for (const name of new Set(peopleOf(story.item).map(({ name: one }) => one))) found.set(name, [...(found.get(name) ?? []), story]);
  }
  return found;
}
