import { CONTRACT_VERSION, type Edition, type Page } from "../model/index.ts";

/** A pressed page and the edition that its folder makes it part of. */
export interface FiledPage {
  editionId: string;
  page: Page;
}

const dateOf = (edition: Pick<Edition, "date" | "month">): string => edition.date ?? edition.month ?? "";

/** By printed number where there is one, then by id, in code units: the same on every machine. */
function byNumber(a: Page, b: Page): number {
  const [first, second] = [a.number, b.number].map((number) => number?.padStart(8, "0") ?? "~");
  if (first !== second) return (first ?? "") < (second ?? "") ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * Takes pressed pages in any order; gives the editions they make, the newest first (those without a date last), pages by
 * number. An edition's date is that of its first page that has one.
 */
export function assembleEditions(filed: readonly FiledPage[]): Edition[] {
  const byId = new Map<string, Page[]>();
  for (const { editionId, page } of filed) byId.set(editionId, [...(byId.get(editionId) ?? []), page]);
  const editions = [...byId].map(([id, pages]): Edition => {
    const ordered = pages.toSorted(byNumber);
    const dated = ordered.find((page) => page.date !== undefined) ?? ordered.find((page) => page.month !== undefined);
    return {
      version: CONTRACT_VERSION,
      id,
      ...(dated?.date !== undefined && { date: dated.date }),
      ...(dated?.month !== undefined && { month: dated.month }),
      ...(dated?.dateBasis !== undefined && { dateBasis: dated.dateBasis }),
      pages: ordered,
    };
  });
  return editions.sort((a, b) => {
    if (dateOf(a) !== dateOf(b)) return dateOf(a) < dateOf(b) ? 1 : -1;
    return a.id < b.id ? 1 : -1;
  });
}
