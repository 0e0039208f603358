import { createHash } from "node:crypto";
import type { Address } from "./addresses.ts";
import { APP_MANIFEST } from "./app/manifest.ts";
import { CARD } from "./cards/wanted.ts";
import { EARLY } from "./early-script.ts";
import { escapeHtml as escape } from "./markup.ts";

/** Takes an inline script or style; gives its hash as a policy names it, without quotes. */
export const inlineHash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** What every page of a site has in common. */
export interface Template {
  /** The page that Vite built. */
  html: string;
  /** What kinds of page have of the style sheet in the page itself (critical.ts): no page waits for a file before it is painted. */
  styles: readonly string[];
  /** The path that the site lies under, `/` at both ends. */
  base: string;
  /** Gives the policy for the hashes of what a page has inline. */
  policy: (inline: { script: string[]; style: string[] }) => string;
}

const STYLE_LINK = /\s*<link rel="stylesheet" crossorigin[^>]* href="([^"]+)"[^>]*>/;
/** The first script, what Vite fetches ahead for it, and the style for paper. */
const LATER = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>|link rel="stylesheet"[^>]* media="print"[^>]*>)/g;

/**
 * Takes the page that Vite built; gives the address of the style sheet that is to stand inline: the one that its first script
 * imports. The style for paper stays a file, though its link may come first. Throws where there is none: the whole site
 * would be without a style.
 */
export function firstSheet(html: string): string {
  const address = STYLE_LINK.exec(html)?.[1];
  if (address === undefined) throw new Error("The built page has no style sheet for screens.");
  return address;
}

/** Where a page's own style goes. */
const STYLE_PLACE = "<style></style>";

/** Takes the tag of the whole sheet; gives it fetched ahead, for the first script to put on, and put on at once where no script runs. A link to it in the body would keep the parser from all that follows. */
const aheadOfScript = (tag: string): string[] => (tag === "" ? [] : [tag.replace('rel="stylesheet"', 'rel="preload" as="style"'), `<noscript>${tag}</noscript>`]);

/**
 * Takes the template; gives it with policy and early script in place, once for all pages. One policy knows all kinds of pages, so that a host can
 * send it with each. The early script comes before the style: a browser goes on with other work after a script, and must not find a body to
 * draw in then, which would be an empty one. Scripts and the whole sheet stand at the end: asked for at the head they would share a slow line with the text, which is
 * what the reader came for.
 */
export function prepareTemplate({ html, styles, base, policy }: Template): string {
  const content = policy({ script: [inlineHash(EARLY)], style: [...new Set(styles)].map(inlineHash) }).replaceAll('"', "&quot;");
  const sheet = STYLE_LINK.exec(html)?.[0].trim() ?? "";
  const later = [...aheadOfScript(sheet), ...[...html.matchAll(LATER)].map(([tag]) => tag.trim())].map((tag) => `    ${tag}\n`).join("");
  return html
    .replaceAll(LATER, "")
    .replace(STYLE_LINK, "")
    .replace("  </body>", () => `${later}  </body>`)
    .replace('<meta charset="utf-8" />', (tag) => `${tag}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />\n    <script>${EARLY}</script>`)
    .replace("</head>", () => `  <link rel="manifest" href="${base}${APP_MANIFEST}" />\n    ${STYLE_PLACE}\n  </head>`);
}

const withStyle = (prepared: string, style: string): string => prepared.replace(STYLE_PLACE, () => `<style>${style}</style>`);

/** What one page adds to the template. */
export interface PageParts {
  address: Address;
  /** What it has of the style sheet in itself; one of those that the template knows. */
  style: string;
  /** What stands in the root, drawn by the reader's own code. */
  body: string;
  /** SHA-256 of the edition that the body was drawn from. */
  edition: string | undefined;
  /** Scripts that the page needs beside the first one, relative to the site's root. */
  scripts: readonly string[];
  /** The picture that is sent with the page, relative to the site's root. */
  card?: string | undefined;
  /** What its head says beside title and description, a line each. */
  head: readonly string[];
}

/**
 * Chat apps that read no Open Graph take a page's first picture of at least 300 by 300. It is not shown, so no browser
 * fetches it: a lazy picture without a box is never near the window.
 */
const firstPicture = (src: string): string => `<img src="${escape(src)}" width="${CARD.width}" height="${CARD.height}" alt="" loading="lazy" hidden />`;

/** The ids of what fills a phone's first window: a story's first paragraphs, a front page's first story. */
const FIRST_TEXT = / id="(p[123]|first)"/g;

/**
 * Takes a page's body; gives what keeps a browser from drawing before the first text has been read from the page. Without it a slow phone draws
 * a frame of the bare head first, and the text a tenth later. Chromium knows it (HTML, "render-blocking", `rel=expect`); others pass it over.
 */
const textBeforeDrawing = (body: string): string[] => {
  const last = [...body.matchAll(FIRST_TEXT)].at(-1)?.[1];
  return last === undefined ? [] : [`<link rel="expect" href="#${last}" blocking="render" />`];
};

/** Takes the prepared template and a page's parts; gives its HTML. */
export function pageHtml(prepared: string, base: string, { address, style, body, edition, scripts, card, head: more }: PageParts): string {
  const { path, title, description, data } = address;
  const head = [
    `<title>${escape(title)}</title>`,
    ...(description === undefined ? [] : [`<meta name="description" content="${escape(description)}" />`]),
    `<meta property="og:title" content="${escape(title)}" />`,
    ...(description === undefined ? [] : [`<meta property="og:description" content="${escape(description)}" />`]),
    ...more,
    ...textBeforeDrawing(body),
  ];
  const ahead = [
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`),
    ...data.map((file) => `<link rel="preload" as="fetch" crossorigin href="${base}${file}" />`),
  ];
  return withStyle(prepared, style)
    .replace(/<title>[^<]*<\/title>/, () => head.join("\n    "))
    .replace('<div id="root"></div>', () => `${card === undefined ? "" : firstPicture(base + card)}<div id="root" data-page="${escape(path)}"${edition === undefined ? "" : ` data-edition="${edition}"`}>${body}</div>`)
    .replace("  </body>", () => `    ${ahead.join("\n    ")}\n  </body>`);
}

/** Takes the base, and where a story has gone; gives a page that leads there by itself, and by hand where that is refused. */
export function movedHtml(base: string, { canonical, title }: Address): string {
  const to = escape(`${base}${canonical.slice(1)}`);
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <link rel="canonical" href="${to}" />
    <meta http-equiv="refresh" content="0; url=${to}" />
  </head>
  <body><p><a href="${to}">${escape(title)}</a></p></body>
</html>
`;
}

/** A page that is of no address, and so for no search engine; `kind` is what its root says in an address's place. */
const nowhereHtml = (prepared: string, style: string, kind: string, title: string, body: string): string =>
  withStyle(prepared, style)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(title)}</title>\n    <meta name="robots" content="noindex" />`)
    .replace('<div id="root"></div>', () => `<div id="root" data-page="${kind}">${body}</div>`);

/** Takes the prepared template, the style, the title and the body of the page for unknown addresses; gives its HTML. */
export const notFoundHtml = (prepared: string, style: string, title: string, body: string): string => nowhereHtml(prepared, style, "404", title, body);

/** What the shell says until its script has drawn the address that was asked for from what this device keeps. */
const SHELL_WORDS = { title: "离线阅读", help: "没有连上网络，正在从这台设备上打开……" };

/** The body of the shell's page. */
export const SHELL_BODY = `<main id="main"><h1 class="sr-only">${SHELL_WORDS.title}</h1><p role="status" class="px-gutter py-16 text-center font-sans text-ui text-soft">${SHELL_WORDS.help}</p></main>`;

/**
 * Takes the prepared template and the style; gives the page that a service worker answers with where a page itself is not kept. It is of no
 * address, so the reader's script draws that of the address bar over it, or says in plain words what is not there.
 */
export const shellHtml = (prepared: string, style: string, site: string): string => nowhereHtml(prepared, style, "offline", `${SHELL_WORDS.title} · ${site}`, SHELL_BODY);
