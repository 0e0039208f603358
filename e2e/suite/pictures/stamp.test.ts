import { expect, it } from "vitest";
import { stampOf, unlike, type Stamp } from "./stamp.ts";

const NOTO: Stamp = { chromium: "156", faces: ["Noto Sans CJK JP Bold 131334", "Noto Serif CJK JP Bold 131137"] };

it("a stamp is Chromium's first number and the faces, each once, in order", () => {
  const machine = { read: () => "Noto Serif CJK JP Bold 131137\nNoto Sans CJK JP Bold 131334\nNoto Serif CJK JP Bold 131137\n" };
  expect(stampOf(machine, "156.0.8078.108")).toEqual(NOTO);
});

it("the same stamp is like itself, and another Chromium of the same number too", () => {
  expect(unlike(NOTO, stampOf({ read: () => NOTO.faces.join("\n") }, "156.0.1.2"))).toBeUndefined();
});

it("says that Chromium is another", () => {
  expect(unlike(NOTO, { ...NOTO, chromium: "157" })).toBe("the accepted ones are Chromium 156's, and this is Chromium 157");
});

it("names the faces that are here alone and there alone", () => {
  expect(unlike(NOTO, { ...NOTO, faces: ["Noto Sans CJK JP Bold 131334", "Source Han Serif 2"] })).toBe(
    "the Chinese faces are others: Source Han Serif 2 is here, Noto Serif CJK JP Bold 131137 is not here",
  );
});
