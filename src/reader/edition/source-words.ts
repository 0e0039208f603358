import type { EditionRef, Page } from "../../model/index.ts";
import { dateWords } from "../dates.ts";
import { strings } from "../strings.ts";

/** Takes the paper's name, an edition and, where it is one, the page; gives where a print-out comes from, as far as it is known. */
export function sourceWords(paper: string | undefined, edition: EditionRef, page: Pick<Page, "number" | "name"> | undefined): string {
  const date = dateWords(edition);
  return [
    paper ?? strings.name,
    date && `${date}${edition.dateBasis === "inferred" ? `（${strings.inferredDate}）` : ""}`,
    page?.number && strings.pageNumber(page.number),
    page?.name,
  ].filter(Boolean).join("　");
}
