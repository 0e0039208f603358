import type { Article, Edition, EditionRef, Image, Item, Page, PhotoStory, Publication } from "../../src/model/index.ts";
import { itemId } from "../../src/model/index.ts";
import { pressFile } from "../../src/press/file.ts";
import { setBreaks } from "../../src/site/breaks/set-breaks.ts";
import { assembleEditions } from "../../src/site/editions.ts";
import { publish, type SiteFile } from "../../src/site/publish.ts";
import breaks from "./breaks.json";
import hills from "./hills.svg?url";
import news from "./要闻.txt?raw";
import sidecar from "./要闻.yaml?raw";
import stubble from "./stubble.svg?url";
import supplement from "./副刊.txt?raw";
import tower from "./tower.svg?url";

// A paper of our own invention, pressed in the page by the press itself, so that its parts are what the press really makes.

const EDITION = "2023-04-06";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function pressed(id: string, name: string, text: string, beside?: string): Page {
  const file = pressFile({
    path: `${name}.txt`, bytes: bytes(text), editionId: EDITION, editionName: EDITION, pageId: id, pageName: name,
    ...(beside !== undefined && { sidecar: { path: `${name}.yaml`, bytes: bytes(beside) } }),
  });
  if (!file.ok) throw new Error(`${name} of the gallery's paper can't be pressed`);
  return file.pressed.page;
}

const drawn = (src: string, width: number, height: number, alt: string): Image => ({ src: src.replace(/^\//, ""), width, height, alt });
const HILLS = drawn(hills, 1290, 860, "晨雾里的山和一条渠");
const STUBBLE = drawn(stubble, 900, 600, "打谷场边的麦茬地");
const TOWER = drawn(tower, 600, 800, "山前的瞭望塔");

/** Takes a page; gives it with photographs in the place of those that a paper would have beside its text. */
const withPhotographs = (page: Page): Page => ({
  ...page,
  sections: page.sections.map((section) => ({
    ...section,
    items: section.items.map((item, index): Item => {
      if (item.kind === "photo") return index === 0 ? { ...item, image: STUBBLE } : index === 1 ? { ...item, image: TOWER } : item;
      return { ...item, photos: item.photos.map((photo, at) => ({ ...photo, image: [HILLS, STUBBLE, TOWER][at] ?? HILLS })) };
    }),
  })),
});

/** Where the lines of its headlines may end, as the site finds it: with a dictionary that no page loads (breaks.test.ts). */
const found: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(breaks));

/** Takes pages; gives the edition that they make. Throws where they make none. */
function editionOf(pages: readonly Page[]): Edition {
  const [edition] = assembleEditions(pages.map((page) => ({ editionId: EDITION, page })));
  if (!edition) throw new Error("no edition");
  return setBreaks(edition, (text) => found.get(text) ?? []);
}

const front: Page = { ...withPhotographs(pressed("yaowen", "要闻", news, sidecar)), number: "1" };

/** The edition that most parts are shown with. */
export const edition: Edition = editionOf([front, { ...pressed("fukan", "副刊", supplement), number: "2" }]);

const items: readonly Item[] = edition.pages.flatMap((page) => page.sections.flatMap((section) => section.items));

function theOne<T extends Item>(what: string, is: (item: Item) => item is T): T {
  const item = items.find(is);
  if (!item) throw new Error(`the gallery's paper has no ${what}`);
  return item;
}
const isArticle = (item: Item): item is Article => item.kind === "article";

/** A long story with kicker, deck, three people, three photographs, subheads, a rejoined paragraph and a correction. */
export const lead: Article = theOne("lead", (item): item is Article => isArticle(item) && item.lead === true);
/** A story of two paragraphs. */
export const brief: Article = theOne("brief", (item): item is Article => isArticle(item) && item.headline?.text.startsWith("农资") === true);
/** A story whose headline has more than thirty characters. */
export const longHeaded: Article = theOne("long headline", (item): item is Article => isArticle(item) && (item.headline?.text.length ?? 0) > 30);
/** A photo story with a picture, and one whose picture nobody has. */
export const photoStory: PhotoStory = theOne("photo story", (item): item is PhotoStory => item.kind === "photo" && item.image !== undefined);
export const captionAlone: PhotoStory = theOne("caption", (item): item is PhotoStory => item.kind === "photo" && item.image === undefined);
/** The brief as the press would give it where no headline is printed. */
export const headless: Article = { ...brief };
delete headless.headline;

/** Takes a change of stories; gives the paper with it. */
export const editionWhere = (change: (item: Item) => Item): Edition => ({
  ...edition,
  pages: edition.pages.map((page) => ({ ...page, sections: page.sections.map((section) => ({ ...section, items: section.items.map(change) })) })),
});

/** Takes how many stories; gives an edition of one page that has them: the paper's own over and over, under ids of their own. */
export function editionWith(count: number): Edition {
  const page = front;
  const [section] = page.sections;
  if (!section) throw new Error("the gallery's paper has no section");
  const articles = items.filter(isArticle);
  const many = Array.from({ length: count }, (_, index): Item => {
    const item = articles[index % articles.length] ?? brief;
    return { ...item, photos: index === 0 ? item.photos : [], id: itemId(EDITION, page.id, `${index}`) };
  });
  return { ...editionOf([page]), pages: [{ ...page, sections: [{ ...section, items: many }] }] };
}

/** Takes editions; gives the publication and the files that a site would serve. */
export function published(editions: readonly Edition[]): { publication: Publication; files: SiteFile[]; refs: readonly EditionRef[] } {
  const { publication, files } = publish(editions, "青石渡报");
  return { publication, files, refs: publication.editions };
}

/** What the publication says of the paper. */
export const [ref] = published([edition]).refs;
