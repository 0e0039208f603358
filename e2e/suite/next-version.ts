import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { carryOver } from "../../src/cli/site/carry-over.ts";

/** The part of the first script's name that the next version has in the place of its hash. */
const NEXT = "nextnext";

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));

/**
 * Takes a built site and an empty folder; writes there the site as it would be after a change in its first script: that has
 * another name in every page, and `sw.js` is another file. A page of it has `data-version="next"`. What the old version's
 * open pages may ask for is carried over, as a build does it. Throws where the site's script is not found.
 */
export async function nextVersion(site: string, into: string): Promise<void> {
  const name = /\/assets\/(index-[\w-]{8})\.js"/.exec(readFileSync(join(site, "index.html"), "utf8"))?.[1];
  if (name === undefined) throw new Error("The built site has no first script.");
  cpSync(site, into, { recursive: true });
  for (const file of filesIn(into)) {
    if (/\.(?:gz|br)$/.test(file)) rmSync(file);
    else if (/\.(?:html|js)$/.test(file)) writeFileSync(file, readFileSync(file, "utf8").replaceAll(name, `index-${NEXT}`));
  }
  const script = readFileSync(join(into, `assets/${name}.js`), "utf8");
  writeFileSync(join(into, `assets/index-${NEXT}.js`), `${script}\ndocument.documentElement.dataset.version = "next";\n`);
  rmSync(join(into, `assets/${name}.js`));
  await carryOver(site, into);
}
