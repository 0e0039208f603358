import { readFileSync } from "node:fs";
import { join } from "node:path";

const HOSTING = join(import.meta.dirname, "../../docs/hosting.md");

/**
 * Takes the language of a fenced block; gives the text of the one such block in docs/hosting.md: what a journey tries is what
 * the document prints. Throws where there is none or more than one.
 */
export function recipe(language: string): string {
  const blocks = Array.from(readFileSync(HOSTING, "utf8").matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)).flatMap(([, found, body = ""]) => (found === language ? [body] : []));
  const [only, ...others] = blocks;
  if (only === undefined || others.length > 0) throw new Error(`docs/hosting.md has ${blocks.length} blocks of ${language}, and must have one.`);
  return only;
}

/** What a recipe says, and what stands in its place on this machine. */
export type Fitting = readonly (readonly [printed: string, here: string])[];

/**
 * Takes a recipe and what differs here; gives the recipe with just that changed. Throws where something of it does not stand
 * in the recipe exactly once: a recipe that was rewritten would be tried without the change, or with more than the change.
 */
export function fitted(text: string, fitting: Fitting): string {
  return fitting.reduce((changed, [printed, here]) => {
    const pieces = changed.split(printed);
    if (pieces.length !== 2) throw new Error(`The recipe in docs/hosting.md has “${printed}” ${pieces.length - 1} times, and must have it once.`);
    return pieces.join(here);
  }, text);
}
