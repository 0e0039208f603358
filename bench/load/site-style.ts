import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Takes a built site's folder and one of its pages; gives all the style that the page loads or has inline. */
export function siteStyle(dir: string, page: string): string {
  const html = readFileSync(join(dir, page), "utf8");
  const inline = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = ""]) => css);
  const linked = [...html.matchAll(/<link\s[^>]*>/g)]
    .filter(([tag]) => /rel="stylesheet"/.test(tag))
    .flatMap(([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? [])
    .map((href) => readFileSync(join(dir, new URL(href, `http://site/${page}`).pathname), "utf8"));
  return [...inline, ...linked].join("\n");
}
