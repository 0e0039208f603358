import type { List } from "../postings/lists.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { decodeList } from "./codec.ts";

/** Adds a key and its encoded list: the key's length, its UTF-16 units (which UTF-8 has no word for where they are halves). */
export function writeEntry(out: ByteWriter, key: string, list: Uint8Array): void {
  out.varint(key.length);
  for (let i = 0; i < key.length; i++) {
    out.byte(key.charCodeAt(i) >>> 8);
    out.byte(key.charCodeAt(i) & 255);
  }
  out.varint(list.length);
  out.append(list);
}

/** Takes a shelf's or bucket's payload; gives the list of a key in it, or undefined. Throws MalformedBytes. */
export function findEntry(payload: Uint8Array, key: string, stories: number): List | undefined {
  const reader = new ByteReader(payload);
  while (!reader.done) {
    const length = reader.varint();
    const units = reader.take(length * 2);
    const list = reader.take(reader.varint());
    if (length !== key.length) continue;
    let same = true;
    for (let i = 0; i < length && same; i++) same = key.charCodeAt(i) === (units[2 * i] ?? 0) * 256 + (units[2 * i + 1] ?? 0);
    if (same) return decodeList(list, stories);
  }
  return undefined;
}
