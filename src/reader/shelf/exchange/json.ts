import type { Kept } from "../record.ts";

/** What the file says that it is, and the version of its form. Documented in docs/reader-data.md. */
export const FORMAT = "baolan-shelf";
export const FORMAT_VERSION = 1;

/** Takes records; gives the JSON file that a reader takes away. Everything that the shelf has is in it. */
export const toJson = (records: readonly Kept[]): string => `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, records }, null, 2)}\n`;
