/** Takes numbers; gives the one below which the share `p` of them lies (nearest rank). */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? 0;
}

export interface Quality {
  recall: number;
  precision: number;
  /** The queries with exactly the right stories. */
  right: number;
  of: number;
}

/** Adds up how right many answers are: recall and precision over all stories together. */
export class Tally {
  private hit = 0;
  private wanted = 0;
  private shown = 0;
  private right = 0;
  private of = 0;

  add(found: readonly number[], truth: readonly number[]): void {
    const set = new Set(truth);
    const hit = new Set(found.filter((story) => set.has(story))).size;
    this.hit += hit;
    this.wanted += truth.length;
    this.shown += found.length;
    this.of++;
    if (hit === truth.length && found.length === truth.length) this.right++;
  }

  get quality(): Quality {
    return { recall: this.wanted === 0 ? 1 : this.hit / this.wanted, precision: this.shown === 0 ? 1 : this.hit / this.shown, right: this.right, of: this.of };
  }
}

export const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
export const kb = (value: number): string => (value / 1024).toFixed(value < 102_400 ? 1 : 0);
export const mb = (value: number): string => (value / 1e6).toFixed(1);

/** A row of a Markdown table. */
export const row = (...cells: (string | number)[]): string => `| ${cells.join(" | ")} |`;

export function qualityCells({ recall, precision, right, of }: Quality): string[] {
  const share = (value: number): string => (value === 1 ? "1" : value.toFixed(3));
  return [share(recall), share(precision), `${right}/${of}`];
}
