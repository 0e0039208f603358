import type { Edition } from "../../model/index.ts";
import {
  documentsOf, eachDocument, formatQuery, mayBePinyin, parseQuery, prepare, scan, snippet, suggest,
  type FieldHits, type PinyinReader, type Range, type SearchDocument, type SearchResult, type StoryHit, type Suggestion,
} from "../../search/index.ts";
import { nextTask, searchClient, type SearchClient, type Wanted } from "../workers/client.ts";

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
  readonly places: Places;
  /** The words around the first hit in the running text. */
  readonly snippet: { text: string; ranges: readonly Range[]; cutStart: boolean; cutEnd: boolean } | undefined;
}

/** What an edition holds of what was typed. */
export interface Found extends Omit<SearchResult, "hits"> {
  /** What was typed. */
  query: string;
  /** The best of them, as many as were asked for, best first. */
  stories: readonly FoundStory[];
}

export interface FindOptions extends Wanted {
  signal?: AbortSignal;
}

/** One edition, ready to be looked through. */
export interface Finder {
  /** Makes the stories ready, so that the first search finds them so. */
  prepare: () => void;
  /** Takes what was typed; gives what holds it. Rejects only with the signal's reason. */
  find: (typed: string, options?: FindOptions) => Promise<Found>;
  /** Takes what was typed and a story's id; gives where in that story the words stand, none where it is no hit. */
  placesIn: (typed: string, id: string, pinyin?: PinyinReader) => Places;
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

const placesOf = (document: SearchDocument, fields: readonly FieldHits[]): Places =>
  new Map(fields.map((field) => [keyOf(field, document), field.ranges] as const));

/**
 * Takes a story and what the search says of it; gives what the reader shows of it. Where the words stand is worked out when it is
 * first asked for, which is when the story is drawn: of thirty stories at once a phone would be busy for twice the time that a
 * frame may take.
 */
export function foundIn(document: SearchDocument, { by, fields, places: hits }: StoryHit): FoundStory {
  let places: Places | undefined;
  let words: { words: FoundStory["snippet"] } | undefined;
  return {
    id: document.id,
    by,
    hits,
    get places() { return (places ??= placesOf(document, fields)); },
    get snippet() { return (words ??= { words: snippetOf(document, fields) }).words; },
  };
}

/** A caption's first mark, which points at a picture that is not there among what was found. */
const POINTER = /^[▲△▼▽↑↓←→↖↗↙↘◀▶◄►◁▷]\s*/;

/** The words around the first hit in the running text, or its beginning. */
function snippetOf(document: SearchDocument, fields: readonly FieldHits[]): FoundStory["snippet"] {
  const running = fields.find(({ kind }) => kind === "body" || kind === "caption" || kind === "note");
  const shown = running ? { kind: running.kind, text: textOf(document, running) } : document.fields.find(({ kind }) => kind === "body" || kind === "caption");
  if (!shown) return undefined;
  const from = (shown.kind === "caption" && POINTER.exec(shown.text)?.[0].length) || 0;
  const ranges = (running?.ranges ?? []).filter(({ end }) => end > from).map((range) => ({ ...range, start: Math.max(0, range.start - from), end: range.end - from }));
  return snippet(shown.text.slice(from).trimEnd(), ranges, SNIPPET);
}

/**
 * From how many stories on the worker is asked: fewer are looked through in a few slices of the page's own thread, sooner
 * than a worker starts.
 */
const LARGE = 200;

/** The table of readings, fetched when Latin letters are typed. */
export const loadPinyin = async (): Promise<PinyinReader> => (await import("../../search/pinyin/reader.ts")).pinyinReader();

/** So many stories are made ready and handed over before the page on the screen may answer: a millisecond or so, of which a phone makes five. */
const HANDED = 25;

/** Starts the search of an edition: hands its stories over a few at a time. */
async function clientOf(edition: Edition, large: boolean, documents: SearchDocument[]): Promise<SearchClient> {
  // Where the worker's code cannot be had the page's own thread is enough.
  const startWorker = large ? await import("../workers/start.ts").then((code) => code.startSearchWorker, () => undefined) : undefined;
  const client = searchClient({ startWorker, loadPinyin });
  for (const document of eachDocument(edition)) {
    if (large && documents.length % HANDED === 0) await nextTask();
    documents.push(document);
    if (documents.length % HANDED === 0) client.add(documents.slice(-HANDED));
  }
  const rest = documents.length % HANDED;
  if (rest > 0) client.add(documents.slice(-rest));
  return client;
}

function makeFinder(edition: Edition): Finder & { close: () => void } {
  const stories = edition.pages.reduce((sum, page) => sum + page.sections.reduce((of, { items }) => of + items.length, 0), 0);
  const documents: SearchDocument[] = [];
  let started: Promise<SearchClient> | undefined;
  const client = (): Promise<SearchClient> => (started ??= clientOf(edition, stories >= LARGE, documents));
  const look = async (typed: string, options: FindOptions): Promise<SearchResult> => (await client()).search(typed, options);
  return {
    // A search for nothing folds every story and files it.
    prepare: () => { look("", { limit: 0 }).catch(() => undefined); },
    async find(typed, options = {}) {
      const { hits, ...rest } = await look(typed, options);
      return { ...rest, query: typed, stories: hits.flatMap((hit) => {
        const document = documents[hit.order];
        return document ? [foundIn(document, hit)] : [];
      }) };
    },
    placesIn(typed, id, pinyin) {
      const document = storyOf(edition, id);
      const [hit] = document ? scan([prepare(document, 0)], typed, pinyin && { pinyin }).hits : [];
      return document && hit ? placesOf(document, hit.fields) : new Map<string, readonly Range[]>();
    },
    async suggest(typed) {
      await client();
      return suggest(typed, {
        names: [...new Set(documents.flatMap(({ people }) => people.map(({ name }) => name)))],
        sections: [...new Set(documents.map(({ section }) => section))],
        look: (query) => look(query, { limit: 0 }),
      });
    },
    close: () => { void started?.then((of) => { of.close(); }); },
  };
}

/** The story of that id as the search sees it, and no other. */
function storyOf(edition: Edition, id: string): SearchDocument | undefined {
  for (const page of edition.pages) {
    for (const section of page.sections) {
      const items = section.items.filter((item) => item.id === id);
      if (items.length > 0) return documentsOf({ ...edition, pages: [{ ...page, sections: [{ ...section, items }] }] })[0];
    }
  }
  return undefined;
}

let last: { edition: Edition; finder: ReturnType<typeof makeFinder> } | undefined;

/** Takes an edition; gives its finder. One edition's stories and worker are kept, those of the one that was asked for last. */
export function finderOf(edition: Edition): Finder {
  if (last?.edition !== edition) {
    last?.finder.close();
    last = { edition, finder: makeFinder(edition) };
  }
  return last.finder;
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

/** How many people a search offers to be narrowed to. */
const MOST_PEOPLE = 4;

/** Takes who has a hand in what was found; gives those worth narrowing to: nobody who has a hand in all of it, or is narrowed to already. */
export function peopleOffered(people: Found["people"], found: number, typed: string, narrowings: readonly Narrowing[]) {
  const taken = new Set(narrowings.map(({ text }) => text));
  return people
    .filter(({ name, count }) => count < found && !taken.has(name))
    .slice(0, MOST_PEOPLE)
    .map(({ name, count }) => ({ name, count, query: narrowedTo(typed, name) }));
}
