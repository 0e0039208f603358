export { countsOf, renderReport, renderSummary } from "./terminal.ts";
export type { Report, TerminalOptions } from "./terminal.ts";
export { printable } from "./excerpt.ts";
export { sarifOf } from "./sarif.ts";
