import type { Tally } from "../tally.ts";

/**
 * How often a story has a gram, and where, in one number: from the lowest bit on the classes of the fields that hold it (six bits),
 * how many places (twelve), and how far into its field the first one of the best class stands (fourteen). What is too large for
 * its bits stays at the greatest number that they hold, which says that the text is to be asked.
 */
const CLASS_BITS = 6;
const MANY_BITS = 12;
const MOST_MANY = 2 ** MANY_BITS - 1;
const FARTHEST = 2 ** (32 - CLASS_BITS - MANY_BITS) - 1;
const CLASSES = 2 ** CLASS_BITS - 1;

const manyOf = (count: number): number => (count >>> CLASS_BITS) & MOST_MANY;
const firstOf = (count: number): number => count >>> (CLASS_BITS + MANY_BITS);
const pack = (classes: number, many: number, first: number): number =>
  ((Math.min(first, FARTHEST) << (CLASS_BITS + MANY_BITS)) | (Math.min(many, MOST_MANY) << CLASS_BITS) | classes) >>> 0;

/** Takes the class of a field and how far into it a gram stands; gives the count of that one place. */
export const packed = (rank: number, at: number): number => pack(1 << rank, 1, at);

/** Takes a count, and the class and place of one more; gives the count of both. */
export function oneMore(count: number, rank: number, at: number): number {
  const classes = count & CLASSES;
  // Below every class so far: it is the best one now.
  const better = (classes & ((2 << rank) - 1)) === 0;
  return pack(classes | (1 << rank), manyOf(count) + 1, better ? at : firstOf(count));
}

/** What a count says: all that a tally does but whose names they are. */
export type Told = Omit<Tally, "people">;

/** Takes a count; writes down what it says, or gives false where it was too large to be said. */
export function unpack(count: number, into: Told): boolean {
  const classes = count & CLASSES;
  into.classes = classes;
  into.rank = 31 - Math.clz32(classes & -classes);
  into.occurrences = manyOf(count);
  into.first = firstOf(count);
  return into.occurrences < MOST_MANY && into.first < FARTHEST;
}
