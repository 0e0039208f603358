/** Hits against what was found and what there was to find. */
export class Tally {
  hit = 0;
  found = 0;
  wanted = 0;

  /** Counts the common members of two lists, each member as often as it comes. */
  add(found: readonly string[], wanted: readonly string[]): { extra: string[]; missing: string[] } {
    const left = [...wanted];
    const extra: string[] = [];
    for (const one of found) {
      const at = left.indexOf(one);
      if (at < 0) extra.push(one);
      else {
        left.splice(at, 1);
        this.hit++;
      }
    }
    this.found += found.length;
    this.wanted += wanted.length;
    return { extra, missing: left };
  }

  get precision(): number {
    return this.found === 0 ? 1 : this.hit / this.found;
  }

  get recall(): number {
    return this.wanted === 0 ? 1 : this.hit / this.wanted;
  }
}

export const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
