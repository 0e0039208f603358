/** One tag of a page's head that says something to machines of what the page shows. */
export interface HeadTag {
  name: "meta" | "link" | "script";
  attributes: [name: string, value: string][];
  /** What a script element holds. */
  text: string;
}

const ENTITIES = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"']]);
const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);

/** The tags that belong to one page and not to its site, as they stand in the document too. */
export const OWN_TAGS = [
  'meta[name="description"]', 'meta[property^="og:"]', 'meta[property^="article:"]', 'meta[name^="twitter:"]',
  'link[rel="canonical"]', 'link[rel="alternate"]', 'script[type="application/ld+json"]',
].join(",");

const isOwn = (name: string, attributes: ReadonlyMap<string, string>): boolean => {
  if (name === "script") return attributes.get("type") === "application/ld+json";
  if (name === "link") return attributes.get("rel") === "canonical" || attributes.get("rel") === "alternate";
  return attributes.get("name") === "description" || /^(?:og|article|twitter):/.test(attributes.get("property") ?? attributes.get("name") ?? "");
};

/**
 * Takes the HTML of one of this site's own pages; gives those tags of its head that belong to the page. Read by the form
 * in which our build writes them (src/site/markup.ts: double quotes, four entities) and not by a parser of HTML, since the
 * policy lets no string become markup (Trusted Types); what has another form is left out.
 */
export function readHead(html: string): HeadTag[] {
  const head = html.slice(0, Math.max(0, html.indexOf("</head>")));
  const tags: HeadTag[] = [];
  for (const { 1: name, 2: inside = "", 3: text = "" } of head.matchAll(/<(meta|link|script)((?: [\w:-]+="[^"<>]*")+)(?: \/)?>(?:([^<]*)<\/script>)?/g)) {
    if (name !== "meta" && name !== "link" && name !== "script") continue;
    const attributes = [...inside.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(({ 1: key = "", 2: value = "" }): [string, string] => [key, plain(value)]);
    if (isOwn(name, new Map(attributes))) tags.push({ name, attributes, text: name === "script" ? text : "" });
  }
  return tags;
}
