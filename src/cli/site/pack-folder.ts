import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { packedTwins } from "../../site/pack.ts";

/** Takes a built site's folder; puts the packed twins of its text files beside them. Rejects where it can't be written. */
export async function packFolder(dir: string): Promise<void> {
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(dir, file).split(sep).join("/");
    for (const twin of packedTwins({ path, bytes: await readFile(file) })) await writeFile(join(dir, twin.path), twin.bytes);
  }
}
