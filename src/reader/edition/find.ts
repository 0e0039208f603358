import type { Edition } from "../../model/index.ts";
import { documentsOf, parseQuery, prepareAll, scan, snippet, type FieldHits, type Range, type SearchDocument } from "../../search/index.ts";

/**
 * Where in a story the words stand, in UTF-16 units of the stored text: under `headline`, `kicker`, `deck`, `caption:0`,
 * `body:2` by the number of the node, and under `name:` and the name for people.
 */
export type Places = ReadonlyMap<string, readonly Range[]>;

export interface FoundStory {
  id: string;
  /** How many places hold the words. */
  hits: number;
  places: Places;
  /** The words around the first hit in the running text. */
  snippet: { text: string; ranges: readonly Range[]; cutStart: boolean; cutEnd: boolean } | undefined;
}

/** Takes what was typed; gives every story of the edition that holds it, the best first. Never throws. */
export type Finder = (query: string) => FoundStory[];

/** How much of the text stands around a hit, in characters. */
const SNIPPET = 80;
const SINGLE = new Set(["kicker", "headline", "deck"]);

function keyOf(field: FieldHits, document: SearchDocument): string {
  if (SINGLE.has(field.kind)) return field.kind;
  if (field.kind !== "people") return `${field.kind}:${field.index}`;
  const among = document.fields.filter(({ kind }) => kind === "people");
  const at = among.findIndex(({ index, photo }) => index === field.index && photo === field.photo);
  return `name:${document.people[at]?.name ?? ""}`;
}

const textOf = (document: SearchDocument, { kind, index, photo }: FieldHits): string =>
  document.fields.find((field) => field.kind === kind && field.index === index && field.photo === photo)?.text ?? "";

const finders = new WeakMap<Edition, Finder>();

/** Takes an edition; gives its finder. The edition is folded once, at the first search. */
export function finderOf(edition: Edition): Finder {
  const known = finders.get(edition);
  if (known) return known;
  const documents = documentsOf(edition);
  let prepared: ReturnType<typeof prepareAll> | undefined;
  const finder: Finder = (typed) => {
    prepared ??= prepareAll(documents);
    return scan(prepared, parseQuery(typed)).hits.flatMap(({ order, id, fields }) => {
      const document = documents[order];
      return document ? [foundIn(document, id, fields)] : [];
    });
  };
  finders.set(edition, finder);
  return finder;
}

function foundIn(document: SearchDocument, id: string, fields: readonly FieldHits[]): FoundStory {
  const places = new Map<string, readonly Range[]>();
  for (const field of fields) places.set(keyOf(field, document), field.ranges);
  const running = fields.find(({ kind }) => kind === "body" || kind === "caption" || kind === "note");
  const opening = document.fields.find(({ kind }) => kind === "body" || kind === "caption");
  return {
    id,
    hits: fields.reduce((sum, { ranges }) => sum + ranges.length, 0),
    places,
    snippet: running
      ? snippet(textOf(document, running).trimEnd(), running.ranges, SNIPPET)
      : opening && snippet(opening.text.trimEnd(), [], SNIPPET),
  };
}
