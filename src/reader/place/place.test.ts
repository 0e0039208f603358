import { describe, expect, it } from "vitest";
import { createPlaces, MOST } from "./place.ts";
import { deviceOf } from "../storage.fixture.ts";

describe("where a reader left a story", () => {
  it("is remembered, changed and forgotten, by each story alone", () => {
    const { open, items } = deviceOf();
    const places = createPlaces(open);
    places.keep("a", 3, 1);
    places.keep("b", 5, 2);
    places.keep("a", 4, 3);
    expect([places.of("a"), places.of("b"), places.of("c")]).toEqual([4, 5, undefined]);
    places.forget("a");
    expect(places.of("a")).toBeUndefined();
    expect([...items.keys()]).toEqual(["other", "baolan:place:b"]);
  });

  it.each(["{", "null", '{"v":2,"paragraph":3,"at":1}', '{"v":1,"paragraph":0,"at":1}', '{"v":1,"paragraph":"3"}'])("fault 22: %s is reset, and nothing beside it", (kept) => {
    const { open, items } = deviceOf();
    items.set("baolan:place:a", kept).set("baolan:place:b", '{"v":1,"paragraph":7,"at":1}');
    const places = createPlaces(open);
    expect([places.of("a"), places.of("b")]).toEqual([undefined, 7]);
    expect([...items.keys()]).toEqual(["other", "baolan:place:b"]);
  });

  it("fault 21: where nothing can be kept it is remembered as long as the page lives", () => {
    const { open, state } = deviceOf();
    state.shut = true;
    const places = createPlaces(open);
    places.keep("a", 3, 1);
    expect(places.of("a")).toBe(3);
    places.forget("a");
    expect(places.of("a")).toBeUndefined();
  });

  it("is forgotten for the stories that were read longest ago, once there are too many", () => {
    const { open, items } = deviceOf();
    const places = createPlaces(open);
    for (let n = 0; n < MOST + 5; n += 1) places.keep(`s${n}`, 2, n);
    expect(items.size).toBe(MOST + 1);
    expect([places.of("s4"), places.of("s5"), places.of(`s${MOST + 4}`)]).toEqual([undefined, 2, 2]);
  });
});
