import type { Edition, Publication } from "../../model/index.ts";

/** The web app manifest's path from the site's root. */
export const APP_MANIFEST = "app.webmanifest";

/** A picture of the installed app, as `npm run screenshots` takes it into `public/screenshots`. */
export interface Screenshot {
  path: string;
  /** What it shows, for who can't see it. */
  label: string;
  width: number;
  height: number;
}

export interface AppParts {
  publication: Publication;
  /** The newest edition; its sections are where the shortcuts lead. */
  newest: Edition | undefined;
  /** What the site calls itself. */
  name: string;
  base: string;
  /** The colour of the page, as the style sheet has it. */
  paper: string | undefined;
  screenshots: readonly Screenshot[];
}

/** A system shows no more shortcuts than these (Chromium on Android). */
const MOST_SHORTCUTS = 4;

const ICONS = [
  { src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
  { src: "icons/app-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
  { src: "icons/app-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
  { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  { src: "icons/monochrome-512.png", sizes: "512x512", type: "image/png", purpose: "monochrome" },
];

/** Takes a built style sheet and a token's name without its hyphens; gives the token's first value, or undefined. */
export function tokenOf(css: string, name: string): string | undefined {
  const start = css.indexOf(`--${name}:`);
  if (start < 0) return undefined;
  return /^[^;}]+/.exec(css.slice(start + name.length + 3))?.[0].trim();
}

/** The sections of an edition that have a title, each once, in the order of its pages. */
const sectionsOf = (edition: Edition | undefined): string[] =>
  [...new Set((edition?.pages ?? []).flatMap(({ sections }) => sections.flatMap(({ title, items }) => title && items.length > 0 ? [title.text.trim()] : [])))];

/**
 * Takes what an installed app is made of; gives its manifest (w3.org/TR/appmanifest) as text. Shortcuts lead to the sections that
 * the newest edition has, so that none leads to what the paper does not print.
 */
export function appManifest({ publication, newest, name, base, paper, screenshots }: AppParts): string {
  const manifest = {
    id: base,
    name,
    short_name: name,
    lang: publication.language,
    dir: "ltr",
    start_url: base,
    scope: base,
    display: "standalone",
    background_color: paper,
    theme_color: paper,
    categories: ["news"],
    icons: ICONS.map((icon) => ({ ...icon, src: `${base}${icon.src}` })),
    shortcuts: sectionsOf(newest).slice(0, MOST_SHORTCUTS).map((section) => ({
      name: section,
      url: `${base}?${new URLSearchParams({ section }).toString()}`,
      icons: [{ src: `${base}icons/app-192.png`, sizes: "192x192", type: "image/png" }],
    })),
    screenshots: screenshots.map(({ path, label, width, height }) => ({
      src: `${base}${path}`,
      sizes: `${width}x${height}`,
      type: "image/jpeg",
      form_factor: width > height ? "wide" : "narrow",
      label,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
