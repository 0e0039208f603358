import { expect, it } from "vitest";
import { STAYING, stays } from "./staying.ts";

it("tells a move that leaves the view where it is, whatever stands in the history", () => {
  expect(stays(STAYING)).toBe(true);
  for (const state of [null, undefined, "stays", { stays: 1 }, { stays: false }, []]) expect(stays(state)).toBe(false);
});
