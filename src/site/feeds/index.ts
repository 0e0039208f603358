import type { Edition } from "../../model/index.ts";
import type { SiteFile } from "../publish.ts";
import { feedsOf, type FeedSite } from "./feed.ts";
import { printJsonFeed } from "./json-feed.ts";
import { printRss } from "./rss.ts";

export { feedPaths, sectionsOf } from "./feed.ts";
export type { FeedSite } from "./feed.ts";
export { printXml } from "./xml.ts";
export type { XmlElement } from "./xml.ts";

/** Takes editions, the newest first, and the site; gives the files of all its feeds. */
export function feedFiles(editions: readonly Edition[], site: FeedSite): SiteFile[] {
  const encoder = new TextEncoder();
  return feedsOf(editions, site).flatMap((feed) => [
    { path: feed.rss.slice(site.url.length), bytes: encoder.encode(printRss(feed)) },
    { path: feed.json.slice(site.url.length), bytes: encoder.encode(printJsonFeed(feed)) },
  ]);
}
