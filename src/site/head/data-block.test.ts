import fc from "fast-check";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { dataBlock } from "./data-block.ts";

/** Texts made of what means something inside a script element, among other characters. */
const dangerous = fc.array(fc.oneof(
  fc.constantFrom("</script>", "</SCRIPT ", "<!--", "-->", "<script>", "]]>", "&lt;", "\\u003c", "\\", '"', "'", "\u2028", "\ud842", "𠮷", "\0"),
  fc.string({ unit: "binary" }),
)).map((pieces) => pieces.join(""));

describe("a block of data in a page", () => {
  it("cannot be left by any text, and reads back as it was", () => {
    fc.assert(fc.property(dangerous, dangerous, (key, text) => {
      const data = { [`k${key}`]: text, list: [text] };
      const [html] = parse(`<!doctype html><title>t</title>${dataBlock(data)}<meta name="after">`).childNodes.filter(({ nodeName }) => nodeName === "html");
      if (!html || !("childNodes" in html)) throw new Error("no page");
      const [head, body] = html.childNodes;
      if (!head || !("childNodes" in head) || !body || !("childNodes" in body)) throw new Error("no head");
      expect(head.childNodes.map(({ nodeName }) => nodeName)).toEqual(["title", "script", "meta"]);
      expect(body.childNodes).toEqual([]);
      const [, script] = head.childNodes;
      const content = script && "childNodes" in script ? script.childNodes.map((node) => ("value" in node ? node.value : "")).join("") : "";
      expect(JSON.parse(content)).toEqual(data);
    }));
  });
});
