import type { Edition } from "../../model/index.ts";
import {
  documentsOf, formatQuery, mayBePinyin, parseQuery, prepareAll, scan, snippet, suggest,
  type FieldHits, type PinyinReader, type Range, type SearchDocument, type Suggestion,
} from "../../search/index.ts";

/**
 * Where in a story the words stand, in UTF-16 units of the stored text: under `headline`, `kicker`, `deck`, `caption:0`,
 * `body:2` by the number of the node, and under `name:` and the name for people.
 */
export type Places = ReadonlyMap<string, readonly Range[]>;

export interface FoundStory {
  id: string;
  /** Found as typed, or only by the pinyin of a name or a headline. */
  by: "typed" | "pinyin";
  /** How many places hold the words. */
  hits: number;
  places: Places;
  /** The words around the first hit in the running text. */
  snippet: { text: string; ranges: readonly Range[]; cutStart: boolean; cutEnd: boolean } | undefined;
}

/** One edition, folded and ready to be looked through. */
export interface Finder {
  /** Takes what was typed; gives every story that holds it, the best first. Never throws. */
  find: (typed: string, pinyin?: PinyinReader) => FoundStory[];
  /** Takes what found nothing; gives what would find something, each with how much. */
  suggest: (typed: string) => Promise<Suggestion[]>;
}

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

/** Takes a story and the places in it that were found; gives what the reader shows of it. */
export function foundIn(document: SearchDocument, by: FoundStory["by"], fields: readonly FieldHits[]): FoundStory {
  const places = new Map<string, readonly Range[]>();
  for (const field of fields) places.set(keyOf(field, document), field.ranges);
  const running = fields.find(({ kind }) => kind === "body" || kind === "caption" || kind === "note");
  const opening = document.fields.find(({ kind }) => kind === "body" || kind === "caption");
  return {
    id: document.id,
    by,
    hits: fields.reduce((sum, { ranges }) => sum + ranges.length, 0),
    places,
    snippet: running
      ? snippet(textOf(document, running).trimEnd(), running.ranges, SNIPPET)
      : opening && snippet(opening.text.trimEnd(), [], SNIPPET),
  };
}

const finders = new WeakMap<Edition, Finder>();

/** Takes an edition; gives its finder. The edition is folded once, at the first search. */
export function finderOf(edition: Edition): Finder {
  const known = finders.get(edition);
  if (known) return known;
  const documents = documentsOf(edition);
  let prepared: ReturnType<typeof prepareAll> | undefined;
  const look = (typed: string, pinyin?: PinyinReader) => {
    prepared ??= prepareAll(documents);
    return scan(prepared, parseQuery(typed), pinyin && { pinyin });
  };
  const finder: Finder = {
    find: (typed, pinyin) => look(typed, pinyin).hits.flatMap(({ order, by, fields }) => {
      const document = documents[order];
      return document ? [foundIn(document, by, fields)] : [];
    }),
    suggest: (typed) => suggest(typed, {
      names: [...new Set(documents.flatMap(({ people }) => people.map(({ name }) => name)))],
      sections: [...new Set(documents.map(({ section }) => section))],
      look: (query) => Promise.resolve(look(query)),
    }),
  };
  finders.set(edition, finder);
  return finder;
}

/** Whether the table of readings, which is loaded on demand, could find more for what was typed. */
export const wantsPinyin = (typed: string): boolean => mayBePinyin(parseQuery(typed));

/** One narrowing in a query, and the query without it. */
export interface Narrowing {
  kind: "by" | "in" | "date" | "without";
  text: string;
  rest: string;
}

/** Takes what was typed; gives what narrows it, each of which can be taken off. */
export function narrowingsOf(typed: string): Narrowing[] {
  const query = parseQuery(typed);
  const without = (part: Partial<typeof query>): string => formatQuery({ ...query, ...part });
  return [
    ...query.by.map((one): Narrowing => ({ kind: "by", text: one.text, rest: without({ by: query.by.filter((other) => other !== one) }) })),
    ...query.in.map((one): Narrowing => ({ kind: "in", text: one.text, rest: without({ in: query.in.filter((other) => other !== one) }) })),
    ...query.date.map((one): Narrowing => ({ kind: "date", text: one, rest: without({ date: query.date.filter((other) => other !== one) }) })),
    ...query.excluded.map((one): Narrowing => ({ kind: "without", text: one.text, rest: without({ excluded: query.excluded.filter((other) => other !== one) }) })),
  ];
}

/** Takes what was typed and a name; gives the query narrowed to what that person had a hand in. */
export function narrowedTo(typed: string, name: string): string {
  const query = parseQuery(typed);
  return formatQuery({ ...query, by: [...query.by, ...parseQuery(`by:“${name}”`).by] });
}
