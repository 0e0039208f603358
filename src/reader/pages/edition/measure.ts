import type { Image, Item, Text } from "../../../model/index.ts";
import { picturesOf } from "../../edition/picture.ts";

/** Widths of window at which the page has so many columns are in theme.css; the figures here follow its type. */
export type Columns = 1 | 2 | 3 | 4 | 5;
export const COLUMNS: readonly Columns[] = [1, 2, 3, 4, 5];

/**
 * Han characters to a line of one column: the column's width over the body's size, in the windows that most readers have of each
 * range: 390, 768, 1024, between 1280 and 1440, and 1920 pixels. Where a window is narrower, texts are longer than is reckoned here.
 */
const PER_LINE: Record<Columns, number> = { 1: 20, 2: 20, 3: 18, 4: 17.5, 5: 18.5 };
/** Headline size over body size. */
const HEADLINE = 1.35;
const LEAD_HEADLINE = 2.1;
/** Space above and below a headline, in lines of body. */
const AIR = 1.1;
const CARD_AIR = 1.6;

/** Space between columns, over the body's size, and a line's height over it. */
const GAP = 1.65;
const LEADING = 1.8;
/** Under a picture in a story: two lines of caption and some space, in lines of body. */
const UNDER = 2.2;

/** How a story stands when it is so many columns wide, in lines of body. */
export interface Standing {
  /** Above the text; a picture over its whole width too. */
  head: number;
  /** Columns that its text has: what a picture beside it leaves. */
  columns: number;
  /** Lines of its whole text in these columns. */
  text: number;
  /** Lines of the picture beside the text; 0 where there is none. */
  beside: number;
}

/** What a story asks of the page, in lines of body text of one column. */
export interface Measured {
  item: Item;
  lead: boolean;
  /** Lines above the text when the story is `span` columns wide. */
  head: (columns: Columns, span: number) => number;
  /** Lines of the whole text in one column, before it is divided. */
  body: (columns: Columns) => number;
  /** Lines of its picture when that is so many columns wide; 0 where it has none. */
  picture: (columns: Columns, span: number) => number;
  standing: (columns: Columns, span: number) => Standing;
}

/** Takes a story and whether it leads; gives how many columns its picture has beside the text: two in a lead, one for a picture that stands upright. */
export function pictureColumns(item: Item, lead: boolean): number {
  const [first] = picturesOf(item);
  return first && item.kind === "article" ? (lead && first.image.width >= first.image.height ? 2 : 1) : 0;
}

/** How many lines a headline has where so many of its characters make one: each as full as its breaks allow, and a space ends one. */
function linesOfHeadline({ text, breaks = [] }: Text, perLine: number): number {
  let [lines, start, last] = [1, 0, 0];
  for (const end of [...breaks, text.length]) {
    if (last > start && (end - start > perLine || (text.length > perLine && text.charAt(last - 1).trim() === ""))) {
      lines += 1;
      start = last;
    }
    last = end;
  }
  return Math.max(lines, Math.ceil(text.length / perLine));
}

/** How tall a picture is when it is so many columns wide, in lines of body. */
function linesOf({ width, height }: Image, columns: Columns, span: number): number {
  return ((PER_LINE[columns] * span + GAP * (span - 1)) * height) / width / LEADING;
}

/** Takes a story; gives its paragraphs as they stand on the front page, in reading order. */
export const openingOf = (item: Item): readonly { text: string }[] =>
  item.kind === "photo" ? [item.caption] : item.paragraphs.length > 0 ? item.paragraphs : item.photos.map((photo) => photo.caption);

/** Takes a story and whether it leads; gives how to measure it. Lengths are in UTF-16 units: near enough for layout. */
export function measure(item: Item, lead: boolean): Measured {
  const lengths = openingOf(item).map(({ text }) => text.length + 2);
  const card = item.kind === "photo";
  const size = lead ? LEAD_HEADLINE : HEADLINE;
  const lines = new Map<Columns, number>();
  const [pictured] = picturesOf(item);
  const wide = pictureColumns(item, lead);
  const picture = (columns: Columns, span: number): number =>
    pictured ? linesOf(pictured.image, columns, span) + (card ? 0 : UNDER) : 0;
  const head = (columns: Columns, span: number): number =>
    (card ? CARD_AIR : AIR) +
    (item.kind === "article" && item.kicker ? 0.9 : 0) +
    (item.kind === "article" && item.deck ? 1 : 0) +
    (item.headline ? linesOfHeadline(item.headline, (PER_LINE[columns] * span) / size) : 0) * size * 0.8;
  const body = (columns: Columns): number => {
    const known = lines.get(columns);
    if (known !== undefined) return known;
    const perLine = PER_LINE[columns] - (card ? 2 : 0);
    const all = lengths.reduce((sum, length) => sum + Math.ceil(length / perLine), 0);
    lines.set(columns, all);
    return all;
  };
  return {
    item, lead, head, body, picture,
    standing: (columns, span) => {
      const beside = wide > 0 && span > wide;
      const own = beside ? span - wide : span;
      return {
        head: head(columns, span) + (beside ? 0 : picture(columns, span)),
        columns: own,
        text: Math.ceil(body(columns) / own),
        beside: beside ? Math.ceil(picture(columns, wide)) : 0,
      };
    },
  };
}
