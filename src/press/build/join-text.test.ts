import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinLines, seamOf } from "./join-text.ts";

const join = (lines: string[], full = true): string => joinLines(lines.map((text) => ({ source: { text } })), () => full).text;

describe("joining lines", () => {
  it.each([
    [["农技人员走进田间", "地头。"], true, "农技人员走进田间地头。"],
    [["价格为13.", "7亿元。"], true, "价格为13.7亿元。"],
    [["使用And", "roid系统"], true, "使用Android系统"],
    [["by Randy P", "itchford"], true, "by Randy Pitchford"],
    [["the develop-", "ment of"], true, "the development of"],
    [["the quick", "brown fox"], false, "the quick brown fox"],
    [["平台包括Wii", " U。"], true, "平台包括Wii U。"],
    [["(记者", " 甘小棠)"], true, "(记者 甘小棠)"],
    [["第一行。", "　　第二行。"], true, "第一行。第二行。"],
    [["𠮷田", "㐂文"], true, "𠮷田㐂文"],
  ])("%j", (lines, full, wanted) => {
    expect(join(lines, full)).toBe(wanted);
  });

  it("adds and takes away nothing but white space and a word's hyphen", () => {
    const bare = (text: string): string => text.replace(/[\s-]/gu, "");
    fc.assert(fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((text) => text.replace(/\n/g, "")), { minLength: 1, maxLength: 6 }), fc.boolean(), (lines, full) => {
      expect(bare(join(lines, full))).toBe(bare(lines.join("")));
    }));
  });

  it("says what it did", () => {
    expect(seamOf("develop-", "ment", true).note).toMatch(/连字符/);
    expect(seamOf("quick", "brown", false).note).toMatch(/空格/);
    expect(seamOf("田间", "地头", true)).toEqual({ cut: 0, glue: "", note: "" });
  });
});
