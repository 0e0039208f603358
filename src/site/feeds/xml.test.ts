import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeXml, printXml } from "./xml.ts";

const anyText = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("]]>", "&amp;", "<!--", "\0", "\u0008", "\ud842", "\udfb7", "𠮷", "\ufffe", "\r\n", "\t"))).map((pieces) => pieces.join(""));

/** What a parser makes of escaped text: references are resolved, and line ends and tabs written as themselves are folded. */
const read = (xml: string): string =>
  xml.replace(/\r\n?/g, "\n").replace(/[\t\n]/g, " ").replace(/&(?:#(\d+)|(\w+));/g, (whole, number: string | undefined, name: string | undefined) =>
    number === undefined ? new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"']]).get(name ?? "") ?? whole : String.fromCodePoint(Number(number)));

const allowed = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;

describe("text in XML", () => {
  it("reads back as it was, but for what XML forbids; and is never markup", () => {
    fc.assert(fc.property(anyText, (text) => {
      const escaped = escapeXml(text);
      const kept = [...text].map((character) => (allowed(character.codePointAt(0) ?? 0) ? character : "\ufffd")).join("");
      expect(read(escaped)).toBe(kept);
      expect(escaped).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot|#\d+);)/);
      expect([...escaped].every((character) => allowed(character.codePointAt(0) ?? 0))).toBe(true);
    }));
  });

  it("marks what XML forbids instead of dropping it, and halves of a surrogate pair with it", () => {
    expect(escapeXml("甲\0乙\u0008丙\ud842丁𠮷\ufffe")).toBe("甲\ufffd乙\ufffd丙\ufffd丁𠮷\ufffd");
  });

  it("stands in elements and attributes", () => {
    expect(printXml({ name: "a", attributes: { b: 'x"\n' }, children: ["<&", { name: "c" }] })).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a b="x&quot;&#10;">&lt;&amp;<c/></a>\n');
  });
});
