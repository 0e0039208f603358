import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { criticalPart, wordsIn } from "../../site/critical.ts";
import { KINDS } from "../renderer.ts";

/** The front page is an edition's. */
const FRONT = "e/";
/** A page of no address: it is drawn by what every page has. */
export const NOWHERE = "nowhere/";

export interface Styles {
  /** Takes a page's folder from the site's root; gives what the page has inline. */
  of: (folder: string) => string;
  /** All that any page has inline, each once. */
  all: readonly string[];
}

/**
 * Takes the built site's folder, its style sheet, which scripts draw a page, and the HTML of pages of no address; gives the style that each kind
 * of page has inline: what its scripts may ask for at their first drawing. By kind and not by page, so that one policy, which a host
 * sends as a header, can name the hashes of them all.
 */
export async function stylesOf(site: string, sheet: string, codeOf: (folder: string) => string[], nowhere: readonly string[]): Promise<Styles> {
  const part = criticalPart(sheet);
  const read = (file: string): Promise<string> => readFile(join(site, file), "utf8");
  const made = new Map<string, string>();
  for (const kind of [...KINDS, NOWHERE]) {
    const scripts = await Promise.all(codeOf(kind).map(read));
    made.set(kind, part(wordsIn(kind === NOWHERE ? [...scripts, ...nowhere] : scripts)));
  }
  const kindOf = (folder: string): string => [...made.keys()].find((kind) => (folder === "" ? FRONT : folder).startsWith(kind)) ?? NOWHERE;
  return { of: (folder) => made.get(kindOf(folder)) ?? sheet, all: [...new Set(made.values())] };
}
