import { widenPunctuation } from "../../text/widen.ts";
import type { Edition, Item } from "../../model/index.ts";
import { sectionTitle, storiesOf, type Story } from "../stories.ts";

/** What is printed on a story's card. All of it is as a page shows it: punctuation full-width. */
export interface StoryCard {
  kind: "story";
  paper: string;
  /** Date and page, as far as they are known. */
  imprint: string;
  /** The kicker, else the section. */
  kicker: string | undefined;
  headline: string | undefined;
  /** The first paragraphs, as many as a card could hold. */
  text: string[];
}

/** What is printed on an edition's card. */
export interface EditionCard {
  kind: "edition";
  paper: string;
  imprint: string;
  /** The names of its pages. */
  pages: string;
  stories: { kicker: string | undefined; headline: string }[];
}

export type CardContent = StoryCard | EditionCard;

/** More than a card holds, in UTF-16 units. */
const MOST = 900;

const shown = (text: string): string => widenPunctuation(text).trim();

/** Takes what is known of a date; gives it in words, with a word where it was inferred; empty where nothing is known. */
function dateWords({ date, month, dateBasis }: Pick<Edition, "date" | "month" | "dateBasis">): string {
  const [year, mm, dd] = (date ?? month ?? "").split("-");
  if (year === undefined || mm === undefined) return "";
  return `${year}年${Number(mm)}月${dd === undefined ? "" : `${Number(dd)}日`}${dateBasis === "inferred" ? "（推定）" : ""}`;
}

const joined = (...parts: (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== "").join("　");

function textOf(item: Item): string[] {
  const paragraphs = item.kind === "photo" ? [item.caption] : item.paragraphs;
  let left = MOST;
  return paragraphs.flatMap(({ text }) => {
    if (left <= 0) return [];
    const paragraph = shown(text);
    left -= paragraph.length;
    return paragraph === "" ? [] : [paragraph];
  });
}

/** Takes a story and what its site calls itself; gives what its card says. Nothing is there that is not known. */
export function storyCard({ edition, page, section, item }: Story, paper: string): StoryCard {
  const kicker = item.kind === "photo" ? undefined : item.kicker?.text;
  const headline = item.headline && shown(item.headline.text);
  const name = shown(kicker ?? "") || shown(sectionTitle(section) ?? "");
  return {
    kind: "story", paper: shown(paper),
    imprint: joined(dateWords(edition), page.number === undefined ? undefined : `第${page.number}版`, shown(page.name)),
    kicker: name === "" ? undefined : name,
    headline: headline === "" ? undefined : headline,
    text: textOf(item),
  };
}

/** How many headlines an edition's card could hold. */
const HEADLINES = 8;

/** Takes an edition and what its site calls itself; gives what its card says: the lead first, where one is named. */
export function editionCard(edition: Edition, paper: string): EditionCard {
  const items = storiesOf([edition]).map(({ item }) => item).filter(({ headline }) => headline !== undefined && headline.text.trim() !== "");
  const lead = items.find((item) => item.kind === "article" && item.lead === true);
  const ordered = lead ? [lead, ...items.filter((item) => item !== lead)] : items;
  return {
    kind: "edition", paper: shown(paper), imprint: dateWords(edition),
    pages: edition.pages.slice(0, 6).map(({ name }) => shown(name)).join("　"),
    stories: ordered.slice(0, HEADLINES).map((item) => ({ kicker: item.kind === "article" && item.kicker ? shown(item.kicker.text) : undefined, headline: shown(item.headline?.text ?? "") })),
  };
}

/** Takes a card's content and what changes a text; gives the content with each of its texts changed. */
export const mapWords = (card: CardContent, change: (text: string) => string): CardContent => {
  const maybe = (text: string | undefined): string | undefined => text === undefined ? undefined : change(text);
  return card.kind === "story"
    ? { kind: "story", paper: change(card.paper), imprint: change(card.imprint), kicker: maybe(card.kicker), headline: maybe(card.headline), text: card.text.map(change) }
    : { kind: "edition", paper: change(card.paper), imprint: change(card.imprint), pages: change(card.pages), stories: card.stories.map(({ kicker, headline }) => ({ kicker: maybe(kicker), headline: change(headline) })) };
};

/** Takes a card's content; gives all its text, for the faces to make ready. */
export const wordsOf = (card: CardContent): string => JSON.stringify(card);
