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

/** How a list is written most briefly: the number that says it, and all of its bytes. */
export interface Measured {
  how: number;
  bytes: number;
}

const varintBytes = (value: number): number => (value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5);

function runBytes(list: List): number {
  let bytes = 0;
  for (const number of runsOf(list)) bytes += varintBytes(number);
  return bytes;
}

/**
 * Takes a rising list; gives how it is written most briefly, without writing it. The best k lies at the logarithm of the mean gap or
 * beside it, so three are tried, all in one go: this is done with every list of an archive.
 */
export function measureList(list: List): Measured {
  if (list.length === 0) return { how: 0, bytes: 1 };
  const mean = ((list.at(-1) ?? 0) + 1) / list.length;
  const near = Math.max(0, Math.floor(Math.log2(mean)));
  const least = Math.min(RUNS - 1, Math.max(0, near - 1));
  let [low, middle, high, runs, last] = [0, 0, 0, 0, -1];
  for (let at = 0; at < list.length; at++) {
    const value = list[at] ?? 0;
    const gap = value - last - 1;
    if (gap > 0 || at === 0) runs++;
    low += gap >>> least;
    middle += gap >>> (least + 1);
    high += gap >>> (least + 2);
    last = value;
  }
  let [k, bits] = [least, low + list.length * (least + 1)];
  for (const [next, sum] of [[least + 1, middle], [least + 2, high]] as const) {
    if (next > near + 1 || next >= RUNS || sum + list.length * (next + 1) >= bits) continue;
    [k, bits] = [next, sum + list.length * (next + 1)];
  }
  const before = varintBytes(list.length) + 1;
  // A run takes five bytes or fewer as a rule; near that point either is as good.
  return runs * 5 <= bits / 8 ? { how: RUNS, bytes: before + runBytes(list) } : { how: k, bytes: before + Math.ceil(bits / 8) };
}

/** Bits on their way into bytes, the first one lowest. */
class BitWriter {
  private pending = 0;
  private filled = 0;

  constructor(private readonly out: ByteWriter) {}

  /** Adds the lowest `count` bits of a number; 16 at most. */
  add(value: number, count: number): void {
    this.pending |= value << this.filled;
    this.filled += count;
    for (; this.filled >= 8; this.filled -= 8) {
      this.out.byte(this.pending & 255);
      this.pending >>>= 8;
    }
  }

  /** Fills the last byte up. */
  close(): void {
    if (this.filled > 0) this.out.byte(this.pending & 255);
    this.pending = this.filled = 0;
  }
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
const bits = new BitWriter(scratch);

function writeRice(list: List, k: number): void {
  let last = -1;
  for (let at = 0; at < list.length; at++) {
    const value = list[at] ?? 0;
    const gap = value - last - 1;
    let high = gap >>> k;
    for (; high > 15; high -= 15) bits.add(0x7fff, 15);
    // So many ones and the zero that closes them.
    bits.add((1 << high) - 1, high + 1);
    if (k > 16) bits.add(gap & 0xffff, 16);
    if (k > 16) bits.add((gap >>> 16) & ((1 << (k - 16)) - 1), k - 16);
    else bits.add(gap & ((1 << k) - 1), k);
    last = value;
  }
  bits.close();
}

/** Takes a rising list, and how it is written where that is known already; gives its bytes, the same for the same list. */
export function encodeList(list: List, { how }: Measured = measureList(list)): Uint8Array {
  const out = scratch.reset();
  out.varint(list.length);
  if (list.length === 0) return out.finish();
  out.byte(how);
  if (how === RUNS) for (const number of runsOf(list)) out.varint(number);
  else writeRice(list, how);
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
