import type { Diagnostic } from "./diagnostic.ts";

/** By code unit, so that the order is the same in every locale. */
const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Takes diagnostics of one page; gives a new list by place: the page's own first, then its other files' by path. */
export const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort((a, b) =>
    byUnit(a.path ?? "", b.path ?? "") || a.line - b.line || a.column - b.column ||
    byUnit(a.code, b.code) || byUnit(a.message, b.message));

/** Takes diagnostics; tells whether one of them is an error. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");
