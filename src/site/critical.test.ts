import { describe, expect, it } from "vitest";
import { criticalPart, wordsIn } from "./critical.ts";

const SHEET = [
  "@layer base,utilities;@layer base{:root{--ink:#000}p,h1{margin:0}[data-theme=dark]{--ink:#fff}}",
  "@layer utilities{.measure{max-width:36em}.two\\:flex{display:flex}.w-\\[3\\.5em\\]{width:3.5em}.n2-12{--n2:12}.f3{--f:1}",
  "@media (width>=37.5rem){.two\\:hidden{display:none}}@media print{.measure{max-width:none}}",
  ".group:hover .group-hover\\:x{color:red}article:not(.open) .measure{color:red}.a,.measure{color:blue}:is(.a,.b) p{color:red}}",
  "@keyframes shimmer{to{opacity:.5}}",
].join("");

describe("the part of the style that a page needs first", () => {
  const part = criticalPart(SHEET);
  const of = (...words: string[]): string => part(new Set(words));

  it("has what asks for no class, in its order, and what asks only for classes of the page", () => {
    expect(of()).toBe("@layer base,utilities;@layer base{:root{--ink:#000}p,h1{margin:0}[data-theme=dark]{--ink:#fff}}@layer utilities{:is(.a,.b) p{color:red}}@keyframes shimmer{to{opacity:.5}}");
    expect(of("measure")).toContain(".measure{max-width:36em}");
    expect(of("measure")).not.toContain(".two");
  });

  it("reads escaped names, and needs each class of a selector but those that must not be there", () => {
    expect(of("two:flex")).toContain(".two\\:flex{display:flex}");
    expect(of("w-[3.5em]")).toContain(".w-\\[3\\.5em\\]{width:3.5em}");
    expect(of("group")).not.toContain(".group:hover");
    expect(of("group", "group-hover:x")).toContain(".group:hover .group-hover\\:x{color:red}");
    expect(of("measure")).toContain("article:not(.open) .measure{color:red}");
  });

  it("keeps of a list of selectors those that the page may have, and no empty media query", () => {
    expect(of("measure")).toContain(".measure{color:blue}");
    expect(of("measure")).not.toContain(".a,.measure");
    expect(of("measure")).toContain("@media print{.measure{max-width:none}}");
    expect(of("measure")).not.toContain("37.5rem");
  });

  it("keeps the classes that a page is composed of wherever there is a module", () => {
    expect(of("module")).toContain(".n2-12{--n2:12}.f3{--f:1}");
    expect(of("n2")).not.toContain(".n2-12");
  });

  it("is all of the sheet for a page that may have everything", () => {
    const every = wordsIn([SHEET.replace(/\\(.)/g, "$1").replace(/[.,{}:;()]/g, " "), 'class="two:flex two:hidden w-[3.5em] group-hover:x measure a b group module"']);
    expect(part(every)).toBe(SHEET);
  });

  it("finds the classes in a script's strings and templates, and in HTML", () => {
    expect([...wordsIn(['a("target two:px-2",`end ${x?"":"max-two:hidden"}`)', '<p class="indent w-[3.5em]">'])]).toEqual(
      expect.arrayContaining(["target", "two:px-2", "max-two:hidden", "indent", "w-[3.5em]"]));
  });
});
