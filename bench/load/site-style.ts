import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Takes a built site's folder and one of its pages; gives the style that the page has in itself, which is what its first paint waits for. */
export function siteStyle(dir: string, page: string): string {
  const html = readFileSync(join(dir, page), "utf8");
  return [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = ""]) => css).join("\n");
}
