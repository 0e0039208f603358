/**
 * What is known of three neighbours that have no list of their own: whether they stand in any story at all. Two pairs that both stand in many
 * stories meet in many that hold nothing of what was typed, and where no story does all of these would be read to prove it. So each three leaves a trace
 * with its first pair, which is asked for anyway: some bits of a hash of all three. A trace that is not there is proof; one that is there is none,
 * since another three may have left it.
 */
import { decodeList, encodeList } from "./codec.ts";
import { BUCKET_BITS, bucketOf, finish, START, stepOver } from "./bucket.ts";

const BUCKET = 2 ** BUCKET_BITS;
/** Of the threes that never were one in so many (a power of two) is taken for one that was, where its bucket has as many traces as the mean. */
const DOUBTFUL_BITS = 8;

/** Takes how many traces there are; gives how many bits of each are kept. */
export function traceBitsFor(traces: number): number {
  return Math.min(BUCKET_BITS, Math.max(0, Math.ceil(Math.log2(Math.max(1, traces) / BUCKET))) + DOUBTFUL_BITS);
}

/** The traces of an archive while it is built, each once. Takes four bytes for each that differs, eight to sixteen while it grows. */
export class TraceSet {
  /** Open addressing, at most five eighths full; 0 is an empty slot, and the trace 0 is kept apart. */
  private slots = new Uint32Array(1 << 14);
  private shift = 32 - 14;
  private filled = 0;
  private hasZero = false;

  get size(): number {
    return this.filled + (this.hasZero ? 1 : 0);
  }

  /** Adds the trace of three neighbours: the bucket of the first two, and behind it that of all three. */
  add(first: number, second: number, third: number): void {
    const pair = stepOver(stepOver(START, first), second);
    const trace = ((finish(pair) << BUCKET_BITS) | finish(stepOver(pair, third))) >>> 0;
    if (trace === 0) {
      this.hasZero = true;
      return;
    }
    const at = this.slotOf(trace);
    if (this.slots[at] === trace) return;
    this.slots[at] = trace;
    if (++this.filled * 8 > this.slots.length * 5) this.grow();
  }

  private slotOf(trace: number): number {
    const { slots } = this;
    let at = Math.imul(trace, 0x9e3779b1) >>> this.shift;
    for (let there = slots[at] ?? 0; there !== trace && there !== 0; there = slots[at] ?? 0) at = at + 1 < slots.length ? at + 1 : 0;
    return at;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    this.shift--;
    for (const trace of old) if (trace !== 0) this.slots[this.slotOf(trace)] = trace;
  }

  /** Every trace, rising: those of one bucket stand together. */
  sorted(): Uint32Array {
    const all = this.slots.filter((trace) => trace !== 0);
    const out = new Uint32Array(this.size);
    out.set(all, this.size - all.length);
    return out.sort();
  }
}

/** The traces of some neighbouring buckets as they are written: rising numbers, of a bucket so many bits above those that are kept of each trace. */
export interface ShelfOfTraces {
  firstBucket: number;
  buckets: number;
  bits: number;
}

const numberOf = ({ firstBucket, bits }: ShelfOfTraces, bucket: number, hash: number): number => (bucket - firstBucket) * 2 ** bits + (hash >>> (BUCKET_BITS - bits));

/** Takes rising traces and where those of these buckets begin among them; gives their bytes, and where those of the next begin. */
export function encodeTraces(traces: Uint32Array, from: number, shelf: ShelfOfTraces): { bytes: Uint8Array; next: number } {
  const end = (shelf.firstBucket + shelf.buckets) * BUCKET;
  let next = from;
  while (next < traces.length && (traces[next] ?? 0) < end) next++;
  const numbers = new Uint32Array(next - from);
  let length = 0;
  for (let at = from; at < next; at++) {
    const trace = traces[at] ?? 0;
    const number = numberOf(shelf, trace >>> BUCKET_BITS, trace & (BUCKET - 1));
    if (length === 0 || numbers[length - 1] !== number) numbers[length++] = number;
  }
  return { bytes: encodeList(numbers.subarray(0, length)), next };
}

/** Takes the traces of some buckets as they were written, and three neighbours of which the first two belong to one of these; gives whether they left a trace. Throws MalformedBytes. */
export function hasTrace(bytes: Uint8Array, three: string, shelf: ShelfOfTraces): boolean {
  return decodeList(bytes, shelf.buckets * 2 ** shelf.bits).includes(numberOf(shelf, bucketOf(three.slice(0, 2)), bucketOf(three)));
}
