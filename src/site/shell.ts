import type { Address } from "./addresses.ts";

const ENTITIES = new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"]]);
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character);

/** The way from a folder of the site back to its root: so a site lies well under any path of any host. */
const rootFrom = (folder: string): string => "../".repeat(folder.split("/").length - 1) || "./";

/**
 * Takes the page that Vite built for the root (its links begin with `./`) and an address; gives that address's page:
 * its own title and description, links that fit its depth, and its data asked for while the script still loads.
 */
export function shellFor(template: string, { folder, title, description, data }: Address): string {
  const root = rootFrom(folder);
  const head = [
    ...(description === undefined ? [] : [`<meta name="description" content="${escape(description)}" />`]),
    `<meta property="og:title" content="${escape(title)}" />`,
    ...(description === undefined ? [] : [`<meta property="og:description" content="${escape(description)}" />`]),
    ...data.map((file) => `<link rel="preload" as="fetch" crossorigin href="${root}${file}" />`),
  ];
  return template
    .replaceAll('="./', `="${root}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(title)}</title>\n    ${head.join("\n    ")}`);
}

/** Takes Vite's page and the path that the site lies under (`/` or `/paper/`); gives the page for unknown addresses. */
export function notFoundShell(template: string, base: string): string {
  return template
    .replaceAll('="./', `="${base}`)
    .replace(/<title>[^<]*<\/title>/, '<title>没有这个页面 · 报栏</title>\n    <meta name="robots" content="noindex" />');
}
