/**
 * What stands in a shelf: traces of threes (traces.ts), and for each key its list, or of a long list the head, which is the newest stories. The rest of a long
 * list, its tail, stands in a file of its own or with other tails, and is fetched where the head is not enough.
 */
import type { List } from "../postings/lists.ts";
import { ByteReader, ByteWriter, MalformedBytes } from "./bytes.ts";
import { decodeList, encodeList, measureList } from "./codec.ts";

/** A list of so many bytes or fewer is not cut; the head of a longer one takes about so many. */
const WHOLE = 320;
const HEAD = 160;

export interface Entry {
  key: string;
  /** How many stories stand under the key. */
  count: number;
  head: Uint8Array;
  tail: Uint8Array | undefined;
}

/** Takes a key and its list; gives its entry, cut where it is long. */
export function entryOf(key: string, list: List): Entry {
  const measured = measureList(list);
  if (measured.bytes <= WHOLE) return { key, count: list.length, head: encodeList(list, measured), tail: undefined };
  const kept = Math.max(1, Math.floor((list.length * HEAD) / measured.bytes));
  const next = (list[kept - 1] ?? 0) + 1;
  const tail = list.slice(kept);
  for (let at = 0; at < tail.length; at++) tail[at] = (tail[at] ?? 0) - next;
  return { key, count: list.length, head: encodeList(list.subarray(0, kept)), tail: encodeList(tail) };
}

/** A key's length and its UTF-16 units, which UTF-8 has no word for where they are halves. */
function writeKey(out: ByteWriter, key: string): void {
  out.varint(key.length);
  for (let i = 0; i < key.length; i++) {
    out.byte(key.charCodeAt(i) >>> 8);
    out.byte(key.charCodeAt(i) & 255);
  }
}

function writeBytes(out: ByteWriter, bytes: Uint8Array): void {
  out.varint(bytes.length);
  out.append(bytes);
}

/** Adds an entry's head to a shelf. `own`: its tail stands in a file of its bucket and not with those of other shelves. */
export function writeHead(out: ByteWriter, { key, count, head, tail }: Entry, own: boolean): void {
  writeKey(out, key);
  out.varint(count);
  out.varint(tail ? tail.length * 2 + (own ? 1 : 0) : 0);
  writeBytes(out, head);
}

/** Adds an entry's tail, where it has one, to a file of tails. */
export function writeTail(out: ByteWriter, { key, tail }: Entry): void {
  if (!tail) return;
  writeKey(out, key);
  writeBytes(out, tail);
}

/** What a shelf says of a key. */
export interface Head {
  count: number;
  list: List;
  /** The bytes of the tail, 0 where there is none, and where it stands. */
  tailBytes: number;
  own: boolean;
}

/** Whether the next key is the one that is looked for; the reader then stands behind it. */
function readKey(reader: ByteReader, key: string): boolean {
  const length = reader.varint();
  const units = reader.take(length * 2);
  if (length !== key.length) return false;
  for (let i = 0; i < length; i++) if (key.charCodeAt(i) !== (units[2 * i] ?? 0) * 256 + (units[2 * i + 1] ?? 0)) return false;
  return true;
}

/** Adds the traces, which stand before all entries of a shelf. */
export const writeTraces: (out: ByteWriter, traces: Uint8Array) => void = writeBytes;

/** Takes a shelf's payload; gives its traces. Throws MalformedBytes. */
export function tracesOf(payload: Uint8Array): Uint8Array {
  const reader = new ByteReader(payload);
  return reader.take(reader.varint());
}

/** Takes a shelf's payload; gives what it says of a key, or undefined. Throws MalformedBytes. */
export function findHead(payload: Uint8Array, key: string, stories: number): Head | undefined {
  const reader = new ByteReader(payload);
  reader.take(reader.varint());
  while (!reader.done) {
    const found = readKey(reader, key);
    const count = reader.varint();
    const tail = reader.varint();
    const bytes = reader.take(reader.varint());
    if (!found) continue;
    const list = decodeList(bytes, stories);
    if (count > stories || list.length > count || (list.length < count) !== tail > 0) throw new MalformedBytes("a list is not as long as it says");
    return { count, list, tailBytes: tail >>> 1, own: (tail & 1) === 1 };
  }
  return undefined;
}

/** Takes a payload of tails, a key and its head; gives the whole list. Throws MalformedBytes where the tail is not there or not whole. */
export function withTail(payload: Uint8Array, key: string, { list, count }: Head, stories: number): List {
  const reader = new ByteReader(payload);
  while (!reader.done) {
    const found = readKey(reader, key);
    const bytes = reader.take(reader.varint());
    if (!found) continue;
    const next = (list.at(-1) ?? -1) + 1;
    const tail = decodeList(bytes, stories - next);
    if (list.length + tail.length !== count) throw new MalformedBytes("a list is not as long as it says");
    const whole = new Uint32Array(count);
    whole.set(list);
    for (let i = 0; i < tail.length; i++) whole[list.length + i] = (tail[i] ?? 0) + next;
    return whole;
  }
  throw new MalformedBytes("a tail is not there");
}
