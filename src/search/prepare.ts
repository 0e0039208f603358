import { fold } from "../text/fold.ts";
import type { SearchDocument } from "./document.ts";
import { keyOf } from "./query.ts";
import { rankOf } from "./tally.ts";

/** Divides the fields in `Prepared.loose`. Folding leaves line ends out, so no query holds one. */
export const FIELD_END = "\n";

/** A story folded once, to be searched at each keystroke. */
export interface Prepared {
  document: SearchDocument;
  /** The story's place in its corpus: the last resort of ranking. */
  order: number;
  /** The loosely folded fields, each closed by FIELD_END. */
  loose: string;
  /** Where in `loose` each field begins. */
  starts: number[];
  /** The class of each field, and which field is the first of the people's names. */
  ranks: number[];
  firstPerson: number;
  /** Folded names and the folded section title, for `by:` and `in:`. */
  names: string[];
  section: string;
}

/** Takes a story and its place in the corpus; gives it folded. Costs some 20 ns a character and as much memory again. */
export function prepare(document: SearchDocument, order: number): Prepared {
  const starts: number[] = [];
  let loose = "";
  for (const field of document.fields) {
    starts.push(loose.length);
    loose += fold(field.text, "loose") + FIELD_END;
  }
  return {
    document,
    order,
    loose,
    starts,
    ranks: document.fields.map(({ kind }) => rankOf(kind)),
    firstPerson: document.fields.findIndex(({ kind }) => kind === "people"),
    names: document.people.map(({ name }) => keyOf(name)),
    section: keyOf(document.section),
  };
}
