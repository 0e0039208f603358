import fc from "fast-check";
import { expect, it } from "vitest";
import { cutText } from "./cut.ts";

it("keeps the beginning, and never half of a character", () => {
  expect(cutText("报栏𠮷", 3)).toBe("报栏");
  expect(cutText("报栏𠮷", 4)).toBe("报栏𠮷");
  fc.assert(fc.property(fc.string({ unit: "grapheme-composite" }), fc.integer({ min: 1, max: 30 }), (text, most) => {
    const cut = cutText(text, most);
    expect(text.startsWith(cut)).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(most);
    expect(/[\uD800-\uDBFF]$/.test(cut) && text.length > cut.length).toBe(false);
  }));
});
