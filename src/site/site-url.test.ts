import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSiteUrl } from "./site-url.ts";

describe("the site's own address", () => {
  it("ends in a slash, and its path is the base", () => {
    expect(parseSiteUrl("https://paper.example")).toEqual({ url: "https://paper.example/", base: "/" });
    expect(parseSiteUrl("https://paper.example/sub")).toEqual({ url: "https://paper.example/sub/", base: "/sub/" });
    expect(parseSiteUrl("HTTP://Paper.Example:8080//a//b/")).toEqual({ url: "http://paper.example:8080/a/b/", base: "/a/b/" });
    expect(parseSiteUrl("https://报栏.中国/")).toEqual({ url: "https://xn--4ru93j.xn--fiqs8s/", base: "/" });
  });

  it("is refused with a sentence that quotes it where it cannot be meant", () => {
    for (const text of ["", "paper.example", "/paper/", "ftp://paper.example/", "https://a:b@paper.example/", "https://paper.example/?q", "https://paper.example/#", "https://paper.example/报/", "https://paper.example/index.html"]) {
      const parsed = parseSiteUrl(text);
      expect("wrong" in parsed && parsed.wrong, text).toContain(`“${text}”`);
    }
  });

  it("is the same when it is given again", () => {
    fc.assert(fc.property(fc.webUrl({ validSchemes: ["http", "https"] }), (text) => {
      const parsed = parseSiteUrl(text);
      if ("wrong" in parsed) return;
      expect(parsed.url.endsWith(parsed.base)).toBe(true);
      expect(parseSiteUrl(parsed.url)).toEqual(parsed);
    }), { numRuns: 30 });
  });
});
