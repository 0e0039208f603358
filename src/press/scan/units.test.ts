import { expect, test } from "vitest";
import { isOneOf, unitsOf } from "./units.ts";

test("a set holds its characters and no others, wherever they stand", () => {
  const stops = unitsOf("。！");
  const commas = unitsOf("，。");
  expect([0, 1, 2].map((at) => isOneOf(stops, "甲。，", at))).toEqual([false, true, false]);
  expect([0, 1, 2].map((at) => isOneOf(commas, "甲。，", at))).toEqual([false, true, true]);
  expect(isOneOf(stops | commas, "！", 0)).toBe(true);
});

test("before and behind the text there is nothing", () => {
  const marks = unitsOf("。\0");
  expect([-1, 0, 1].map((at) => isOneOf(marks, "。", at))).toEqual([false, true, false]);
  expect(isOneOf(marks, "", 0)).toBe(false);
});

test("half of a surrogate pair is of no set of whole characters", () => {
  expect(isOneOf(unitsOf("吉"), "𠮷", 0)).toBe(false);
});
