export * from "./document.ts";
export * from "./highlight.ts";
export * from "./query.ts";
export * from "./scan.ts";
export * from "./snippet.ts";
export { prepare } from "./prepare.ts";
export type { Prepared } from "./prepare.ts";
