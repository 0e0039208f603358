import { oneMore, packed } from "./counts.ts";
import { GramTable } from "./grams.ts";
import { EMPTY, type List } from "./lists.ts";

/** The stories that have a gram, and the count of each. */
export interface Counted {
  list: List;
  counts: Uint32Array;
}

/** Numbers that grow by doubling. */
class Numbers {
  items = new Uint32Array(1 << 12);
  length = 0;

  /** Adds a number at the end. */
  push(value: number): void {
    if (this.length === this.items.length) {
      const bigger = new Uint32Array(this.length * 2);
      bigger.set(this.items);
      this.items = bigger;
    }
    this.items[this.length++] = value;
  }
}

/**
 * Which stories each of many numbered things stands in. Stories are begun in rising order, and then the filing is closed. Costs a look-up in a
 * table for each thing, and four bytes for each of a story's that differ; with `counted` four more, for how often and where.
 */
export class Filing {
  private readonly table = new GramTable();
  /** Of each story's things the number that the table gave them, one story behind the other, the story of each, and its count where one is wanted. */
  private readonly entries = new Numbers();
  private readonly owners = new Numbers();
  private readonly counting: Numbers | undefined;
  private order = 0;
  private since = 1;
  /** When it is closed: every thing that was filed, each by the table's number. */
  codes: List = EMPTY;
  private starts: List = EMPTY;
  private lists: List = EMPTY;
  private counts: Uint32Array | undefined;

  constructor(counted: boolean) {
    this.counting = counted ? new Numbers() : undefined;
  }

  /** Begins a story; `order` must be greater than that of every one before. */
  begin(order: number): void {
    this.order = order;
    this.since = this.entries.length + 1;
  }

  /** Files the story under a thing that stands in a field of that class, so far into it; class and place are kept where they are counted. */
  file(code: number, rank: number, at: number): void {
    const { entries, counting } = this;
    const id = this.table.file(code, entries.length + 1, this.since);
    if (id >= 0) {
      entries.push(id);
      this.owners.push(this.order);
      counting?.push(packed(rank, at));
    } else if (counting) {
      counting.items[-id - 1] = oneMore(counting.items[-id - 1] ?? 0, rank, at);
    }
  }

  /** Sorts what was filed. Nothing may be filed behind it. */
  close(): void {
    const { entries, owners, counting } = this;
    const { grams, counts } = this.table.all();
    const starts = new Uint32Array(grams.length + 1);
    for (let id = 0; id < grams.length; id++) starts[id + 1] = (starts[id] ?? 0) + (counts[id] ?? 0);
    const next = starts.slice();
    const lists = new Uint32Array(entries.length);
    const counted = counting && new Uint32Array(entries.length);
    for (let i = 0; i < entries.length; i++) {
      const id = entries.items[i] ?? 0;
      const at = next[id] ?? 0;
      lists[at] = owners.items[i] ?? 0;
      if (counted) counted[at] = counting.items[i] ?? 0;
      next[id] = at + 1;
    }
    entries.items = owners.items = new Uint32Array(0);
    if (counting) counting.items = new Uint32Array(0);
    this.codes = grams;
    this.starts = starts;
    this.lists = lists;
    this.counts = counted;
  }

  /** The stories that have a thing; none where it is unknown. */
  list(code: number): List {
    return this.partOf(this.lists, code);
  }

  /** The stories that have a thing, and how often and where each has it (`packed`); undefined where nothing was counted. */
  counted(code: number): Counted | undefined {
    return this.counts && { list: this.list(code), counts: this.partOf(this.counts, code) };
  }

  private partOf(sorted: List, code: number): List {
    const id = this.table.find(code);
    return id < 0 ? EMPTY : sorted.subarray(this.starts[id], this.starts[id + 1]);
  }
}
