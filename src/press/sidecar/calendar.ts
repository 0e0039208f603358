import { isDay, isMonth } from "../../model/index.ts";

/** When an edition came out, as far as its folder's name says it. */
export type FolderDate = { date: string } | { month: string } | { impossible: true } | undefined;

/**
 * Takes an edition's folder name; gives the day or month that it is (`2021-01-19`, `2021-01`), `impossible` where it looks
 * like one but no calendar has it, or undefined for any other name.
 */
export function dateOfFolder(name: string): FolderDate {
  if (isDay(name)) return { date: name };
  if (isMonth(name)) return { month: name };
  return /^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(name) ? { impossible: true } : undefined;
}
