export type { Source } from "./source.ts";
export { readSource } from "./read.ts";
export type { Read, ReadFailure, ReadOptions } from "./read.ts";
export type { Encoding } from "./decode.ts";
export { READ_CODES } from "./codes.ts";
