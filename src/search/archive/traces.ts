/**
 * What is known of neighbours that have no list of their own: whether they stand in any story at all. Pairs that stand in many stories meet in many
 * that hold nothing of what was typed, and where no story does all of these would be read to prove it. So each three that has no list, and each four, leaves
 * a trace with its first key, which is asked for anyway: some bits of a hash of its units. A trace that is not there is proof; one that is there
 * is none, since other neighbours may have left it.
 */
import type { List } from "../postings/lists.ts";
import { BUCKET_BITS, bucketOf, finish, START, stepOver } from "./bucket.ts";
import { decodeList, encodeList } from "./codec.ts";

/** So many bits of a hash are kept: a bucket's common pairs have some hundreds of followers, and the traces of all buckets take 64 MB while they are made. */
const TRACE_BITS = 13;
const TRACES = 2 ** TRACE_BITS;
const WORD_BITS = 5;

/** What of a hash of some neighbours is kept: the upper bits of what would be their bucket. */
const traceOf = (bucket: number): number => bucket >>> (BUCKET_BITS - TRACE_BITS);

/** Writes the traces of a text's threes and fours, as bucket and trace in one number; gives how many. */
function reckon(text: string, ranks: Uint16Array, into: Uint32Array): number {
  let many = 0;
  let [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  for (let at = 2; at < text.length; at++) {
    const third = text.charCodeAt(at);
    const isListed = ranks[first] !== 0 && ranks[second] !== 0 && ranks[third] !== 0;
    const pair = stepOver(stepOver(START, first), second);
    const three = stepOver(pair, third);
    const hash = finish(three);
    const row = (isListed ? hash : finish(pair)) * TRACES;
    if (!isListed) into[many++] = row + traceOf(hash);
    if (at + 1 < text.length) into[many++] = row + traceOf(finish(stepOver(three, text.charCodeAt(at + 1))));
    first = second;
    second = third;
  }
  return many;
}

/** The traces of an archive while it is built: a bit for each that there can be. */
export class Traces {
  private readonly words = new Uint32Array(2 ** (BUCKET_BITS + TRACE_BITS - WORD_BITS));

  /** The traces of one text, before they are left. */
  private found = new Uint32Array(1 << 12);

  /**
   * Takes a field's folded text and the ranks of the units of which threes have lists (`FrequentUnits.ranks`); leaves the traces of its threes and fours. First
   * all are reckoned, then all are left: so the processor waits for many words of memory at once, which takes half the time.
   */
  add(text: string, ranks: Uint16Array): void {
    if (this.found.length < 2 * text.length) this.found = new Uint32Array(4 * text.length);
    const { words, found } = this;
    const many = reckon(text, ranks, found);
    for (let i = 0; i < many; i++) {
      const at = found[i] ?? 0;
      const word = words[at >>> WORD_BITS] ?? 0;
      // Most have been left before: what is not written need not be written back.
      if ((word & (1 << (at & 31))) === 0) words[at >>> WORD_BITS] = word | (1 << (at & 31));
    }
  }

  /** Takes the first of some buckets and how many they are; gives their traces as bytes. */
  write(first: number, buckets: number): Uint8Array {
    const numbers: number[] = [];
    const from = first * TRACES;
    for (let word = from >>> WORD_BITS; word < (from + buckets * TRACES) >>> WORD_BITS; word++) {
      for (let bits = this.words[word] ?? 0; bits !== 0; bits &= bits - 1) numbers.push(((word << WORD_BITS) | (31 - Math.clz32(bits & -bits))) - from);
    }
    return encodeList(Uint32Array.from(numbers));
  }
}

/** Takes what `Traces.write` gave of so many buckets; gives the traces. Throws MalformedBytes. */
export const readTraces = (bytes: Uint8Array, buckets: number): List => decodeList(bytes, buckets * TRACES);

/** Takes the traces of some buckets, the first of these, some neighbours, and the key that they begin with, of one of the buckets; gives whether they left a trace. */
export const hasTrace = (traces: List, first: number, neighbours: string, key: string): boolean =>
  traces.includes((bucketOf(key) - first) * TRACES + traceOf(bucketOf(neighbours)));
