/**
 * The language of queries. Words are divided by spaces and all of them must occur, in any order; `"…"`, `“…”` and
 * `「…」` hold what is to be matched with its punctuation; `-` leaves out; `by:` `in:` `date:` narrow. What does not
 * parse is taken as plain words: no query is an error.
 */
import { fold, type FoldMode } from "../text/fold.ts";

/** One word or phrase to be found. */
export interface Term {
  /** As typed, without quotation marks, for messages. */
  text: string;
  mode: FoldMode;
  /** `text` folded in `mode`: never empty. */
  folded: string;
  /** `text` folded loosely: occurs in the loose text wherever the term occurs; may be empty. */
  loose: string;
}

/** Words that are looked for together: one term, or several Latin ones that may be one name in pinyin. */
export interface Part {
  terms: Term[];
  /** What was typed if it can be pinyin: its syllables or runs of them, in a–z with v for ü. */
  pinyin?: string[];
}

/** A name or title to narrow by: folded, and as pinyin where it can be that. */
export interface Named {
  /** As typed. */
  text: string;
  key: string;
  pinyin?: string[];
}

export interface Query {
  text: string;
  parts: Part[];
  excluded: Term[];
  /** Names: each must have a hand in the story. */
  by: Named[];
  /** Section titles: the story stands in one of them. */
  in: Named[];
  /** Beginnings of ISO dates: the story is of one of them. */
  date: string[];
}

const CLOSING = new Map([['"', '"'], ["＂", "＂"], ["“", "”"], ["”", "”"], ["「", "」"], ["『", "』"]]);
const FILTER = /^(by|in|date)[:：]/i;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const SPACE = /\s/;
/** Latin letters as they are typed for pinyin, after folding. */
const LATIN = /^[a-zü']+$/;
/** No name and no headline has more letters that anybody would type. */
const LONGEST_PINYIN = 64;

/** What was typed, and where each closing mark stands last in it. */
interface Typed {
  text: string;
  lasts: Map<string, number>;
}

interface Token {
  text: string;
  /** As typed, with all its marks. */
  raw: string;
  quoted: boolean;
  excluded: boolean;
  filter: string | undefined;
}

/**
 * Reads one word or phrase from `from`; gives where it ends. The last mark of a kind is looked up first, since a
 * thousand opening marks that never close would else be a thousand searches through the whole text.
 */
function readValue({ text, lasts }: Typed, from: number): { value: string; quoted: boolean; end: number } {
  const closing = CLOSING.get(text.charAt(from));
  const closes = closing !== undefined && (lasts.get(closing) ?? -1) > from;
  const close = closes ? text.indexOf(closing, from + 1) : -1;
  if (close > from + 1) return { value: text.slice(from + 1, close), quoted: true, end: close + 1 };
  let end = from;
  while (end < text.length && !SPACE.test(text.charAt(end))) end++;
  return { value: text.slice(from, end), quoted: false, end };
}

function readToken(typed: Typed, from: number): { token: Token; end: number } {
  const { text } = typed;
  const minus = /[-－]/.test(text.charAt(from)) && from + 1 < text.length && !SPACE.test(text.charAt(from + 1));
  const start = minus ? from + 1 : from;
  const filter = minus ? undefined : FILTER.exec(text.slice(start, start + 5));
  if (filter) {
    const read = readValue(typed, start + filter[0].length);
    if (read.value !== "") {
      const token = { text: read.value, raw: text.slice(from, read.end), quoted: read.quoted, excluded: false, filter: filter[1]?.toLowerCase() };
      return { token, end: read.end };
    }
  }
  const read = readValue(typed, start);
  return {
    token: { text: read.value, raw: text.slice(from, read.end), quoted: read.quoted, excluded: minus, filter: undefined },
    end: read.end,
  };
}

function* tokensOf(text: string): Generator<Token> {
  const lasts = new Map([...CLOSING.values()].map((mark) => [mark, text.lastIndexOf(mark)]));
  for (let at = 0; at < text.length;) {
    if (SPACE.test(text.charAt(at))) {
      at++;
      continue;
    }
    const { token, end } = readToken({ text, lasts }, at);
    yield token;
    at = Math.max(end, at + 1);
  }
}

/** Takes what was typed; gives the term, or undefined where nothing visible is left of it. */
export function termOf(text: string, quoted: boolean): Term | undefined {
  const loose = fold(text, "loose");
  const mode = quoted || loose === "" ? "exact" : "loose";
  const folded = mode === "loose" ? loose : fold(text, "exact");
  return folded === "" ? undefined : { text, mode, folded, loose };
}

/** Takes a folded word; gives it as pinyin is typed (lü → lv, xi'an → xi an), or undefined where it cannot be pinyin. */
function pinyinOf(text: string): string[] | undefined {
  const folded = fold(text, "exact").replaceAll('"', "'").normalize("NFD").replaceAll(/[\u0300\u0301\u0304\u030C]/g, "").normalize("NFC");
  if (!LATIN.test(folded)) return undefined;
  const runs = folded.replaceAll("ü", "v").split("'").filter((run) => run !== "");
  return runs.length > 0 && folded.length <= LONGEST_PINYIN ? runs : undefined;
}

/** Takes a name, a section's title or what was typed for one; gives the form in which they are compared. */
export function keyOf(text: string): string {
  return fold(text, "loose") || fold(text, "exact");
}

const length = (runs: readonly string[]): number => runs.join("").length;

function namedOf(token: Token): Named | undefined {
  const key = keyOf(token.text);
  const pinyin = pinyinOf(token.text);
  return key === "" ? undefined : { text: token.text, key, ...(pinyin && { pinyin }) };
}

function addTerm(query: Query, seen: Set<string>, token: Token): void {
  const term = termOf(token.text, token.quoted);
  if (!term) return;
  const pinyin = token.quoted ? undefined : pinyinOf(token.text);
  // The same word bare and quoted are two terms: the quoted one asks for its marks too.
  const key = `${term.mode}\n${term.folded}`;
  const isNew = !seen.has(key);
  seen.add(key);
  const last = query.parts.at(-1);
  if (pinyin && last?.pinyin && length(last.pinyin) + length(pinyin) <= LONGEST_PINYIN) {
    if (isNew) last.terms.push(term);
    last.pinyin.push(...pinyin);
  } else if (pinyin) {
    query.parts.push({ terms: [term], pinyin });
  } else if (isNew) {
    query.parts.push({ terms: [term] });
  }
}

/** Takes whatever was typed; gives the query. Linear in its length; never throws. */
export function parseQuery(text: string): Query {
  const query: Query = { text, parts: [], excluded: [], by: [], in: [], date: [] };
  const seen = new Set<string>();
  for (const token of tokensOf(text)) {
    const named = token.filter === "by" || token.filter === "in" ? namedOf(token) : undefined;
    if (token.filter === "date" && DATE.test(token.text)) query.date.push(token.text);
    else if (named) query[token.filter === "by" ? "by" : "in"].push(named);
    else if (token.excluded) {
      const term = termOf(token.text, token.quoted);
      if (term) query.excluded.push(term);
    } else addTerm(query, seen, token.filter === undefined ? token : { ...token, text: token.raw, quoted: false });
  }
  return query;
}

/** Whether the query asks for nothing at all: neither words nor anything to narrow by. */
export const isEmptyQuery = (query: Query): boolean =>
  query.parts.length + query.excluded.length + query.by.length + query.in.length + query.date.length === 0;

/** Whether anything in the query could be pinyin, so that the table of readings is worth its loading. */
export const mayBePinyin = ({ parts, by, in: sections }: Query): boolean =>
  [...parts, ...by, ...sections].some(({ pinyin }) => pinyin !== undefined);
