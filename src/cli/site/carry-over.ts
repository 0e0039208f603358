import { copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parsePublication } from "../../model/index.ts";
import { readWorker } from "../../site/app/worker-file.ts";

const TWINS = ["", ".gz", ".br"];

/** The files of the old site's own version that a page which is still open may ask for: its code and its editions. */
async function askedFor(old: string): Promise<string[]> {
  const text = (path: string): Promise<string> => readFile(join(old, path), "utf8").catch(() => "");
  const code = readWorker(await text("sw.js"));
  let contents: unknown;
  try {
    contents = JSON.parse(await text("data/publication.json"));
  } catch {
    return code;
  }
  const publication = parsePublication(contents);
  return publication.ok ? [...code, ...publication.value.editions.map(({ file }) => file)] : code;
}

/**
 * Takes the folder of the site that is to be replaced and that of the new one; copies what an open page of the old may still ask for
 * (fault 23), with its packed twins, and nothing that the old one had carried over itself: through one deploy and no longer.
 */
export async function carryOver(old: string, fresh: string): Promise<void> {
  const isThere = (path: string): Promise<boolean> => stat(path).then((found) => found.isFile(), () => false);
  for (const path of await askedFor(old)) {
    if (path.includes("..") || await isThere(join(fresh, path))) continue;
    for (const twin of TWINS) {
      if (!await isThere(join(old, `${path}${twin}`))) continue;
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await copyFile(join(old, `${path}${twin}`), join(fresh, `${path}${twin}`));
    }
  }
}
