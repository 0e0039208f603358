import { expect, it } from "vitest";
import { pageOf, photoOf } from "../../model/fixture.ts";
import { documentsOf, prepare, scan } from "../../search/index.ts";
import { CONTRACT_VERSION, type Edition, type Paragraph } from "../../model/index.ts";
import { foundIn } from "./find.ts";

/** What is shown of the one story with this caption or body when it is searched for. */
function snippetOf(item: "caption" | "body", text: string, typed: string) {
  const page = pageOf("2021-03", "p", ["题"]);
  const paragraph: Paragraph = { text, span: { line: 2, endLine: 2 }, role: "body", state: "asPrinted" };
  const items = page.sections.flatMap((section) => section.items).flatMap((one) => (one.kind === "article" ? [{ ...one, paragraphs: [paragraph] }] : []));
  const edition: Edition = { version: CONTRACT_VERSION, id: "2021-03", month: "2021-03", dateBasis: "printed", pages: [{ ...page, sections: [{ id: "s", notes: [], items: item === "body" ? items : [photoOf("x", text)] }] }] };
  const documents = documentsOf(edition);
  const [hit] = scan(documents.map((document, order) => prepare(document, order)), typed).hits;
  const [document] = documents;
  if (!hit || !document) throw new Error("not found");
  return foundIn(document, hit).snippet;
}

it("shows a caption without the mark that points at its picture, its places still right", () => {
  expect(snippetOf("caption", "▲ 𠮷庄的渠畔，远山还在雾里。", "渠畔")).toMatchObject({ text: "𠮷庄的渠畔，远山还在雾里。", ranges: [{ start: 4, end: 6 }], cutStart: false });
  expect(snippetOf("caption", "渠畔，▲还在。", "渠畔")).toMatchObject({ text: "渠畔，▲还在。", ranges: [{ start: 0, end: 2 }] });
});

it("leaves a mark where it stands in running text", () => {
  expect(snippetOf("body", "▲ 渠畔的远山。", "渠畔")).toMatchObject({ text: "▲ 渠畔的远山。", ranges: [{ start: 2, end: 4 }] });
});
