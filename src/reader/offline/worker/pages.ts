import { isPageOf } from "./worthy.ts";

/** How many pages are kept as they were drawn; what is beyond is drawn from the shell. */
const MOST = 60;

/** The pages last read, by their path: filters in an address are applied by the page's own script. */
export function keptPages(name: string, base: string) {
  const keyOf = (url: string): string => {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
  };
  const inSite = (url: string): string => `/${new URL(url).pathname.slice(base.length)}`;
  return {
    /** Takes a page's address; gives the page, or undefined. */
    recall: async (url: string): Promise<Response | undefined> => (await caches.open(name)).match(keyOf(url)),
    /** Takes an address and the answer to it, whose body must not have been read; keeps it where it is a page of the site. */
    keep: async (url: string, response: Response): Promise<void> => {
      if (response.status !== 200 || response.redirected || response.type !== "basic") return;
      const html = await response.clone().text();
      if (!isPageOf(inSite(url), html)) return;
      const store = await caches.open(name);
      const key = keyOf(url);
      // Taken out first, so that it stands last: the first are those that were read longest ago.
      await store.delete(key);
      await store.put(key, response);
      const keys = await store.keys();
      for (const old of keys.slice(0, Math.max(0, keys.length - MOST))) await store.delete(old);
    },
    clear: (): Promise<boolean> => caches.delete(name),
  };
}
