import type { Edition, Publication } from "../model/index.ts";
import type { Address } from "./addresses.ts";
import { feedFiles } from "./feeds/index.ts";
import { llmsTxt, robotsTxt, sitemapFiles } from "./findable/index.ts";
import { hostHeaders } from "./host-headers.ts";
import type { SiteFile } from "./publish.ts";
import { storiesOf } from "./stories.ts";
import { twinFiles } from "./twins/index.ts";

/** What the files beside the pages are made from. */
export interface Beside {
  publication: Publication;
  /** The newest first, in the order of the publication's. */
  editions: readonly Edition[];
  addresses: readonly Address[];
  /** What the site calls itself. */
  name: string;
  /** The path that the site lies under, `/` at both ends. */
  base: string;
  /** The site's absolute address, where it is known. */
  url: string | undefined;
  /** The policy that the pages state. */
  policy: string | undefined;
}

/**
 * Takes what a site is made of; gives the files for those that are no readers: stories as text and data, what crawlers
 * and hosts read, and, where the site's address is known, sitemap and feeds.
 */
export function besideFiles({ publication, editions, addresses, name, base, url, policy }: Beside): SiteFile[] {
  const text = (path: string, content: string): SiteFile => ({ path, bytes: new TextEncoder().encode(content) });
  const found = addresses.filter(({ kind, path, canonical }) => kind !== "search" && kind !== "saved" && path === canonical);
  return [
    ...storiesOf(editions).flatMap((story) => twinFiles(story, url)),
    text("robots.txt", robotsTxt(base, url)),
    text("llms.txt", llmsTxt(publication, editions, name, url ?? base)),
    text("_headers", hostHeaders(policy, base, publication)),
    ...(url === undefined ? [] : [
      ...sitemapFiles(found.map(({ path }) => url + path.slice(1)), url),
      ...feedFiles(editions, { name, language: publication.language, url }),
    ]),
  ];
}
