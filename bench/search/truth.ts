/**
 * What is right: a plain look through every story, which shares no code with the search. It folds with expressions of its
 * own and with OpenCC's table as OpenCC ships it.
 */
import type { SearchDocument } from "../../src/search/index.ts";

const RUNS = /["“”„‟‘’‚‛«»‹›「」『』〝〞〟'`´(){}[\]〔〕【】〖〗〘〙〚〛⟦⟧<>《》〈〉⟨⟩⟪⟫,、.。;:∶!?‐‑‒–—―─━−~～〜∼\-·•・‧∙⋅/⁄∕]+/g;

/** Signs of one class come to one sign, where they are kept. */
const CLASSES = [["、", ","], ["。", "."], ["∶", ":"], ["—", "-"], ["–", "-"], ["～", "-"], ["~", "-"], ["―", "-"], ["•", "·"], ["・", "·"], ["○", "〇"]] as const;

export type Canon = (text: string) => string;

/** Takes OpenCC's table of characters (`from to…|from to…`); gives the naive canon. */
export function canonOf(table: string): Canon {
  const simplified = new Map(table.split("|").map((entry) => entry.split(" ")).map(([from = "", to = ""]) => [from, to]));
  return (text) => {
    let out = text.normalize("NFKC").toLowerCase().replace(/[\s\p{Cf}\p{Cc}\uFE00-\uFE0F]+/gu, "");
    out = [...out].map((character) => simplified.get(character) ?? character).join("");
    for (const [member, sign] of CLASSES) out = out.replaceAll(member, sign);
    return out.replace(RUNS, (run: string, at: number, all: string) =>
      (/\d/.test(all.charAt(at - 1)) && /\d/.test(all.charAt(at + run.length)) ? run : ""));
  };
}

/** Every story in the canon, its fields apart. */
export const canonical = (documents: Iterable<SearchDocument>, canon: Canon): string[] =>
  Array.from(documents, (document) => document.fields.map(({ text }) => canon(text)).join("\n"));

/** The stories that hold the query, by number. */
export function truthOf(stories: readonly string[], query: string, canon: Canon): number[] {
  const needle = canon(query);
  return stories.flatMap((story, at) => (story.includes(needle) ? [at] : []));
}
