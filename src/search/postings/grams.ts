/** A slot of the table: the gram (0 where the slot is empty), its number, the stamp of its last filing, how many stories had it. */
const SLOT = 4;

/** There are so many single units: each has a slot of its own. */
const UNITS = 0x10000;

/** So many pairs have room at first. */
const FIRST = 1 << 14;

/**
 * Numbers the grams of stories and counts each once a story. A table of its own with open addressing, at most half
 * full: a Map makes an object of each key above 2^30, and what is kept of a gram in several arrays costs a miss of the
 * cache in each of them. Every other gram is a single unit, which need not be looked for.
 */
export class GramTable {
  private readonly units = new Uint32Array(SLOT * UNITS);
  private slots = new Uint32Array(SLOT * FIRST);
  private mask = FIRST - 1;
  private pairs = 0;
  size = 0;

  /** Where the gram's slot is, or the empty one where it would be. No gram is 0: folded text holds no U+0000. */
  private slotOf(gram: number): number {
    let hash = Math.imul(gram ^ (gram >>> 16), 0x9e3779b1);
    hash ^= hash >>> 15;
    let at = (hash & this.mask) * SLOT;
    for (let key = this.slots[at] ?? 0; key !== gram && key !== 0; key = this.slots[at] ?? 0) {
      at = at + SLOT < this.slots.length ? at + SLOT : 0;
    }
    return at;
  }

  /** The gram's number, from 0 in the order in which they first came; -1 where it never came. */
  find(gram: number): number {
    const slots = gram < UNITS ? this.units : this.slots;
    const at = gram < UNITS ? gram * SLOT : this.slotOf(gram);
    return slots[at] === gram && gram !== 0 ? (slots[at + 1] ?? -1) : -1;
  }

  /**
   * Files a gram of a story under a stamp, greater than every one before; `since` is the stamp that the story began with. Gives
   * the gram's number, or where the story had it before, the stamp that it was filed under, negative.
   */
  file(gram: number, stamp: number, since: number): number {
    const slots = gram < UNITS ? this.units : this.slots;
    const at = gram < UNITS ? gram * SLOT : this.slotOf(gram);
    if (slots[at] === gram) {
      const last = slots[at + 2] ?? 0;
      if (last >= since) return -last;
      slots[at + 2] = stamp;
      slots[at + 3] = (slots[at + 3] ?? 0) + 1;
      return slots[at + 1] ?? 0;
    }
    const id = this.size++;
    slots[at] = gram;
    slots[at + 1] = id;
    slots[at + 2] = stamp;
    slots[at + 3] = 1;
    if (gram >= UNITS && ++this.pairs * 2 > this.mask) this.grow();
    return id;
  }

  /** Every gram and how many stories have it, each by its number. */
  all(): { grams: Uint32Array; counts: Uint32Array } {
    const grams = new Uint32Array(this.size);
    const counts = new Uint32Array(this.size);
    for (const slots of [this.units, this.slots]) {
      for (let at = 0; at < slots.length; at += SLOT) {
        const gram = slots[at] ?? 0;
        if (gram === 0) continue;
        const id = slots[at + 1] ?? 0;
        grams[id] = gram;
        counts[id] = slots[at + 3] ?? 0;
      }
    }
    return { grams, counts };
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let from = 0; from < old.length; from += SLOT) {
      const gram = old[from] ?? 0;
      if (gram === 0) continue;
      const to = this.slotOf(gram);
      for (let i = 0; i < SLOT; i++) this.slots[to + i] = old[from + i] ?? 0;
    }
  }
}
