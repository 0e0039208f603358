import type { SearchDocument } from "../document.ts";
import type { Readings } from "../pinyin/table.ts";
import { rankOf } from "../tally.ts";
import { oneMore, packed } from "./counts.ts";
import { GramTable } from "./grams.ts";
import { eachGram, gramOf, wordKeys } from "./keys.ts";
import { EMPTY, type List } from "./lists.ts";

/** What a batch files beside where each gram stands: pinyin where readings are given, and how often each story has it. */
export interface BatchOptions {
  readings?: Readings | undefined;
  counted?: boolean;
}

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
 * The postings of some stories, in memory: which stories each key stands in. Stories are added in rising order and
 * then the batch is closed. Costs, for each character, a look-up in a table, and four bytes for each key of a story; with
 * `counted` four more, for how often and where.
 */
export class Batch {
  private readonly readings: Readings | undefined;
  private readonly table = new GramTable();
  /** The numbers of each story's grams, one story behind the other, the story of each, and its count where one is wanted. */
  private readonly entries = new Numbers();
  private readonly owners = new Numbers();
  private readonly counting: Numbers | undefined;
  /** The longer keys and the stories of each. */
  readonly words = new Map<string, number[]>();
  /** When the batch is closed: every gram, each by its number. */
  grams: List = EMPTY;
  private starts: List = EMPTY;
  private lists: List = EMPTY;
  private counts: Uint32Array | undefined;

  constructor({ readings, counted = false }: BatchOptions = {}) {
    this.readings = readings;
    this.counting = counted ? new Numbers() : undefined;
  }

  /** Files a story under all of its keys. `order` must be greater than that of every story added before. */
  add(document: SearchDocument, order: number): void {
    const { table, entries, owners, counting } = this;
    const since = entries.length + 1;
    eachGram(document, (gram, kind, at) => {
      const id = table.file(gram, entries.length + 1, since);
      if (id >= 0) {
        entries.push(id);
        owners.push(order);
        counting?.push(packed(rankOf(kind), at));
      } else if (counting) {
        counting.items[-id - 1] = oneMore(counting.items[-id - 1] ?? 0, rankOf(kind), at);
      }
    });
    for (const key of wordKeys(document, this.readings)) {
      const list = this.words.get(key);
      if (list) list.push(order);
      else this.words.set(key, [order]);
    }
  }

  /** Sorts what was added by key. Nothing may be added behind it. */
  close(): this {
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
    this.grams = grams;
    this.starts = starts;
    this.lists = lists;
    this.counts = counted;
    return this;
  }

  /** The stories that have a gram; none where it is unknown. */
  listOfGram(gram: number): List {
    return this.partOf(this.lists, gram);
  }

  /** A gram's part of what stands sorted by gram. */
  private partOf(sorted: List, gram: number): List {
    const id = this.table.find(gram);
    return id < 0 ? EMPTY : sorted.subarray(this.starts[id], this.starts[id + 1]);
  }

  /** The stories that stand under a key; none where the key is unknown. */
  list(key: string): List {
    return key.length > 2 ? Uint32Array.from(this.words.get(key) ?? []) : this.listOfGram(gramOfKey(key));
  }

  /** Takes a key of one or two units; gives its stories and how often and where each has it (`packed`); undefined where nothing was counted. */
  counted(key: string): Counted | undefined {
    const gram = gramOfKey(key);
    return this.counts && { list: this.partOf(this.lists, gram), counts: this.partOf(this.counts, gram) };
  }
}

const gramOfKey = (key: string): number => (key.length === 1 ? key.charCodeAt(0) : gramOf(key.charCodeAt(0), key.charCodeAt(1)));
