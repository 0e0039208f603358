/** Lists of story numbers: rising, each once. */
export type List = Uint32Array;

export const EMPTY: List = new Uint32Array(0);

/** Where `value` stands in the list from `from` on, or the place of the next greater one; by doubling steps. */
export function seek(list: List, value: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < list.length && (list[low + step] ?? Infinity) < value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(list.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands in both. Costs the shorter list times the logarithm of the gaps that it leaves in the longer. */
export function intersect(a: List, b: List): List {
  if (a.length > b.length) return intersect(b, a);
  const out = new Uint32Array(a.length);
  let length = 0;
  let at = 0;
  for (const value of a) {
    at = seek(b, value, at);
    if (at >= b.length) break;
    if (b[at] === value) out[length++] = value;
  }
  return out.subarray(0, length);
}

/** What stands in either. */
export function unite(a: List, b: List): List {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const out = new Uint32Array(a.length + b.length);
  let length = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i] ?? Infinity;
    const right = b[j] ?? Infinity;
    out[length++] = Math.min(left, right);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return out.subarray(0, length);
}

/**
 * What is known of a set of stories: all of its members before `until`, in rising order. From there on any story may be one.
 * A list that is known to its end has no end (Infinity).
 */
export interface Known {
  list: List;
  until: number;
}

export const NOTHING: Known = { list: EMPTY, until: Infinity };
export const EVERYTHING: Known = { list: EMPTY, until: 0 };

/** The part of a list before a story. */
const before = (list: List, until: number): List => (until === Infinity ? list : list.subarray(0, seek(list, until, 0)));

/** What may stand in both: known as far as either is, since behind the nearer end the other one alone decides. */
export function both(a: Known, b: Known): Known {
  const [near, far] = a.until <= b.until ? [a, b] : [b, a];
  if (near.until === 0) return far;
  const head = intersect(near.list, before(far.list, near.until));
  if (near.until === Infinity) return { list: head, until: Infinity };
  const tail = far.list.subarray(seek(far.list, near.until, 0));
  if (tail.length === 0) return { list: head, until: far.until };
  const list = new Uint32Array(head.length + tail.length);
  list.set(head);
  list.set(tail, head.length);
  return { list, until: far.until };
}

/** What may stand in all of them; of no set at all, every story. The shortest first, so that the rest costs little. */
export const allOf = (sets: readonly Known[]): Known =>
  [...sets].sort((a, b) => b.until - a.until || a.list.length - b.list.length).reduce(both, EVERYTHING);

/** What may stand in either: known as far as both are. */
export function either(a: Known, b: Known): Known {
  const until = Math.min(a.until, b.until);
  return { list: unite(before(a.list, until), before(b.list, until)), until };
}
