import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";

/**
 * Takes a path, whose folder is there, and what is to stand there; writes beside and renames, so that a run that is stopped
 * leaves no half a file under a name that says it is whole, and another run may read meanwhile. Rejects with the file
 * system's error where it can't, and leaves nothing beside.
 */
export async function putWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
