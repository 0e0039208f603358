import { appendFileSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { carryOver } from "../../src/cli/site/carry-over.ts";

/** What stands in the next version behind the hash in a script's name. */
const NEXT = "-next";

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));

/** The name of the script that each page runs first: React and the reader are imported from there. */
const FIRST = /<script type="module"[^>]* src="[^"]*\/assets\/(start-[\w-]{8,})\.js"/;

/**
 * Takes a built site and an empty folder; writes there the site as it would be after a change in its first script. Nearly every
 * script imports that, and a name holds the hash of what is in the file: so all have another name, in every page and in
 * `sw.js`. A page of it has `data-version="next"`. What the old version's open pages may ask for is carried over, as a build
 * does it. Throws where the site's first script is not found.
 */
export async function nextVersion(site: string, into: string): Promise<void> {
  const first = FIRST.exec(readFileSync(join(site, "index.html"), "utf8"))?.[1];
  if (first === undefined) throw new Error("The built site has no first script.");
  cpSync(site, into, { recursive: true });
  const assets = join(into, "assets");
  for (const file of filesIn(into)) if (/\.(?:gz|br)$/.test(file)) rmSync(file);
  const names = readdirSync(assets).flatMap((name) => (name.endsWith(".js") ? [name.slice(0, -".js".length)] : []));
  for (const file of filesIn(into)) {
    if (!/\.(?:html|js)$/.test(file)) continue;
    const text = readFileSync(file, "utf8");
    writeFileSync(file, names.reduce((changed, name) => changed.replaceAll(`${name}.js`, `${name}${NEXT}.js`), text));
  }
  for (const name of names) renameSync(join(assets, `${name}.js`), join(assets, `${name}${NEXT}.js`));
  appendFileSync(join(assets, `${first}${NEXT}.js`), "\ndocument.documentElement.dataset.version = \"next\";\n");
  await carryOver(site, into);
}
