export type { LineHint, Source } from "./source.ts";
export { readPage } from "./page.ts";
export type { PageOptions } from "./page.ts";
export { readSource } from "./read.ts";
export type { Read, ReadFailure, ReadOptions } from "./read.ts";
export type { Encoding } from "./decode.ts";
export { READ_CODES } from "./codes.ts";
