import { expect, it } from "vitest";
import { readSoFar } from "./read-so-far.ts";

it("is nothing at the beginning, all where the end comes into view, and between in between", () => {
  expect(readSoFar({ start: 120, length: 2000, window: 800 })).toBe(0);
  expect(readSoFar({ start: -600, length: 2000, window: 800 })).toBe(0.5);
  expect(readSoFar({ start: -1200, length: 2000, window: 800 })).toBe(1);
  expect(readSoFar({ start: -5000, length: 2000, window: 800 })).toBe(1);
});

it("is not said of a text that is seen at once", () => {
  expect(readSoFar({ start: 100, length: 500, window: 800 })).toBeUndefined();
});
