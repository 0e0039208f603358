import { describe, expect, it } from "vitest";
import { atEdge, sideOf } from "./stroke.ts";

const from = { x: 200, y: 400 };

describe("a finger's stroke", () => {
  it("goes to the side that it was drawn to", () => {
    expect(sideOf({ from, to: { x: 90, y: 410 }, took: 180 })).toBe("left");
    expect(sideOf({ from, to: { x: 310, y: 380 }, took: 180 })).toBe("right");
  });

  it("is none when it is short, slow, or goes down as much as across", () => {
    expect(sideOf({ from, to: { x: 130, y: 400 }, took: 100 })).toBeUndefined();
    expect(sideOf({ from, to: { x: 60, y: 400 }, took: 900 })).toBeUndefined();
    expect(sideOf({ from, to: { x: 100, y: 460 }, took: 180 })).toBeUndefined();
    expect(sideOf({ from, to: { x: 205, y: 90 }, took: 180 })).toBeUndefined();
  });

  it("is the system's when it begins at a side of the window", () => {
    for (const x of [0, 12, 47, 343, 380, 390]) expect(atEdge({ x, y: 400 }, 390)).toBe(true);
    for (const x of [48, 195, 342]) expect(atEdge({ x, y: 400 }, 390)).toBe(false);
  });
});
