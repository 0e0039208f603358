import fc from "fast-check";
import { expect, it } from "vitest";
import { cutQuery, filtersOf, LONGEST_QUERY, paths, searchOf } from "./paths.ts";

it("an address keeps the filters, whatever they are", () => {
  fc.assert(fc.property(fc.record({ section: fc.string({ unit: "grapheme" }), page: fc.string(), q: fc.string({ unit: "grapheme", maxLength: 60 }) }, { requiredKeys: [] }), (filters) => {
    const written = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value.trim() !== "").map(([key, value]) => [key, key === "q" ? cutQuery(value ?? "") : value]));
    expect(filtersOf(new URLSearchParams(searchOf(filters)))).toEqual(written);
  }));
});

it("fault 26: a long query is cut in the address, never inside a character", () => {
  expect(cutQuery("疫".repeat(10_000))).toHaveLength(LONGEST_QUERY);
  expect(cutQuery("a".repeat(LONGEST_QUERY - 1) + "𠮷")).toBe("a".repeat(LONGEST_QUERY - 1));
  expect(cutQuery("短")).toBe("短");
});

it("addresses end in a slash, as a plain host has them", () => {
  expect(paths.story("2021-01-0xtfhfcr", { q: "疫苗", paragraph: 3 })).toBe("/a/2021-01-0xtfhfcr/?q=%E7%96%AB%E8%8B%97#p3");
  expect(paths.edition("2021-01", { section: "视觉新闻" })).toBe("/e/2021-01/?section=%E8%A7%86%E8%A7%89%E6%96%B0%E9%97%BB");
  expect(paths.home()).toBe("/");
  expect(paths.contributor("阿依古丽·买买提")).toBe("/by/%E9%98%BF%E4%BE%9D%E5%8F%A4%E4%B8%BD%C2%B7%E4%B9%B0%E4%B9%B0%E6%8F%90/");
});
