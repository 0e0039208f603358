import type { Image, Item, Photo } from "../../model/index.ts";

/** A photograph that has a picture, with its number among those of its story, from 1: what `#photo-2` names. */
export interface Pictured {
  number: number;
  photo: Pick<Photo, "caption" | "byline">;
  image: Image;
}

/** Takes a story; gives those of its photographs that have a picture, in order. */
export function picturesOf(item: Item): Pictured[] {
  const photos = item.kind === "photo" ? [item] : item.photos;
  let number = 0;
  return photos.flatMap((photo) => (photo.image ? [{ number: (number += 1), photo, image: photo.image }] : []));
}
