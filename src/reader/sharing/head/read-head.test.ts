import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHead } from "./read-head.ts";

describe("a head that is read again", () => {
  const page = (inside: string): string => `<!doctype html>\n<html>\n<head>\n<meta charset="utf-8" />\n${inside}\n<style>p{}</style><script>var a="<meta name=\\"description\\" content=\\"x\\" />"</script>\n</head><body><meta name="description" content="no" /></body></html>`;

  it("gives what belongs to the page, and nothing of its site", () => {
    expect(readHead(page([
      '<title>甲</title>', '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;" />',
      '<meta name="description" content="“甲”&amp;&lt;乙&gt;&quot;" />', '<meta property="og:url" content="https://paper.example/a/x/" />',
      '<link rel="preload" as="fetch" crossorigin href="/data/publication.json" />', '<link rel="canonical" href="https://paper.example/a/x/" />',
      '<script type="application/ld+json">{"headline":"甲\\u003cb>"}</script>', '<script type="module" crossorigin src="/assets/index.js"></script>',
    ].join("\n")))).toEqual([
      { name: "meta", attributes: [["name", "description"], ["content", "“甲”&<乙>\""]], text: "" },
      { name: "meta", attributes: [["property", "og:url"], ["content", "https://paper.example/a/x/"]], text: "" },
      { name: "link", attributes: [["rel", "canonical"], ["href", "https://paper.example/a/x/"]], text: "" },
      { name: "script", attributes: [["type", "application/ld+json"]], text: '{"headline":"甲\\u003cb>"}' },
    ]);
  });

  it("gives any text back as it was written", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."报𠮷&<>\"'/; amp=", "&amp;", "</head>") }), (text) => {
      const written = text.replace(/[&<>"]/g, (character) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[character] ?? ""};`);
      expect(readHead(page(`<meta name="description" content="${written}" />`))).toEqual([{ name: "meta", attributes: [["name", "description"], ["content", text]], text: "" }]);
    }));
  });

  it("gives nothing of what is no page of ours, in time in proportion to it", () => {
    expect(readHead("{}")).toEqual([]);
    expect(readHead(`<head>${'<meta a="'.repeat(100_000)}</head>`)).toEqual([]);
  });
});
