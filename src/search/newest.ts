import type { Edition } from "../model/index.ts";
import { documentsOf, type SearchDocument } from "./document.ts";

/** The date of an edition's newest page, or empty. A month stands before each of its days. */
function dateOf(edition: Edition): string {
  const dates = [edition.date ?? edition.month ?? "", ...edition.pages.map((page) => page.date ?? page.month ?? "")];
  return dates.reduce((a, b) => (a > b ? a : b));
}

const descending = (a: string, b: string): number => (a > b ? -1 : a < b ? 1 : 0);

/**
 * Takes editions in any order; gives all their stories in the one order that every tier counts in: newest edition
 * first, of two of one day that with the greater id, within an edition as printed.
 */
export function newestFirst(editions: readonly Edition[]): SearchDocument[] {
  return editions
    .map((edition) => ({ edition, date: dateOf(edition) }))
    .sort((a, b) => descending(a.date, b.date) || descending(a.edition.id, b.edition.id))
    .flatMap(({ edition }) => documentsOf(edition));
}
