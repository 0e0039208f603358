import { expect, it } from "vitest";
import { keepPlace, placeOf, PLACES_KEY } from "./places.ts";

function tab(kept?: string) {
  const items = new Map(kept === undefined ? [] : [[PLACES_KEY, kept]]);
  return { items, open: () => ({ getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => { items.set(key, value); } }) };
}

it("remembers how far each visit had come, the newest fifty", () => {
  const { open } = tab();
  for (let n = 0; n < 60; n++) keepPlace(open, `/a/x/ ${n}`, n * 10);
  keepPlace(open, "/a/x/ 59", 7);
  expect(placeOf(open, "/a/x/ 59")).toBe(7);
  expect(placeOf(open, "/a/x/ 10")).toBe(100);
  expect(placeOf(open, "/a/x/ 9")).toBeUndefined();
});

it.each(["{", "null", '[["a"]]', '[["a",-4]]', '{"a":1}'])("fault 22: %s is as good as nothing", (kept) => {
  const { open } = tab(kept);
  expect(placeOf(open, "a")).toBeUndefined();
  keepPlace(open, "a", 3);
  expect(placeOf(open, "a")).toBe(3);
});

it("fault 21: a storage that throws on touch harms nothing", () => {
  const shut = () => { throw new Error("SecurityError"); };
  expect(() => { keepPlace(shut, "a", 3); }).not.toThrow();
  expect(placeOf(shut, "a")).toBeUndefined();
});
