/**
 * Three neighbours as one key, for an archive. Two pairs that each stand in many stories meet in many that do not hold the phrase they
 * were taken from, and a story is a file to be fetched. Such pairs are mostly made of a few hundred units that stand everywhere, so where all three
 * neighbours are among those they are filed as three. The archive says which units these are: then whoever asks knows without looking whether
 * three neighbours have a list, and that they stand nowhere where there is none.
 */
import { fold } from "../../text/fold.ts";

/** So many units can be numbered in one byte: three of them make a number below 2^24 + 1. */
export const MOST_FREQUENT = 256;

/** The units of which threes are filed. */
export class FrequentUnits {
  /** Of each unit its number, from 1; 0 where it is not one of them. */
  readonly ranks = new Uint16Array(0x10000);

  /** Takes the units, no more than MOST_FREQUENT of them, each once. */
  constructor(private readonly units: string) {
    for (let at = 0; at < units.length; at++) this.ranks[units.charCodeAt(at)] = at + 1;
  }

  /** Takes the ranks of three neighbours, each from 1; gives their number, from 1. */
  static code(first: number, second: number, third: number): number {
    return ((first - 1) * MOST_FREQUENT + second - 1) * MOST_FREQUENT + third;
  }

  /** Takes the number of three neighbours; gives their key. */
  keyOf(code: number): string {
    const [rest, third] = [Math.floor((code - 1) / MOST_FREQUENT), (code - 1) % MOST_FREQUENT];
    return this.units.charAt(Math.floor(rest / MOST_FREQUENT)) + this.units.charAt(rest % MOST_FREQUENT) + this.units.charAt(third);
  }

  /** Whether three neighbours beginning there are filed as three. */
  hasThree(text: string, at: number): boolean {
    if (at + 3 > text.length) return false;
    for (let i = at; i < at + 3; i++) if (this.ranks[text.charCodeAt(i)] === 0) return false;
    return true;
  }
}

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Counts the units of texts as they come by. */
export class UnitCounter {
  private readonly counts = new Float64Array(0x10000);

  /** Costs a nanosecond or two a character: nothing is folded. */
  add(text: string): void {
    const { counts } = this;
    for (let at = 0; at < text.length; at++) counts[text.charCodeAt(at)] = (counts[text.charCodeAt(at)] ?? 0) + 1;
  }

  /** The most frequent units of folded text, as near as unfolded text tells, the most frequent first; of those as frequent the lower first. */
  most(many: number): string {
    const folded = new Map<string, number>();
    for (let unit = 0; unit < this.counts.length; unit++) {
      const count = this.counts[unit] ?? 0;
      if (count === 0 || isHalf(unit)) continue;
      const to = fold(String.fromCharCode(unit), "loose");
      if (to.length === 1) folded.set(to, (folded.get(to) ?? 0) + count);
    }
    const ranked = [...folded].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return ranked.slice(0, Math.min(many, MOST_FREQUENT)).map(([unit]) => unit).join("");
  }
}
