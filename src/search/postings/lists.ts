/** Lists of story numbers: rising, each once. */
export type List = Uint32Array;

export const EMPTY: List = new Uint32Array(0);

/** Where `value` stands in the list from `from` on, or the place of the next greater one; by doubling steps. */
function seek(list: List, value: number, from: number): number {
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

/** What stands in all of them; `undefined` stands for everything, and so does no list at all. */
export function intersectAll(lists: readonly (List | undefined)[]): List | undefined {
  const known = lists.filter((list) => list !== undefined).sort((a, b) => a.length - b.length);
  return known.length === 0 ? undefined : known.reduce(intersect);
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
