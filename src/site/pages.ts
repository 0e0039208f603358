import { createHash } from "node:crypto";
import type { Address } from "./addresses.ts";
import { CARD } from "./cards/wanted.ts";
import { escapeHtml as escape } from "./markup.ts";

/**
 * Marks the document as one where scripts run, so that what needs them is shown before they have come; sets the reader's
 * own size, face and theme, so that the first paint has them; hides an unfiltered page whose address has filters until
 * the script has applied them, and for four seconds at most. It stands inline, because a file of its own would be waited
 * for; the policy knows its hash. What it does with settings is what the reader's code does (src/cli/early.test.ts).
 */
export const EARLY = [
  'var h=document.documentElement,d=h.dataset;d.script="";',
  'try{var s=JSON.parse(localStorage.getItem("baolan:settings")),p=function(n,v){h.style.setProperty("--"+n,v)};if(s.v===1){',
  "if(/^(light|dark|sepia)$/.test(s.theme))d.theme=s.theme;if(/^(sans|kai)$/.test(s.face))d.face=s.face;",
  'if(s.size>=14&&s.size<=40){p("body-size",s.size/16+"rem");if(s.size>=24)d.large=""}',
  'if(s.leading>=1.5&&s.leading<=2.3)p("leading",String(s.leading));if(s.measure>=20&&s.measure<=60)p("measure",s.measure+"em")}}catch(e){}',
  String.raw`if(/[?&](?:section|page|q)=./.test(location.search)&&!/\/a\//.test(location.pathname)){d.filtered="";setTimeout(function(){delete d.filtered},4000)}`,
].join("");

/** Takes an inline script or style; gives its hash as a policy names it, without quotes. */
export const inlineHash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** What every page of a site has in common. */
export interface Template {
  /** The page that Vite built. */
  html: string;
  /** The style sheet, to stand in the page itself: no page waits for a file before it is painted. */
  css: string;
  /** The path that the site lies under, `/` at both ends. */
  base: string;
  /** Gives the policy for the hashes of what a page has inline. */
  policy: (inline: { script: string[]; style: string[] }) => string;
}

const STYLE_LINK = /\s*<link rel="stylesheet"[^>]*>/;
/** The first script and what Vite fetches ahead for it. */
const SCRIPT = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

/**
 * Takes the template; gives it with style, policy and early script in place, once for all pages. The scripts stand at the
 * end: asked for at the head they would share a slow line with the text, which is what the reader came for.
 */
export function prepareTemplate({ html, css, policy }: Template): string {
  const content = policy({ script: [inlineHash(EARLY)], style: [inlineHash(css)] }).replaceAll('"', "&quot;");
  const scripts = [...html.matchAll(SCRIPT)].map(([tag]) => `    ${tag.trim()}\n`).join("");
  return html
    .replaceAll(SCRIPT, "")
    .replace(STYLE_LINK, "")
    .replace("  </body>", () => `${scripts}  </body>`)
    .replace('<meta charset="utf-8" />', (tag) => `${tag}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`)
    .replace("</head>", () => `  <style>${css}</style>\n    <script>${EARLY}</script>\n  </head>`);
}

/** What one page adds to the template. */
export interface PageParts {
  address: Address;
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

/** Takes the prepared template and a page's parts; gives its HTML. */
export function pageHtml(prepared: string, base: string, { address, body, edition, scripts, card, head: more }: PageParts): string {
  const { path, title, description, data } = address;
  const head = [
    `<title>${escape(title)}</title>`,
    ...(description === undefined ? [] : [`<meta name="description" content="${escape(description)}" />`]),
    `<meta property="og:title" content="${escape(title)}" />`,
    ...(description === undefined ? [] : [`<meta property="og:description" content="${escape(description)}" />`]),
    ...more,
  ];
  const ahead = [
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`),
    ...data.map((file) => `<link rel="preload" as="fetch" crossorigin href="${base}${file}" />`),
  ];
  return prepared
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

/** Takes the prepared template, the title and the body of the page for unknown addresses; gives its HTML. */
export const notFoundHtml = (prepared: string, title: string, body: string): string =>
  prepared
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(title)}</title>\n    <meta name="robots" content="noindex" />`)
    .replace('<div id="root"></div>', () => `<div id="root" data-page="404">${body}</div>`);
