import type { Item } from "../../../model/index.ts";

/** Widths of window at which the page has so many columns are in theme.css; the figures here follow its type. */
export type Columns = 1 | 2 | 3 | 4 | 5;
export const COLUMNS: readonly Columns[] = [1, 2, 3, 4, 5];

/** Han characters to a line of one column: the column's width over the body's size, at the middle of each range. */
const PER_LINE: Record<Columns, number> = { 1: 20, 2: 16, 3: 16, 4: 16.5, 5: 17.5 };
/** Headline size over body size. */
const HEADLINE = 1.35;
const LEAD_HEADLINE = 2.1;
/** Space above and below a headline, in lines of body. */
const AIR = 1.1;
const CARD_AIR = 1.6;

/** What a story asks of the page, in lines of body text of one column. */
export interface Measured {
  item: Item;
  lead: boolean;
  /** Lines above the text when the story is `span` columns wide. */
  head: (columns: Columns, span: number) => number;
  /** Lines of the whole text in one column, before it is divided. */
  body: (columns: Columns) => number;
}

/** Takes a story; gives its paragraphs as they stand on the front page, in reading order. */
export const openingOf = (item: Item): readonly { text: string }[] =>
  item.kind === "photo" ? [item.caption] : item.paragraphs.length > 0 ? item.paragraphs : item.photos.map((photo) => photo.caption);

/** Takes a story and whether it leads; gives how to measure it. Lengths are in UTF-16 units: near enough for layout. */
export function measure(item: Item, lead: boolean): Measured {
  const lengths = openingOf(item).map(({ text }) => text.length + 2);
  const headline = item.headline?.text.length ?? 0;
  const card = item.kind === "photo";
  const size = lead ? LEAD_HEADLINE : HEADLINE;
  const body = new Map<Columns, number>();
  return {
    item,
    lead,
    head: (columns, span) =>
      (card ? CARD_AIR : AIR) +
      (item.kind === "article" && item.kicker ? 0.9 : 0) +
      (item.kind === "article" && item.deck ? 1 : 0) +
      Math.ceil((headline * size) / (PER_LINE[columns] * span)) * size * 0.8,
    body: (columns) => {
      const known = body.get(columns);
      if (known !== undefined) return known;
      const perLine = PER_LINE[columns] - (card ? 2 : 0);
      const lines = lengths.reduce((sum, length) => sum + Math.ceil(length / perLine), 0);
      body.set(columns, lines);
      return lines;
    },
  };
}
