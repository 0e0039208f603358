import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A script that an import without waiting names, in code as the bundler writes it. */
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^"'()]*?from\s*)?["']\.\/([^"']+\.js)["']/g;

/** What a built page fetches before it answers, in bytes as a host sends them with gzip at its best. */
export interface FirstLoad {
  /** Each script that the page names or that one of those needs at once. */
  scripts: ReadonlyMap<string, number>;
  /** The style that stands in the page. */
  style: number;
}

const packed = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Takes a built site's folder, built for `/`, and one of its pages; gives what it loads first. Throws where a file of it is not there, or the page has no script or no style. */
export function firstLoadOf(dir: string, page: string): FirstLoad {
  const html = readFileSync(join(dir, page), "utf8");
  const style = /<style>(.+?)<\/style>/s.exec(html)?.[1];
  if (style === undefined) throw new Error(`${page} has no style in itself.`);
  const scripts = new Map<string, number>();
  const add = (file: string): void => {
    if (scripts.has(file)) return;
    const code = readFileSync(join(dir, "assets", file), "utf8");
    scripts.set(file, packed(code));
    for (const [, needed = ""] of code.matchAll(STATIC_IMPORT)) add(needed);
  };
  for (const [, file = ""] of html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)) add(file);
  if (scripts.size === 0) throw new Error(`${page} names no script.`);
  return { scripts, style: packed(style) };
}

/** Takes what a page loads first; gives the bytes of its scripts together. */
export const scriptBytes = ({ scripts }: FirstLoad): number => [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
