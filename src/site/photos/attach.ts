import type { Image, Item, Page } from "../../model/index.ts";

/** A picture of a page: which story's, and, in an article, which of its photographs, from 0. */
export interface Attachment {
  item: string;
  photo?: number;
  image: Image;
}

function withImages(item: Item, images: readonly Attachment[]): Item {
  if (item.kind === "photo") {
    const [own] = images;
    return own ? { ...item, image: own.image } : item;
  }
  return {
    ...item,
    photos: item.photos.map((photo, index) => {
      const own = images.find((one) => one.photo === index);
      return own ? { ...photo, image: own.image } : photo;
    }),
  };
}

/** Takes a page and its pictures; gives the page with each picture at its photograph. The page taken is not changed. */
export function attach(page: Page, images: readonly Attachment[]): Page {
  if (images.length === 0) return page;
  return {
    ...page,
    sections: page.sections.map((section) => ({ ...section, items: section.items.map((item) => withImages(item, images.filter((one) => one.item === item.id))) })),
  };
}
