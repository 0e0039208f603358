import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingsOf } from "./readings.ts";

const over = (text: string): string => [...readingsOf(text)].filter((reading) => reading !== "").join(" ");

describe("how characters are read", () => {
  it.each([
    ["银行行长重庆重要", "yín háng háng zhǎng chóng qìng zhòng yào"],
    ["音乐快乐", "yīn yuè kuài lè"],
    ["长城与成长", "cháng chéng yǔ chéng zhǎng"],
  ])("%s by words: %s", (text, read) => { expect(over(text)).toBe(read); });

  it("stand at their characters, beyond the BMP too, and nowhere else", () => {
    expect(readingsOf("𠮷田,A1好")).toEqual(["", "", "tián", "", "", "", "hǎo"]);
  });

  it("are as many as the text has units, whatever it is", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."报栏𠮷㐂·“”a1,\n　") }), (text) => {
      expect(readingsOf(text)).toHaveLength(text.length);
    }));
  });
});
