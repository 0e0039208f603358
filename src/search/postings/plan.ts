/**
 * What to look up for a query: a superset of its stories by keys alone, which are then matched against the text. The
 * plan is made before anything is looked up, so that an archive can fetch all that it needs at once.
 */
import type { Named, Part, Query, Term } from "../query.ts";
import { patternOf } from "../pinyin/pattern.ts";
import type { Readings } from "../pinyin/table.ts";
import { manyKey } from "./keys.ts";
import { allOf, both, either, EVERYTHING, NOTHING, type Known } from "./lists.ts";

export type Plan =
  | { kind: "key"; key: string }
  /** Pairs of one phrase: all of them hold, and any of them may be left out. */
  | { kind: "phrase"; keys: string[] }
  | { kind: "all"; of: Plan[] }
  | { kind: "any"; of: Plan[] }
  /** The stories that may hold these letters as pinyin. */
  | { kind: "pinyin"; letters: string; readings: Readings };

/** Of a long phrase so many pairs are looked up, spread evenly: enough to leave few stories to be matched. */
const MOST_PAIRS = 8;

const keyPlan = (key: string): Plan => ({ kind: "key", key });

/** The keys under which every story stands that holds the term. */
function keysOfTerm({ loose, folded }: Term): string[] {
  if (loose.length === 0) return [...new Set(folded.split(""))];
  if (loose.length === 1) return [loose];
  const pairs = loose.length - 1;
  const wanted = Math.min(pairs, MOST_PAIRS);
  const keys = new Set<string>();
  for (let i = 0; i < wanted; i++) {
    const at = wanted === 1 ? 0 : Math.round((i * (pairs - 1)) / (wanted - 1));
    keys.add(loose.slice(at, at + 2));
  }
  return [...keys];
}

const planOfTerms = (terms: readonly Term[]): Plan => ({ kind: "all", of: terms.map((term) => ({ kind: "phrase", keys: keysOfTerm(term) })) });

function planOfPart(part: Part, readings: Readings | undefined): Plan {
  const typed = planOfTerms(part.terms);
  if (!part.pinyin || !readings) return typed;
  return { kind: "any", of: [typed, { kind: "pinyin", letters: patternOf(part.pinyin).letters, readings }] };
}

function planOfNamed(kind: "N" | "S", named: Named, readings: Readings | undefined): Plan {
  const typed = keyPlan(`${kind.toLowerCase()}:${named.key}`);
  if (!named.pinyin || !readings) return typed;
  return { kind: "any", of: [typed, keyPlan(`${kind}:${named.pinyin.join("")}`), keyPlan(manyKey(kind))] };
}

/** Takes a query; gives its plan. A query that only leaves out has nothing to look up: every story is to be matched. */
export function planOf(query: Query, readings?: Readings): Plan {
  const of: Plan[] = [
    ...query.parts.map((part) => planOfPart(part, readings)),
    ...query.by.map((named) => planOfNamed("N", named, readings)),
  ];
  if (query.in.length > 0) of.push({ kind: "any", of: query.in.map((named) => planOfNamed("S", named, readings)) });
  if (query.date.length > 0) of.push({ kind: "any", of: query.date.map((date) => keyPlan(`d:${date}`)) });
  return { kind: "all", of };
}

/**
 * Whether the stories under the keys are the hits, so that their number is known before any is matched: pairs say all
 * of what is no longer than a pair, and a name, a title and a date have keys of their own.
 */
export function isCertain(query: Query, readings?: Readings): boolean {
  const plain = (named: Named): boolean => !named.pinyin || !readings;
  return query.excluded.length === 0
    && query.by.every(plain)
    && query.in.every(plain)
    && query.parts.every((part) => (!part.pinyin || !readings) && part.terms.every((term) => term.mode === "loose" && term.loose.length <= 2));
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

/** Takes a key; gives what is known of the stories under it. */
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
      return allOf(plan.keys.map(lookup));
    case "all":
      return allOf(plan.of.map((part) => candidates(part, lookup)));
    case "any":
      return plan.of.map((part) => candidates(part, lookup)).reduce(either, NOTHING);
    case "pinyin":
      return pinyinList(plan.letters, plan.readings, lookup);
  }
}

/** Takes a plan, how many stories stand under a key, and how many there are; gives how many the plan can give at most. */
export function mostOf(plan: Plan, countOf: (key: string) => number, stories: number): number {
  switch (plan.kind) {
    case "key":
      return countOf(plan.key);
    case "phrase":
      return Math.min(stories, ...plan.keys.map(countOf));
    case "all":
      return Math.min(stories, ...plan.of.map((part) => mostOf(part, countOf, stories)));
    case "any":
      return Math.min(stories, plan.of.reduce((sum, part) => sum + mostOf(part, countOf, stories), 0));
    case "pinyin":
      return stories;
  }
}
