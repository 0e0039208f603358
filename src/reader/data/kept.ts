import { siteRoot } from "./root.ts";
import { cacheNames } from "./store-names.ts";

// The last good copy of each data file, on this device. Where a browser has no such store, nothing is kept. The page owns
// these copies, and the worker leaves requests for data alone: only the page can prove a file whole.

/** How many editions stay that nobody asked to keep: a fortnight of a daily paper, some megabytes. */
const MOST = 14;

const names = cacheNames(siteRoot);

/** Takes an address; gives the id of the edition whose file it is, or undefined. */
export const editionOfUrl = (url: string): string | undefined => /\/data\/([0-9a-z-]+)\.[0-9a-f]{12,}\.json$/.exec(url)?.[1];

/**
 * Takes the addresses in a store, the oldest first, the one just kept, and how many editions may stay; gives those that have
 * to go: earlier files of the same edition, and then the editions that were kept longest ago.
 */
export function surplus(urls: readonly string[], kept: string, most: number): string[] {
  const id = editionOfUrl(kept);
  const replaced = urls.filter((url) => url !== kept && id !== undefined && editionOfUrl(url) === id);
  const editions = urls.filter((url) => editionOfUrl(url) !== undefined && !replaced.includes(url));
  return [...replaced, ...editions.slice(0, Math.max(0, editions.length - most))];
}

/** Takes a file's bytes; gives the answer that a store keeps. */
export const answerOf = (bytes: Uint8Array): Response =>
  new Response(new Blob([bytes.slice()]), { headers: { "Content-Type": "application/json", "Content-Length": String(bytes.length) } });

const addressesIn = async (store: Cache): Promise<string[]> => (await store.keys()).map(({ url }) => url);

/** Puts an answer into a store; where the device is full (fault 21), what nobody asked to keep makes room, and once more. */
export async function putWithRoom(store: Cache, url: string, answer: () => Response): Promise<void> {
  try {
    await store.put(url, answer());
  } catch {
    const data = await caches.open(names.data);
    for (const old of await addressesIn(data)) if (editionOfUrl(old) !== undefined && old !== url) await data.delete(old);
    await store.put(url, answer());
  }
}

/**
 * Takes an address and its verified bytes; keeps them, among the saved ones where an earlier copy of that edition is
 * saved. Never throws: a full or forbidden store is no fault of reading.
 */
export async function keep(url: string, bytes: Uint8Array): Promise<void> {
  try {
    if (typeof caches === "undefined") return;
    const absolute = new URL(url, location.origin).href;
    const id = editionOfUrl(absolute);
    const isSaved = id !== undefined && (await savedAddresses()).some((saved) => editionOfUrl(saved) === id);
    const store = await caches.open(isSaved ? names.saved : names.data);
    await putWithRoom(store, absolute, () => answerOf(bytes));
    for (const old of surplus(await addressesIn(store), absolute, isSaved ? Infinity : MOST)) await store.delete(old);
  } catch {
    // Private mode, a chat app's browser, a full disk: the page reads on without it.
  }
}

/** Takes an address; gives the bytes kept for it, or undefined. Never throws. */
export async function recall(url: string): Promise<Uint8Array | undefined> {
  try {
    if (typeof caches === "undefined") return undefined;
    for (const cacheName of [names.data, names.saved]) {
      const found = await caches.match(url, { cacheName });
      if (found) return new Uint8Array(await found.arrayBuffer());
    }
    return undefined;
  } catch {
    return undefined;
  }
}

/** Gives the addresses of all files in the store of saved editions; none where there is no such store. May reject where it is forbidden. */
export async function savedAddresses(): Promise<string[]> {
  return await caches.has(names.saved) ? addressesIn(await caches.open(names.saved)) : [];
}

/** Gives the addresses of all data files on this device, saved or kept for a while. May reject where the store is forbidden. */
export async function keptAddresses(): Promise<string[]> {
  return [...await savedAddresses(), ...(await caches.has(names.data) ? await addressesIn(await caches.open(names.data)) : [])];
}
