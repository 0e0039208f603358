import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginsWithSurname, couldBeName, isHan, segmentNames } from "./segment.ts";

describe("names run together", () => {
  it.each([
    ["李立新谢寅庆", ["李立新", "谢寅庆"]],
    ["叶卫兵王文婷", ["叶卫兵", "王文婷"]],
    ["王芳李小明", ["王芳", "李小明"]],
    ["欧阳修文司马光", ["欧阳修文", "司马光"]],
    ["甘", undefined],
  ])("%s", (text, wanted) => {
    expect(segmentNames(text)).toEqual(wanted);
  });

  it("gives back every character in order, or nothing", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(..."王李张欧阳小明文军𠮷的"), { maxLength: 50 }).map((chars) => chars.join("")), (text) => {
      const names = segmentNames(text);
      if (names !== undefined) expect(names.join("")).toBe(text);
    }));
  });

  it("knows Han characters beyond the first plane, and what is none", () => {
    expect([..."𠮷㐂〇中Aあ。"].map(isHan)).toEqual([true, true, true, true, false, false, false]);
    expect(couldBeName("𠮷小军")).toBe(true);
    expect(couldBeName("记者的")).toBe(false);
    expect(beginsWithSurname("诸葛亮")).toBe(true);
    expect(beginsWithSurname("骑马")).toBe(false);
  });
});
