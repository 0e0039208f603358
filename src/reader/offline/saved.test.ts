import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { articleOf, pageOf, photoOf } from "../../model/fixture.ts";
import { CONTRACT_VERSION, type Edition, type EditionRef } from "../../model/index.ts";
import { cacheNames } from "../data/store-names.ts";
import { remove } from "./saved.ts";

/** As much of the browser's CacheStorage as this room uses, in memory. */
function storesInMemory() {
  const stores = new Map<string, Map<string, string>>();
  const open = (name: string) => {
    const held = stores.get(name) ?? new Map<string, string>();
    stores.set(name, held);
    const match = (url: string) => Promise.resolve(held.has(url) ? new Response(held.get(url)) : undefined);
    return {
      match,
      put: async (url: string, answer: Response) => { held.set(url, await answer.text()); },
      delete: (url: string) => Promise.resolve(held.delete(url)),
      keys: () => Promise.resolve([...held.keys()].map((url) => ({ url }))),
    };
  };
  return {
    open: (name: string) => Promise.resolve(open(name)),
    has: (name: string) => Promise.resolve(stores.has(name)),
    match: (url: string, { cacheName }: { cacheName: string }) => open(cacheName).match(url),
    /** What stands in a store, its addresses from the site's root. */
    within: (name: string) => [...stores.get(name)?.keys() ?? []].map((url) => new URL(url).pathname).sort(),
  };
}

const names = cacheNames("/");
const SITE = "https://paper.example";
let stores = storesInMemory();

beforeEach(() => {
  stores = storesInMemory();
  vi.stubGlobal("caches", stores);
  vi.stubGlobal("location", new URL(SITE));
});
afterEach(() => { vi.unstubAllGlobals(); });

const photo = (letter: string): string => `photos/${letter.repeat(16)}-960.jpg`;

const refOf = (id: string): EditionRef => ({ id, file: `data/${id}.0123456789ab.json`, sha256: "0".repeat(64), bytes: 1, pages: [], stories: 2 });

function editionOf(id: string, photos: string[]): Edition {
  const items = photos.map((src, index) => ({ ...photoOf(`${id}-${index}0000000`, "图"), image: { src, width: 960, height: 640 } }));
  return { version: CONTRACT_VERSION, id, aliases: [], pages: [{ ...pageOf(id, "p1", []), sections: [{ id: "-", notes: [], items: [articleOf(`${id}-a0000000`, "甲"), ...items] }] }] };
}

async function saveAs(edition: Edition, text = JSON.stringify(edition)): Promise<void> {
  const store = await stores.open(names.saved);
  await store.put(`${SITE}/${refOf(edition.id).file}`, new Response(text));
  for (const { sections } of edition.pages) for (const { items } of sections) for (const item of items) if (item.kind === "photo" && item.image) await store.put(`${SITE}/${item.image.src}`, new Response("picture"));
}

it("an edition that is taken out leaves the photographs that another saved one shows, and comes back whole", async () => {
  const [july, august] = [editionOf("2021-07", [photo("a"), photo("b")]), editionOf("2021-08", [photo("b"), photo("c")])];
  await saveAs(july);
  await saveAs(august);
  const before = stores.within(names.saved);
  const bringBack = await remove(refOf("2021-07"), july);
  expect(stores.within(names.saved)).toEqual([`/${refOf("2021-08").file}`, `/${photo("b")}`, `/${photo("c")}`].sort());
  expect(stores.within(names.data)).toEqual([`/${refOf("2021-07").file}`]);
  await bringBack();
  expect(stores.within(names.saved)).toEqual(before);
  expect(stores.within(names.data)).toEqual([]);
});

it("the last saved edition takes its photographs with it", async () => {
  const july = editionOf("2021-07", [photo("a")]);
  await saveAs(july);
  await remove(refOf("2021-07"), july);
  expect(stores.within(names.saved)).toEqual([]);
});

it("where another saved edition can't be read, no photograph goes", async () => {
  const july = editionOf("2021-07", [photo("a")]);
  await saveAs(july);
  await saveAs(editionOf("2021-08", []), "<!doctype html>");
  await remove(refOf("2021-07"), july);
  expect(stores.within(names.saved)).toEqual([`/${refOf("2021-08").file}`, `/${photo("a")}`].sort());
});
