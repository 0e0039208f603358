import type { Edition, Item, Page } from "../../model/index.ts";
import { dateWords } from "../dates.ts";
import { strings } from "../strings.ts";

/** What is told of a story when a part of it is sent: what it is called and where it was printed. */
export interface Told {
  item: Item;
  headline: string;
  paper: string | undefined;
  edition: Pick<Edition, "date" | "month" | "dateBasis">;
  page: Pick<Page, "number" | "name">;
}

/** Takes what is told of a story; gives paper, date and page in words, as far as they are known. */
export function imprintOf({ paper, edition, page }: Told): string {
  const date = dateWords(edition);
  return [
    paper ?? strings.name,
    ...(date === undefined ? [] : [edition.dateBasis === "inferred" ? `${date}（${strings.inferredDate}）` : date]),
    ...(page.number === undefined ? [] : [strings.pageNumber(page.number.replace(/^0+(?=.)/, ""))]),
    page.name,
  ].join("　");
}
