/**
 * A list of story numbers as bytes: how many, one byte for how they are written, then the gaps between them.
 * Runs of neighbours (a day's stories) are written as gap and length, in varints. All else is written as Rice codes: a
 * gap's high part in ones closed by a zero, then its low k bits; k is chosen so that the list is shortest. (Rice, "Some
 * practical universal noiseless coding techniques", 1979.) Common words so cost 1 to 6 bits a story, where varints
 * cost 8.
 */
import { EMPTY, type List } from "../postings/lists.ts";
import { ByteReader, ByteWriter, MalformedBytes } from "./bytes.ts";

const RUNS = 31;

/** How many bits the gaps take with the low `k` bits apart. */
function riceBits(list: List, k: number): number {
  let bits = list.length * (k + 1);
  let last = -1;
  for (const value of list) {
    bits += (value - last - 1) >>> k;
    last = value;
  }
  return bits;
}

/** The best k lies at the mean gap's logarithm or beside it. */
function bestRice(list: List): { k: number; bits: number } {
  const mean = ((list.at(-1) ?? 0) + 1) / list.length;
  const near = Math.max(0, Math.floor(Math.log2(mean)));
  return [near - 1, near, near + 1]
    .filter((k) => k >= 0 && k < RUNS)
    .map((k) => ({ k, bits: riceBits(list, k) }))
    .reduce((a, b) => (b.bits < a.bits ? b : a));
}

function writeRice(out: ByteWriter, list: List, k: number): void {
  let pending = 0;
  let filled = 0;
  const bit = (value: number): void => {
    pending |= value << filled;
    if (++filled === 8) {
      out.byte(pending);
      pending = filled = 0;
    }
  };
  let last = -1;
  for (const value of list) {
    const gap = value - last - 1;
    for (let high = gap >>> k; high > 0; high--) bit(1);
    bit(0);
    for (let i = 0; i < k; i++) bit((gap >>> i) & 1);
    last = value;
  }
  if (filled > 0) out.byte(pending);
}

function countRuns(list: List): number {
  let runs = 0;
  let last = -2;
  for (const value of list) {
    if (value !== last + 1) runs++;
    last = value;
  }
  return runs;
}

/** The list as runs of neighbours: gap and length less one, in turn. */
function runsOf(list: List): number[] {
  const runs: number[] = [];
  let last = -1;
  for (let at = 0; at < list.length;) {
    const start = list[at] ?? 0;
    let end = at + 1;
    while (end < list.length && list[end] === start + end - at) end++;
    runs.push(start - last - 1, end - at - 1);
    last = start + end - at - 1;
    at = end;
  }
  return runs;
}

/** A list is a few bytes and there are many: they are all written in one place. */
const scratch = new ByteWriter();

/** Takes a rising list; gives its bytes, the same for the same list. */
export function encodeList(list: List): Uint8Array {
  const out = scratch.reset();
  out.varint(list.length);
  if (list.length === 0) return out.finish();
  const rice = bestRice(list);
  // A run takes five bytes or fewer as a rule; near that point either is as good.
  if (countRuns(list) * 5 <= rice.bits / 8) {
    out.byte(RUNS);
    for (const number of runsOf(list)) out.varint(number);
  } else {
    out.byte(rice.k);
    writeRice(out, list, rice.k);
  }
  return out.finish();
}

function readRuns(reader: ByteReader, out: Uint32Array): void {
  let last = -1;
  for (let at = 0; at < out.length;) {
    last += reader.varint() + 1;
    const length = reader.varint() + 1;
    if (at + length > out.length) throw new MalformedBytes("a run is longer than its list");
    for (let i = 0; i < length; i++) out[at++] = last + i;
    last += length - 1;
  }
}

function readRice(reader: ByteReader, out: Uint32Array, k: number): void {
  let pending = 0;
  let left = 0;
  const bit = (): number => {
    if (left === 0) {
      pending = reader.byte();
      left = 8;
    }
    const value = pending & 1;
    pending >>= 1;
    left--;
    return value;
  };
  let last = -1;
  for (let at = 0; at < out.length; at++) {
    let high = 0;
    while (bit() === 1) high++;
    let low = 0;
    for (let i = 0; i < k; i++) low |= bit() << i;
    last += high * 2 ** k + low + 1;
    out[at] = last;
  }
}

/**
 * Takes bytes of encodeList and the number of stories; gives the list. Throws MalformedBytes where the bytes are no
 * list of so many stories.
 */
export function decodeList(bytes: Uint8Array, stories: number): List {
  const reader = new ByteReader(bytes);
  const length = reader.varint();
  if (length === 0) return EMPTY;
  if (length > stories) throw new MalformedBytes("a list is longer than the archive");
  const how = reader.byte();
  const out = new Uint32Array(length);
  if (how === RUNS) readRuns(reader, out);
  else if (how < RUNS) readRice(reader, out, how);
  else throw new MalformedBytes("a list is written in an unknown way");
  if ((out.at(-1) ?? 0) >= stories) throw new MalformedBytes("a story is not of the archive");
  return out;
}
