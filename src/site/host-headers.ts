import { securityHeaders } from "../serve/index.ts";
import type { Publication } from "../model/index.ts";

const FOR_EVER = "public, max-age=31536000, immutable";

/** Cloudflare Pages reads a hundred rules and no more (developers.cloudflare.com/pages/configuration/headers); three are for all files. */
const MOST_EDITIONS = 90;

/**
 * Takes the pages' policy, the site's base path and what is published; gives `_headers`, which Cloudflare Pages and
 * Netlify read: the security headers for all, and no second question for what has its hash in its name. Where several
 * rules match, such hosts join the values of one header, so that each header stands in one of them only.
 */
export function hostHeaders(policy: string | undefined, base: string, { editions }: Publication): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]): string =>
    `${base}${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;
  return [
    rule("*", securityHeaders(policy)),
    rule("assets/*", [["Cache-Control", FOR_EVER]]),
    rule("photos/*", [["Cache-Control", FOR_EVER]]),
    ...editions.slice(0, MOST_EDITIONS).map(({ file }) => rule(file, [["Cache-Control", FOR_EVER]])),
  ].join("\n");
}
