import type { Address } from "../addresses.ts";
import { feedPaths, sectionsOf } from "../feeds/index.ts";
import { knownDay, peopleOf, sectionTitle, storiesOf } from "../stories.ts";
import { twinPaths } from "../twins/index.ts";
import type { Edition } from "../../model/index.ts";
import { CARD, cardPath } from "../cards/wanted.ts";
import { dataBlock } from "./data-block.ts";
import { emptyTag } from "../markup.ts";
import { newsArticle, type Paper } from "./news-article.ts";

/** What a head needs to know of the site. */
export interface HeadSite extends Paper {
  /** What the site calls itself. */
  name: string;
  /** The path that the site lies under, `/` at both ends. */
  base: string;
  /** Whether there are share cards. */
  cards: boolean;
}

const property = (name: string, content: string): string => emptyTag("meta", { property: name, content });

const alternate = (type: string, href: string, title?: string): string => emptyTag("link", { rel: "alternate", type, title, href });

/** The feeds of the paper, and of the sections that stand in the edition shown. */
function feedLinks(edition: Edition | undefined, { name, base }: HeadSite): string[] {
  const paper = feedPaths(undefined);
  return [
    alternate("application/rss+xml", base + paper.rss, name),
    alternate("application/feed+json", base + paper.json, name),
    ...sectionsOf(edition ? storiesOf([edition]) : []).map((title) => alternate("application/rss+xml", base + feedPaths(title).rss, `${name} · ${title}`)),
  ];
}

/** The picture that chats and networks show; its address must be absolute. */
function cardTags(address: Address, { url, cards }: HeadSite): string[] {
  const path = cards ? cardPath(address) : undefined;
  const twitter = (name: string, content: string): string => emptyTag("meta", { name: `twitter:${name}`, content });
  if (path === undefined || url === undefined) return [twitter("card", "summary")];
  const alt = address.title;
  return [
    property("og:image", url + path),
    property("og:image:type", "image/png"),
    property("og:image:width", String(CARD.width)),
    property("og:image:height", String(CARD.height)),
    property("og:image:alt", alt),
    twitter("card", "summary_large_image"),
    twitter("image", url + path),
    twitter("image:alt", alt),
  ];
}

/**
 * Takes an address, the edition that it shows and the site; gives what its head says to search engines, chats and feed
 * readers beside title and description, a line each. Nothing that must be absolute is there without the site's address.
 */
export function headTags(address: Address, edition: Edition | undefined, site: HeadSite): string[] {
  const { story, kind } = address;
  const canonical = site.url === undefined ? undefined : site.url + address.canonical.slice(1);
  const published = story && knownDay(story.edition);
  const section = story && sectionTitle(story.section);
  const twins = story && twinPaths(story.item.id);
  return [
    ...(canonical === undefined ? [] : [emptyTag("link", { rel: "canonical", href: canonical }), property("og:url", canonical)]),
    property("og:type", story ? "article" : "website"),
    property("og:site_name", site.name),
    property("og:locale", site.language.replace("-", "_")),
    ...cardTags(address, site),
    ...(story ? [...new Set(peopleOf(story.item).map(({ name }) => name))].map((name) => property("article:author", name)) : []),
    ...(section === undefined ? [] : [property("article:section", section)]),
    ...(published === undefined ? [] : [property("article:published_time", published)]),
    ...(twins ? [alternate("text/plain", site.base + twins.text), alternate("application/json", site.base + twins.json)] : []),
    ...(site.url !== undefined && (kind === "front" || kind === "edition") ? feedLinks(edition, site) : []),
    ...(story ? [dataBlock(newsArticle(story, site))] : []),
  ];
}
