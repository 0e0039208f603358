/**
 * What to look up for a query: a superset of its stories by keys alone, which are then matched against the text. The
 * plan is made before anything is looked up, so that an archive can fetch all that it needs at once.
 */
import type { Named, Part, Query, Term } from "../query.ts";
import { patternOf } from "../pinyin/pattern.ts";
import type { Readings } from "../pinyin/table.ts";
import { manyKey } from "./keys.ts";
import type { FrequentUnits } from "./triples.ts";
import { allOf, both, either, EVERYTHING, NOTHING, type Known } from "./lists.ts";

export type Plan =
  | { kind: "key"; key: string }
  /**
   * Pairs and threes of one phrase: all of them hold, and any of them may be left out. Of other neighbours of the phrase it may be known, with the key
   * that they begin with, that no story holds them.
   */
  | { kind: "phrase"; keys: string[]; traced: Traced[] }
  | { kind: "all"; of: Plan[] }
  | { kind: "any"; of: Plan[] }
  /** The stories that may hold these letters as pinyin. */
  | { kind: "pinyin"; letters: string; readings: Readings };

/** Neighbours that have no list, three or four, and the key that they begin with. */
export interface Traced {
  neighbours: string;
  key: string;
}

/** Of a long phrase so many keys are looked up, spread evenly: enough to leave few stories to be matched. */
const MOST_KEYS = 8;

/** Takes things in order; gives a few of them, spread evenly, both ends among them. */
export function spread<Thing>(things: readonly Thing[], few: number): Thing[] {
  if (things.length <= few) return [...things];
  const kept = new Set(Array.from({ length: few }, (_, i) => Math.round((i * (things.length - 1)) / Math.max(1, few - 1))));
  return things.filter((_, at) => kept.has(at));
}

const keyPlan = (key: string): Plan => ({ kind: "key", key });

/** What is filed of three neighbours. */
export interface ThreesFiled {
  /** The units of which threes have lists. */
  frequent: FrequentUnits;
  /** Whether other threes, and all fours, have left traces where they stand anywhere. */
  traced: boolean;
}

/**
 * The keys under which every story stands that holds the term: its threes where they have lists, and the pairs that stand in none of these or begin what is
 * traced.
 */
function planOfTerm({ loose, folded }: Term, filed: ThreesFiled | undefined): Plan {
  if (loose.length === 0) return { kind: "phrase", keys: [...new Set(folded.split(""))], traced: [] };
  if (loose.length === 1) return { kind: "phrase", keys: [loose], traced: [] };
  const [keys, traced]: [string[], Traced[]] = [[], []];
  let [three, before] = [false, false];
  for (let at = 0; at + 1 < loose.length; at++) {
    [before, three] = [three, filed?.frequent.hasThree(loose, at) ?? false];
    const key = loose.slice(at, at + (three ? 3 : 2));
    const lengths = filed?.traced === true ? [3, 4].filter((length) => length > key.length && at + length <= loose.length) : [];
    for (const length of lengths) traced.push({ neighbours: loose.slice(at, at + length), key });
    if (three || !before || lengths.length > 0) keys.push(key);
  }
  return { kind: "phrase", keys: [...new Set(spread(keys, MOST_KEYS))], traced };
}

const planOfTerms = (terms: readonly Term[], filed: ThreesFiled | undefined): Plan =>
  ({ kind: "all", of: terms.map((term) => planOfTerm(term, filed)) });

function planOfPart(part: Part, readings: Readings | undefined, filed: ThreesFiled | undefined): Plan {
  const typed = planOfTerms(part.terms, filed);
  if (!part.pinyin || !readings) return typed;
  return { kind: "any", of: [typed, { kind: "pinyin", letters: patternOf(part.pinyin).letters, readings }] };
}

function planOfNamed(kind: "N" | "S", named: Named, readings: Readings | undefined): Plan {
  const typed = keyPlan(`${kind.toLowerCase()}:${named.key}`);
  if (!named.pinyin || !readings) return typed;
  return { kind: "any", of: [typed, keyPlan(`${kind}:${named.pinyin.join("")}`), keyPlan(manyKey(kind))] };
}

/**
 * Takes a query, the readings where it may be pinyin, and what is filed of threes where they are; gives its plan. A query that only
 * leaves out has nothing to look up: every story is to be matched.
 */
export function planOf(query: Query, readings?: Readings, filed?: ThreesFiled): Plan {
  const of: Plan[] = [
    ...query.parts.map((part) => planOfPart(part, readings, filed)),
    ...query.by.map((named) => planOfNamed("N", named, readings)),
  ];
  if (query.in.length > 0) of.push({ kind: "any", of: query.in.map((named) => planOfNamed("S", named, readings)) });
  if (query.date.length > 0) of.push({ kind: "any", of: query.date.map((date) => keyPlan(`d:${date}`)) });
  return { kind: "all", of };
}

/**
 * Whether the stories under the keys are the hits, so that their number is known before any is matched: pairs say all
 * of what is no longer than a pair, threes of what is three units long, and a name, a title and a date have keys of their own.
 */
export function isCertain(query: Query, readings?: Readings, frequent?: FrequentUnits): boolean {
  const isKey = (loose: string): boolean => loose.length <= 2 || (loose.length === 3 && frequent?.hasThree(loose, 0) === true);
  const plain = (named: Named): boolean => !named.pinyin || !readings;
  return query.excluded.length === 0
    && query.by.every(plain)
    && query.in.every(plain)
    && query.parts.every((part) => (!part.pinyin || !readings) && part.terms.every((term) => term.mode === "loose" && isKey(term.loose)));
}

/** The syllables that begin at a letter that other syllables lead to. */
function* syllablesIn(letters: string, syllables: ReadonlySet<string>): Generator<{ from: number; syllable: string }> {
  const reached = new Set([0]);
  for (let from = 0; from < letters.length; from++) {
    if (!reached.has(from)) continue;
    for (let to = from + 1; to <= Math.min(letters.length, from + LONGEST_SYLLABLE); to++) {
      const syllable = letters.slice(from, to);
      if (!syllables.has(syllable)) continue;
      reached.add(to);
      yield { from, syllable };
    }
  }
}
const LONGEST_SYLLABLE = 6;

function initialsKeys(letters: string): string[] {
  const keys: string[] = [];
  for (let i = 0; i + 1 < letters.length; i++) keys.push(`i:${letters.slice(i, i + 2)}`);
  return keys;
}

/** Every key that the plan asks for, each once. */
export function keysOfPlan(plan: Plan): Set<string> {
  if (plan.kind === "key") return new Set([plan.key]);
  if (plan.kind === "phrase") return new Set(plan.keys);
  if (plan.kind !== "pinyin") return new Set(plan.of.flatMap((part) => [...keysOfPlan(part)]));
  const syllables = [...syllablesIn(plan.letters, plan.readings.syllables)].map(({ syllable }) => `y:${syllable}`);
  return new Set([...initialsKeys(plan.letters), ...syllables]);
}

/** Takes a key, or neighbours that have no list; gives what is known of the stories under it. */
export type Lookup = (key: string) => Known;

/**
 * By initials: all pairs of neighbours. In full: stories reached at each letter by way of the syllables before it;
 * whatever the letters behind a first syllable are (a syllable begun, or initials) is left to matching.
 */
function pinyinList(letters: string, readings: Readings, lookup: Lookup): Known {
  if (letters.length < 2) return NOTHING;
  let found = allOf(initialsKeys(letters).map(lookup));
  const reached = new Map<number, Known>([[0, EVERYTHING]]);
  for (const { from, syllable } of syllablesIn(letters, readings.syllables)) {
    const list = both(reached.get(from) ?? NOTHING, lookup(`y:${syllable}`));
    const to = from + syllable.length;
    reached.set(to, either(reached.get(to) ?? NOTHING, list));
  }
  for (const [to, list] of reached) {
    const rest = letters.slice(to);
    if (to === 0) continue;
    found = either(found, rest === "" ? list : allOf([list, ...(rest.length > 1 ? initialsKeys(rest).map(lookup) : [])]));
    if (rest !== "" && isBeginning(rest, readings.syllables)) found = either(found, list);
  }
  return found;
}

const isBeginning = (letters: string, syllables: ReadonlySet<string>): boolean =>
  letters.length <= LONGEST_SYLLABLE && [...syllables].some((syllable) => syllable.startsWith(letters));

/** Takes a plan and where to look keys up; gives the stories that may be hits, as far as that is known. */
export function candidates(plan: Plan, lookup: Lookup): Known {
  switch (plan.kind) {
    case "key":
      return lookup(plan.key);
    case "phrase":
      return allOf([...plan.keys, ...plan.traced.map(({ neighbours }) => neighbours)].map(lookup));
    case "all":
      return allOf(plan.of.map((part) => candidates(part, lookup)));
    case "any":
      return plan.of.map((part) => candidates(part, lookup)).reduce(either, NOTHING);
    case "pinyin":
      return pinyinList(plan.letters, plan.readings, lookup);
  }
}

/** Takes a plan, how many stories can stand under a key or hold neighbours that have no list, and how many there are; gives how many the plan can give at most. */
export function mostOf(plan: Plan, countOf: (key: string) => number, stories: number): number {
  switch (plan.kind) {
    case "key":
      return countOf(plan.key);
    case "phrase":
      return Math.min(stories, ...plan.keys.map(countOf), ...plan.traced.map(({ neighbours }) => countOf(neighbours)));
    case "all":
      return Math.min(stories, ...plan.of.map((part) => mostOf(part, countOf, stories)));
    case "any":
      return Math.min(stories, plan.of.reduce((sum, part) => sum + mostOf(part, countOf, stories), 0));
    case "pinyin":
      return stories;
  }
}

/**
 * Takes a plan and which share of all stories stands under a key; gives the share that would hold it if the two rarest keys of each phrase had nothing to do with
 * one another, and the others no say. That is not so, but of some measures tried it tells best when keys meet in vain: those of one subject come together.
 */
export function chanceOf(plan: Plan, shareOf: (key: string) => number): number {
  switch (plan.kind) {
    case "key":
      return shareOf(plan.key);
    case "phrase": {
      const [rarest = 1, next = 1] = plan.keys.map(shareOf).sort((a, b) => a - b);
      return rarest * next;
    }
    case "all":
      return plan.of.reduce((share, part) => share * chanceOf(part, shareOf), 1);
    case "any":
      return Math.min(1, plan.of.reduce((sum, part) => sum + chanceOf(part, shareOf), 0));
    case "pinyin":
      return 1;
  }
}
