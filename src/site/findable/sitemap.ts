import { printXml } from "../feeds/index.ts";
import type { SiteFile } from "../publish.ts";

/** How many addresses one file may hold (sitemaps.org/protocol.html). Its 50 MB are not reached: an address has no 1,000 bytes. */
const MOST = 50_000;

const NAMESPACE = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };

const list = (root: "urlset" | "sitemapindex", child: "url" | "sitemap", addresses: readonly string[]): Uint8Array =>
  new TextEncoder().encode(printXml({
    name: root, attributes: NAMESPACE,
    children: addresses.map((address) => ({ name: child, children: [{ name: "loc", children: [address] }] })),
  }));

/**
 * Takes absolute addresses and the site's own, and how many one file may hold; gives `sitemap.xml`: all of them, or, where
 * they are too many, an index of `sitemap-1.xml` and so on. No page's last change is known, so none is stated.
 */
export function sitemapFiles(addresses: readonly string[], url: string, most = MOST): SiteFile[] {
  if (addresses.length <= most) return [{ path: "sitemap.xml", bytes: list("urlset", "url", addresses) }];
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`, bytes: list("urlset", "url", addresses.slice(index * most, (index + 1) * most)),
  }));
  return [{ path: "sitemap.xml", bytes: list("sitemapindex", "sitemap", parts.map(({ path }) => url + path)) }, ...parts];
}
