import type { Query, Term } from "./query.ts";

const QUOTES = [["“", "”"], ["「", "」"], ['"', '"']] as const;

/** Puts a phrase between marks that do not occur in it; a phrase with all of them in it loses the last kind. */
function quoted(text: string): string {
  const [open, close] = QUOTES.find(([, closing]) => !text.includes(closing)) ?? QUOTES[0];
  return `${open}${text.replaceAll(close, "")}${close}`;
}

const written = (term: Term): string => (term.mode === "exact" ? quoted(term.text) : term.text);
const named = (text: string): string => (/[\s"“”＂「」『』]/.test(text) ? quoted(text) : text);

/** Takes a query; gives it as a reader would type it. For suggestions and for the chips that narrow. */
export function formatQuery(query: Omit<Query, "text">): string {
  return [
    ...query.parts.flatMap(({ terms }) => terms.map(written)),
    ...query.excluded.map((term) => `-${written(term)}`),
    ...query.by.map(({ text }) => `by:${named(text)}`),
    ...query.in.map(({ text }) => `in:${named(text)}`),
    ...query.date.map((date) => `date:${date}`),
  ].join(" ");
}
