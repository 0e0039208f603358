import type { Item } from "../../model/index.ts";

/** Takes a story; gives the stored text of what has an address of its own in it, `#p1` first. */
export const paragraphsOf = (item: Item): string[] => (item.kind === "photo" ? [item.caption.text] : item.paragraphs.map(({ text }) => text));
