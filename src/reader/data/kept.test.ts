import fc from "fast-check";
import { expect, it } from "vitest";
import { editionOfUrl, surplus } from "./kept.ts";
import { cacheNames, cachePrefix } from "./store-names.ts";

const url = (id: string, hash = "0123456789ab"): string => `https://paper.example/data/${id}.${hash}.json`;

it("knows an edition's file by its address, and nothing else", () => {
  expect(editionOfUrl(url("2021-01"))).toBe("2021-01");
  expect(editionOfUrl("https://paper.example/data/publication.json")).toBeUndefined();
  expect(editionOfUrl("https://paper.example/photo.0123456789ab.webp")).toBeUndefined();
});

it("an edition printed anew takes the place of its earlier file; then the one kept longest goes", () => {
  expect(surplus([url("a"), url("b"), url("a", "ba9876543210")], url("a", "ba9876543210"), 9)).toEqual([url("a")]);
  expect(surplus([url("a"), url("b"), url("c")], url("c"), 2)).toEqual([url("a")]);
  expect(surplus(["https://paper.example/data/publication.json", url("a")], url("a"), 1)).toEqual([]);
});

it("never takes away what was just kept, nor keeps more than it may", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (ids, most) => {
    const urls = ids.map((id) => url(id));
    const last = urls.at(-1) ?? "";
    const gone = surplus(urls, last, most);
    expect(gone).not.toContain(last);
    expect(urls.length - gone.length).toBe(Math.min(urls.length, most));
  }));
});

it("fault 24: a paper at the root of a host does not take the caches of one below it for its own", () => {
  for (const name of Object.values(cacheNames("/paper/"))) {
    expect(name.startsWith(cachePrefix("/paper/"))).toBe(true);
    expect(name.startsWith(cachePrefix("/"))).toBe(false);
  }
});
