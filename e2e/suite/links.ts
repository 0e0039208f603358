import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** What a file of the site is, as its host says. */
export type Kind = "html" | "css" | "script" | "xml" | "json" | "other";

/** What one file names of others, and where others may lead to within it. */
export interface Named {
  /** Addresses as they are written in it. */
  links: string[];
  /** The ids in a page. */
  ids: Set<string>;
}

const KINDS: readonly [RegExp, Kind][] = [[/html/, "html"], [/css/, "css"], [/javascript/, "script"], [/xml/, "xml"], [/json/, "json"]];

/** Takes a `content-type`; gives the kind. */
export const kindOf = (type: string): Kind => KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? "other";

const URL_IN_CSS = /url\(\s*["']?([^"')]+)["']?\s*\)/g;
/** What a script imports, and what its loader fetches ahead for an import. */
const FILE_IN_SCRIPT = /["'`](\.{1,2}\/[\w.-]+\.(?:js|css)|assets\/[\w.-]+\.\w+)["'`]/g;
const ADDRESS_IN_XML = /<(?:loc|link|guid isPermaLink="true")>([^<]+)<|\s(?:href|url)="([^"]+)"/g;

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? "");
const unescaped = (text: string): string => text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
/** A picture's addresses hold no space; the width or the density after each does not matter here. */
const inSet = (set: string): string[] => set.split(",").flatMap((part) => part.trim().split(/\s/)[0] || []);

function ofElement(element: Tree.Element): string[] {
  const get = (name: string): string | undefined => element.attrs.find((attribute) => attribute.name === name)?.value;
  const pictured = element.tagName === "meta" && /^(?:og:(?:image|url)|twitter:image)$/.test(get("property") ?? get("name") ?? "");
  return [get("href"), get("src"), get("action"), pictured ? get("content") : undefined].filter((address) => address !== undefined)
    .concat(inSet(get("srcset") ?? ""), found(get("style") ?? "", URL_IN_CSS));
}

function ofPage(html: string): Named {
  const named: Named = { links: [], ids: new Set() };
  const walk = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if ("tagName" in child) {
        named.links.push(...ofElement(child));
        for (const { name, value } of child.attrs) if (name === "id") named.ids.add(value);
        if (child.tagName === "style") for (const part of child.childNodes) if ("value" in part) named.links.push(...found(part.value, URL_IN_CSS));
      }
      if ("childNodes" in child) walk(child);
    }
  };
  walk(parse(html));
  return named;
}

/** The keys under which a manifest or a feed in JSON names an address. */
const JSON_ADDRESSES = new Set(["src", "url", "start_url", "scope", "home_page_url", "feed_url", "image", "icon"]);

function ofJson(value: unknown, key = ""): string[] {
  if (typeof value === "string") return JSON_ADDRESSES.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => ofJson(one, key));
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([name, one]) => ofJson(one, name)) : [];
}

/** Takes a file's kind and text; gives what it names. Text that is not what the kind says throws. */
export function namedIn(kind: Kind, text: string): Named {
  if (kind === "html") return ofPage(text);
  const links = kind === "css" ? found(text, URL_IN_CSS)
    : kind === "script" ? found(text, FILE_IN_SCRIPT)
    : kind === "xml" ? found(text, ADDRESS_IN_XML).map(unescaped)
    : kind === "json" ? ofJson(JSON.parse(text)) : [];
  return { links, ids: new Set() };
}
