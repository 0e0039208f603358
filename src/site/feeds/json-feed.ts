import type { Feed } from "./feed.ts";

/** JSON Feed wants a time with its day (RFC 3339): the day's first minute in China, since no more is known than the day. */
const timeOf = (day: string): string => `${day}T00:00:00+08:00`;

/** Takes a feed; gives it as JSON Feed 1.1 (jsonfeed.org/version/1.1). What is not known is not there. */
export function printJsonFeed({ title, description, home, json, language, entries }: Feed): string {
  return `${JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: json,
    description,
    language,
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_text: entry.paragraphs.join("\n\n"),
      summary: entry.summary,
      date_published: entry.published === undefined ? undefined : timeOf(entry.published),
      authors: entry.authors.length === 0 ? undefined : entry.authors.map((name) => ({ name })),
      image: entry.pictures[0]?.url,
      attachments: entry.pictures.length === 0 ? undefined : entry.pictures.map(({ url: address, words }) => ({ url: address, mime_type: "image/jpeg", title: words })),
      tags: entry.section === undefined ? undefined : [entry.section],
    })),
  })}\n`;
}
