import { escapeHtml } from "../markup.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { printXml, type XmlElement } from "./xml.ts";

const element = (name: string, ...children: (XmlElement | string)[]): XmlElement => ({ name, children });

/** RSS wants a time with its day (RFC 822): the day's first minute in China, since no more is known than the day. */
const dateOf = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString().replace("GMT", "+0800");

/** RSS reads a description as HTML, so text is escaped twice: once as HTML's, once as XML's. */
function itemOf({ url, title, summary, paragraphs, authors, section, pictures, published }: FeedEntry): XmlElement {
  return element("item",
    ...(title === undefined ? [] : [element("title", title)]),
    element("link", url),
    { name: "guid", attributes: { isPermaLink: "true" }, children: [url] },
    element("description", escapeHtml(summary)),
    element("content:encoded", [
      ...pictures.map((picture) => `<p><img src="${escapeHtml(picture.url)}" width="${picture.width}" height="${picture.height}" alt="${escapeHtml(picture.words)}"></p>`),
      ...paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    ].join("")),
    // Media RSS and not an enclosure, which must name the file's length and is taken for a podcast.
    ...pictures.map((picture): XmlElement => ({
      name: "media:content", attributes: { url: picture.url, type: "image/jpeg", medium: "image", width: String(picture.width), height: String(picture.height) },
      children: [element("media:description", picture.words)],
    })),
    ...authors.map((name) => element("dc:creator", name)),
    ...(section === undefined ? [] : [element("category", section)]),
    ...(published === undefined ? [] : [element("pubDate", dateOf(published))]),
  );
}

/** Takes a feed; gives it as RSS 2.0 (rssboard.org/rss-specification), with content, creators, pictures and its own address by the usual modules. */
export function printRss({ title, description, home, rss, language, entries }: Feed): string {
  return printXml({
    name: "rss",
    attributes: {
      version: "2.0",
      "xmlns:atom": "http://www.w3.org/2005/Atom",
      "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:media": "http://search.yahoo.com/mrss/",
    },
    children: [element("channel",
      element("title", title),
      element("link", home),
      element("description", description),
      element("language", language),
      { name: "atom:link", attributes: { href: rss, rel: "self", type: "application/rss+xml" } },
      ...entries.map(itemOf),
    )],
  });
}
