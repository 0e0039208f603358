/** The last good copy of each data file, on this device. Where a browser has no such store, nothing is kept. */
const STORE = "baolan-data-1";

/** Takes an address and its verified bytes; keeps them. Never throws: a full or forbidden store is no fault of reading. */
export async function keep(url: string, bytes: Uint8Array): Promise<void> {
  try {
    if (typeof caches === "undefined") return;
    const store = await caches.open(STORE);
    await store.put(url, new Response(new Blob([bytes.slice()])));
  } catch {
    // Private mode, a chat app's browser, a full disk: the page reads on without it.
  }
}

/** Takes an address; gives the bytes kept for it, or undefined. Never throws. */
export async function recall(url: string): Promise<Uint8Array | undefined> {
  try {
    if (typeof caches === "undefined") return undefined;
    const found = await (await caches.open(STORE)).match(url);
    return found ? new Uint8Array(await found.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
