/**
 * Where a key belongs: FNV-1a over its UTF-16 units, then the finish of MurmurHash3, which mixes all bits; of these the upper ones.
 * Everybody who knows the key knows its bucket, so there is no directory to fetch.
 */
export const BUCKET_BITS = 16;

/** The state of FNV-1a before the first unit. */
export const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** Takes the state and one more unit; gives the state behind it. */
export const stepOver = (state: number, unit: number): number => Math.imul(Math.imul(state ^ (unit & 255), PRIME) ^ (unit >>> 8), PRIME);

/** Takes the state behind the last unit; gives the bucket. */
export function finish(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - BUCKET_BITS);
}

/** Takes a key; gives its bucket. */
export function bucketOf(key: string): number {
  let state = START;
  for (let i = 0; i < key.length; i++) state = stepOver(state, key.charCodeAt(i));
  return finish(state);
}
