/// <reference lib="webworker" />
import { enable } from "workbox-navigation-preload";
import { PrecacheController } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import type { WorkboxPlugin } from "workbox-core/types.js";
import { cacheNames } from "../../data/store-names.ts";
import { answer } from "./answer.ts";
import { SHELL, type BuiltSite } from "./built.ts";
import { pageMessage } from "./messages.ts";
import { keptPages } from "./pages.ts";
import { sameSubject } from "./photos.ts";
import { isWhatItsNameSays } from "./worthy.ts";

declare const self: ServiceWorkerGlobalScope & { readonly baolanSite: BuiltSite };

const { base, files } = self.baolanSite;
const names = cacheNames(base);
const pages = keptPages(names.pages, base);

const onlyWhatItIs: WorkboxPlugin = {
  cacheWillUpdate: ({ request, response }) => Promise.resolve(isWhatItsNameSays(new URL(request.url).pathname, response) ? response : null),
};
const code = new PrecacheController({ cacheName: names.code, plugins: [onlyWhatItIs], fallbackToNetwork: false });
code.addToCacheList(files.map(({ path, revision }) => ({ url: `${base}${path}`, revision })));

enable();
self.addEventListener("install", (event) => { event.waitUntil(code.install(event)); });
self.addEventListener("activate", (event) => {
  // Pages of the version before ask for scripts that go now; the shell draws them until they are read again.
  event.waitUntil(Promise.all([code.activate(event), pages.clear()]).then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  const message = pageMessage(event.data);
  if (message?.type === "take-over") event.waitUntil(self.skipWaiting());
  if (message?.type === "keep-page" && inSite(new URL(message.url))) event.waitUntil(fetch(message.url).then((response) => pages.keep(message.url, response)).catch(() => undefined));
});

const inSite = ({ origin, pathname }: URL): boolean => origin === self.location.origin && pathname.startsWith(base);

/**
 * Scripts and styles have their hash in their name: kept ones are as good as new. One that was not fetched with the version is kept when it
 * is used, until the next version; one that is nowhere stays missing.
 */
registerRoute(
  ({ url }) => inSite(url) && url.pathname.startsWith(`${base}assets/`),
  async ({ request, url, event }) => {
    const store = await caches.open(names.code);
    const kept = await store.match(request.url);
    if (kept) return kept;
    const answer = await fetch(request);
    if (isWhatItsNameSays(url.pathname, answer)) event.waitUntil(store.put(request.url, answer.clone()).catch(() => undefined));
    return answer;
  },
);

/** Gives a saved file of the photograph, where the one that the page has picked can't be had. Throws where there is none. */
async function savedPhoto(url: string, fault: unknown): Promise<Response> {
  const store = await caches.open(names.saved);
  const other = sameSubject(url, (await store.keys()).map((kept) => kept.url));
  const found = other === undefined ? undefined : await store.match(other);
  if (!found) throw fault;
  return found;
}

/** Photographs of saved editions; all others come from the network and are not kept by us. */
registerRoute(
  ({ request, url }) => request.destination === "image" && inSite(url),
  async ({ request }) => await caches.match(request.url, { cacheName: names.saved }) ?? await code.matchPrecache(request.url) ?? fetch(request).catch((error: unknown) => savedPhoto(request.url, error)),
);

// A text or data twin of a story is a navigation too, but no page: it has a name of its own with an ending.
const isPage = ({ pathname }: URL): boolean => !/\.[a-z0-9]+$/i.test(pathname) || pathname.endsWith(".html");

registerRoute(
  ({ request, url }) => request.mode === "navigate" && inSite(url) && isPage(url),
  ({ request, event }) => {
    const preloaded: Promise<unknown> = event instanceof FetchEvent ? Promise.resolve<unknown>(event.preloadResponse) : Promise.resolve(undefined);
    const network = preloaded.then((response) => (response instanceof Response ? response : fetch(request)));
    event.waitUntil(network.then((response) => pages.keep(request.url, response.clone())).catch(() => undefined));
    return answer({
      network: network.then((response) => response.clone()),
      page: () => pages.recall(request.url),
      shell: () => code.matchPrecache(`${base}${SHELL}`),
      wait: (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); }),
    });
  },
);
