import type { Text } from "../../model/index.ts";

/** Takes a node of a story; gives the numbers of the source lines that it was made of, each once. */
export const linesOf = ({ span, lines }: Pick<Text, "span" | "lines">): number[] =>
  [...new Set(lines?.map(({ line }) => line) ?? [span.line])];

/** Takes a node of a story; gives the attribute by which what shows it and its source lines find each other. */
export const dataLines = (node: Pick<Text, "span" | "lines">): { "data-lines": string } => ({ "data-lines": linesOf(node).join(" ") });
