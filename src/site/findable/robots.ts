/**
 * Takes the site's base path and its absolute address, where it is known; gives `robots.txt`: all may be read but the
 * search page and the reader's own, which are empty without their script, and the pieces of its index. Crawlers ask for it at a host's root only.
 */
export const robotsTxt = (base: string, url: string | undefined): string =>
  `User-agent: *\nDisallow: ${base}search/\nDisallow: ${base}saved/\n${url === undefined ? "" : `\nSitemap: ${url}sitemap.xml\n`}`;
