import { describe, expect, it } from "vitest";
import { nextIn } from "./next-in.ts";
import { plainKey } from "./plain-key.ts";

const press = (part: object) => ({ key: "j", keyCode: 74, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, defaultPrevented: false, target: null, ...part });

describe("a letter that the page may act on", () => {
  it("is one alone", () => {
    expect(plainKey(press({}), false)).toBe("j");
    expect(plainKey(press({ key: "?" }), false)).toBe("?");
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }, { keyCode: 229 }, { defaultPrevented: true }, { key: "Enter" }, { key: "Process" }])("is none with %j", (part) => {
    expect(plainKey(press(part), false)).toBeUndefined();
  });

  it("is none where such keys are switched off", () => { expect(plainKey(press({}), true)).toBeUndefined(); });
});

it("a step leads to the next, from the one in focus or from where one reads, and stops at the ends", () => {
  expect(nextIn(3, { on: 0 }, 1)).toBe(1);
  expect(nextIn(3, { on: 2 }, 1)).toBeUndefined();
  expect(nextIn(3, { on: 0 }, -1)).toBeUndefined();
  expect(nextIn(3, { before: 1 }, 1)).toBe(1);
  expect(nextIn(3, { before: 1 }, -1)).toBe(0);
  expect(nextIn(3, { before: 0 }, -1)).toBeUndefined();
  expect(nextIn(0, { before: 0 }, 1)).toBeUndefined();
});
