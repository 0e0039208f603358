import type { Edition } from "../../model/index.ts";
import type { Address } from "../addresses.ts";
import { storiesOf } from "../stories.ts";
import { editionCard, storyCard, type CardContent } from "./content.ts";

/** A card to be drawn: where it lies, from the site's root, and what it says. */
export interface WantedCard {
  path: string;
  content: CardContent;
}

/** Pixels: what Open Graph and Twitter show whole. */
export const CARD = { width: 1200, height: 630 } as const;

const FILE = "card.png";

/**
 * Takes an address; gives where the card lies that is sent with it, from the site's root, or undefined where there is none.
 * A story has one at its own address, also under an older one; an edition one; all else that of the front page. The
 * name says nothing of the content: a chat that keeps a link keeps the picture's too.
 */
export function cardPath({ kind, canonical, edition }: Pick<Address, "kind" | "canonical" | "edition">): string | undefined {
  switch (kind) {
    case "moved": return undefined;
    case "story": return `${canonical.slice(1)}${FILE}`;
    case "edition": return edition === undefined ? undefined : `e/${edition}/${FILE}`;
    case "front": case "person": case "search": case "saved": return FILE;
  }
}

/** Takes editions, the newest first, and what their site calls itself; gives every card of the site. */
export const wantedCards = (editions: readonly Edition[], name: string): WantedCard[] => [
  ...editions.slice(0, 1).map((edition) => ({ path: FILE, content: editionCard(edition, name) })),
  ...editions.map((edition) => ({ path: `e/${edition.id}/${FILE}`, content: editionCard(edition, name) })),
  ...storiesOf(editions).map((story) => ({ path: `a/${story.item.id}/${FILE}`, content: storyCard(story, name) })),
];
