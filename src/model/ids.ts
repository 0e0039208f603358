import { shortHash } from "./short-hash.ts";

/** Device names that Windows keeps for itself: no file of a site may be called so. */
const RESERVED = new Set(["con", "prn", "aux", "nul", "index", "com1", "com2", "com3", "lpt1", "lpt2", "lpt3"]);

/** Takes a folder's or file's name; gives it in lower case where it is a safe path piece already, else a short hash. */
export function pathPiece(name: string): string {
  const lower = name.toLowerCase();
  return /^[0-9a-z](?:[0-9a-z-]{0,30}[0-9a-z])?$/.test(lower) && !RESERVED.has(lower) ? lower : shortHash(name, 8);
}

/**
 * A story's id from what is printed, never from where it stands: the edition's id, then the hash of page and key.
 * `key` is the headline, or what stands for it (a caption, a first paragraph); with a second story of that headline
 * on the page, the headline and the first paragraph.
 */
export const itemId = (editionId: string, pageId: string, key: string): string =>
  `${editionId}-${shortHash(`${pageId}\n${key}`, 8)}`;

/** Takes a story's id; gives the id of the edition that it stands in, or undefined where the form is not an id's. */
export function editionOfId(id: string): string | undefined {
  return /^([0-9a-z-]{1,55})-[0-9a-z]{8}$/.exec(id)?.[1];
}
