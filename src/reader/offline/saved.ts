import { parseEdition, type Edition, type EditionRef } from "../../model/index.ts";
import { answerOf, editionOfUrl, putWithRoom, recall, savedAddresses } from "../data/kept.ts";
import { receive } from "../data/receive.ts";
import { fileUrl, siteRoot } from "../data/root.ts";
import { cacheNames } from "../data/store-names.ts";
import { openSealed } from "../data/verify.ts";

const names = cacheNames(siteRoot);
const absolute = (path: string): string => new URL(fileUrl(path), location.origin).href;

/** Takes an edition; gives the paths of its photographs' files, each once, the middling size where there are several. */
export function photosOf(edition: Edition): string[] {
  const images = edition.pages.flatMap(({ sections }) => sections.flatMap(({ items }) => items.flatMap((item) => item.kind === "photo" ? [item.image] : item.photos.map(({ image }) => image))));
  return [...new Set(images.flatMap((image) => image ? [image.src] : []))];
}

/** Gives the ids of the editions that the reader has saved. Rejects where the store is forbidden. */
export const savedIds = async (): Promise<string[]> => (await savedAddresses()).flatMap((url) => editionOfUrl(url) ?? []);

export interface Saving {
  ref: EditionRef;
  edition: Edition;
  signal: AbortSignal;
  /** Told after each piece how much is done, from 0 to 1. */
  onProgress: (done: number) => void;
}

/**
 * Saves an edition with its photographs. Rejects with a DataFault where the network fails, with the store's own error
 * where the device is full, and with the signal's reason; then nothing of it stays among the saved.
 */
export async function save({ ref, edition, signal, onProgress }: Saving): Promise<void> {
  const store = await caches.open(names.saved);
  const url = absolute(ref.file);
  const photos = photosOf(edition);
  const put: string[] = [];
  try {
    const bytes = await recall(url) ?? await receive(url, { signal, onProgress: (got) => { onProgress(Math.min(1, got / ref.bytes) / (photos.length + 1)); } });
    await openSealed(bytes, { bytes: ref.bytes, sha256: ref.sha256 });
    for (const [index, photo] of photos.entries()) {
      onProgress((index + 1) / (photos.length + 1));
      const from = absolute(photo);
      if (await store.match(from)) continue;
      const picture = await receive(from, { signal });
      put.push(from);
      await putWithRoom(store, from, () => new Response(new Blob([picture.slice()])));
    }
    signal.throwIfAborted();
    // Last of all: an edition counts as saved once all of it is there.
    put.push(url);
    await putWithRoom(store, url, () => answerOf(bytes));
    await (await caches.open(names.data)).delete(url);
    onProgress(1);
    // Asked on the reader's own tap, and nothing depends on the answer.
    void navigator.storage?.persist?.().catch(() => undefined);
  } catch (error) {
    for (const one of put) await store.delete(one).catch(() => undefined);
    throw error;
  }
}

/** The photographs that the saved editions but this one show; undefined where one of those can't be read. */
async function photosOfOthers({ id }: EditionRef): Promise<ReadonlySet<string> | undefined> {
  const photos = new Set<string>();
  for (const url of await savedAddresses()) {
    const other = editionOfUrl(url);
    if (other === undefined || other === id) continue;
    const bytes = await recall(url);
    const read = bytes && parseEdition(await openSealed(bytes, undefined).catch(() => undefined));
    if (!read?.ok || read.value.malformed.length > 0) return undefined;
    for (const photo of photosOf(read.value.edition)) photos.add(photo);
  }
  return photos;
}

/**
 * Takes an edition out of the saved ones. Its text goes back among those kept for a while, where reading it put it at
 * first; its photographs go, but for those that another saved edition shows too: all stay where one of those can't be read.
 * Gives what brings all of it back.
 */
export async function remove(ref: EditionRef, edition: Edition): Promise<() => Promise<void>> {
  const others = await photosOfOthers(ref);
  const photos = others ? photosOf(edition).filter((photo) => !others.has(photo)) : [];
  const store = await caches.open(names.saved);
  const taken: [url: string, answer: Response][] = [];
  for (const path of [ref.file, ...photos]) {
    const url = absolute(path);
    const answer = await store.match(url);
    if (!answer) continue;
    taken.push([url, answer]);
    if (path === ref.file) await (await caches.open(names.data)).put(url, answer.clone());
    await store.delete(url);
  }
  return async () => {
    for (const [url, answer] of taken) await store.put(url, answer.clone());
    await (await caches.open(names.data)).delete(absolute(ref.file));
  };
}
