/** What to offer a reader whose query found nothing. */
import { graphemes } from "../text/graphemes.ts";
import { fullNames, isPinyinOf, patternOf } from "./pinyin/pattern.ts";
import type { PinyinReader } from "./pinyin/reader.ts";
import { formatQuery } from "./format.ts";
import { keyOf, parseQuery, termOf, type Query, type Term } from "./query.ts";
import type { SearchResult } from "./result.ts";

export interface Suggestion {
  /** shorter: a character fewer. name: somebody whose name is nearly this. elsewhere: in another section. section: a section of that name. */
  kind: "shorter" | "name" | "elsewhere" | "section";
  /** What to search for instead, as it would be typed. */
  query: string;
  /** The word, name or section that is new in it. */
  text: string;
  /** How many stories it finds: never none. */
  count: number;
}

export interface SuggestOptions {
  /** Every name and section title of the corpus, as printed. */
  names: readonly string[];
  sections: readonly string[];
  /** Searches; only the numbers are used. Undefined where they can't be had. */
  look: (query: string) => Promise<Pick<SearchResult, "count" | "sections"> | undefined>;
  pinyin?: PinyinReader;
  /** Of each kind at most so many. */
  most?: number;
}

/** Whether one character more, fewer or other makes one of the other. Costs their length. */
export function isOneOff(a: string, b: string): boolean {
  // A character is two units at most: most names are not looked at more closely.
  if (Math.abs(a.length - b.length) > 2) return false;
  const [long, short] = [[...a], [...b]].sort((x, y) => y.length - x.length);
  if (!long || !short || long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  const rest = long.slice(at + 1).join("");
  return rest === short.slice(at + (long.length === short.length ? 1 : 0)).join("");
}

/** The query with one of its terms written otherwise. */
function withTerm(query: Query, old: Term, text: string): string {
  const term = termOf(text, old.mode === "exact");
  if (!term) return "";
  return formatQuery({
    ...query,
    parts: query.parts.map((part) => ({ ...part, terms: part.terms.map((other) => (other === old ? term : other)) })),
  });
}

type Offer = Omit<Suggestion, "count">;

/** Longer words are taken for sentences: to take one character away helps nobody. */
const LONGEST_WORD = 24;

function shorter(query: Query, terms: readonly Term[]): Offer[] {
  return terms.flatMap((term) => {
    if (term.text.length > LONGEST_WORD) return [];
    const all = Array.from(graphemes(term.text, 0), ({ start, end }) => term.text.slice(start, end));
    if (all.length < 2) return [];
    return [all.slice(0, -1).join(""), all.slice(1).join("")].map((text): Offer => ({ kind: "shorter", query: withTerm(query, term, text), text }));
  });
}

function nearNames(query: Query, terms: readonly Term[], { names, pinyin }: SuggestOptions): Offer[] {
  const sounds = (name: string): string[] => (pinyin ? fullNames(name, pinyin.readings) : []);
  return terms.flatMap((term) => {
    if (term.loose.length < 2 || term.loose.length > LONGEST_WORD) return [];
    const own = new Set(sounds(term.loose));
    const alike: Offer[] = [];
    const near: Offer[] = [];
    for (const name of names) {
      const key = keyOf(name);
      if (key === term.loose || (!isOneOff(key, term.loose) && own.size === 0)) continue;
      const offer: Offer = { kind: "name", query: withTerm(query, term, name), text: name };
      if (sounds(key).some((sound) => own.has(sound))) alike.push(offer);
      else if (isOneOff(key, term.loose)) near.push(offer);
    }
    return [...alike, ...near];
  });
}

/** A query that is a section's name, or a piece of it, or its pinyin, asks for the section. */
function sectionsNamed(query: Query, { sections, pinyin }: SuggestOptions): Offer[] {
  const [part] = query.parts;
  const [term] = part?.terms ?? [];
  if (!part || !term || query.parts.length !== 1 || part.terms.length !== 1 || term.loose.length < 2) return [];
  const isAsked = (key: string): boolean =>
    key.includes(term.loose) || (part.pinyin !== undefined && pinyin !== undefined && isPinyinOf(key, patternOf(part.pinyin), pinyin.readings));
  return sections.filter((title) => title !== "" && isAsked(keyOf(title))).map((title): Offer => ({
    kind: "section",
    query: formatQuery({ ...query, parts: [], in: [...query.in, { text: title, key: keyOf(title) }] }),
    text: title,
  }));
}

async function elsewhere(query: Query, { look, most = 3 }: SuggestOptions): Promise<Suggestion[]> {
  if (query.in.length === 0) return [];
  const found = await look(formatQuery({ ...query, in: [] }));
  return (found?.sections ?? []).slice(0, most).map(({ section, count }) => ({
    kind: "elsewhere",
    query: formatQuery({ ...query, in: section === "" ? [] : [{ text: section, key: keyOf(section) }] }),
    text: section,
    count,
  }));
}

/**
 * Takes a query that found nothing; gives what would find something, each with how much. At most `most` (3) of a kind;
 * searches no more than three times as many.
 */
export async function suggest(typed: string, options: SuggestOptions): Promise<Suggestion[]> {
  const query = parseQuery(typed);
  const { look, most = 3 } = options;
  const terms = query.parts.flatMap((part) => part.terms).slice(0, most);
  const given = new Set([typed, formatQuery(query), ""]);
  const out = await elsewhere(query, options);
  for (const offers of [sectionsNamed(query, options), nearNames(query, terms, options), shorter(query, terms)]) {
    let kept = 0;
    for (const offer of offers.slice(0, most * 3)) {
      if (given.has(offer.query) || kept === most) continue;
      given.add(offer.query);
      const found = await look(offer.query);
      if (!found || found.count === 0) continue;
      out.push({ ...offer, count: found.count });
      kept++;
    }
  }
  return out;
}
