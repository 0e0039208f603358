import type { Contributor, Edition, Item, Page } from "../../../model/index.ts";
import { titleOf } from "../../edition/title.ts";

/** What a citation is made of. What is not known is not there. */
export interface Cited {
  id: string;
  kind: Item["kind"];
  /** Those who wrote it, or took a photo story's photographs, in the order printed. */
  authors: string[];
  title: string;
  /** No headline is printed: the title is of our making. */
  supplied: boolean;
  paper: string | undefined;
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  date: string | undefined;
  /** The date was inferred from the stories. */
  inferred: boolean;
  /** The page's number without zeros before it. */
  page: string | undefined;
}

const AUTHORS: readonly Contributor["role"][] = ["reporter", "correspondent", "intern", "author"];
const MAKERS: readonly Contributor["role"][] = [...AUTHORS, "photographer", "illustrator"];

/** Takes a story and what it stands in; gives what its citation says. `shown` gives a text as the reader sees it. */
export function citedOf(item: Item, edition: Pick<Edition, "date" | "month" | "dateBasis">, page: Pick<Page, "number">, paper: string | undefined, shown: (text: string) => string): Cited {
  const roles = item.kind === "photo" ? MAKERS : AUTHORS;
  return {
    id: item.id,
    kind: item.kind,
    authors: [...new Set(item.byline.filter(({ role }) => roles.includes(role)).map(({ name }) => name))],
    title: shown(titleOf(item)),
    supplied: item.headline === undefined,
    paper,
    date: edition.date ?? edition.month,
    inferred: edition.dateBasis === "inferred",
    page: page.number === undefined ? undefined : page.number.replace(/^0+(?=.)/, ""),
  };
}
