export * from "./types.ts";
export { CONTRACT_VERSION, ROLES } from "./contract.ts";
export { parseEdition, parsePage, parsePublication, parseWholeEdition } from "./parse.ts";
export type { Fault, Parsed, ParsedEdition } from "./parse.ts";
export { isDay, isMonth } from "./dates.ts";
export { editionOfId, itemId, pathPiece } from "./ids.ts";
export { shortHash } from "./short-hash.ts";
export { linesOfItem, linesOfPage, nodesOfPage } from "./lines.ts";
