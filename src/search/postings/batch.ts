import type { SearchDocument } from "../document.ts";
import type { Readings } from "../pinyin/table.ts";
import { GramTable } from "./grams.ts";
import { eachGram, gramOf, wordKeys } from "./keys.ts";
import { EMPTY, type List } from "./lists.ts";

/** Numbers that grow by doubling. */
class Numbers {
  items = new Uint32Array(1 << 12);
  length = 0;

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
 * then the batch is closed. Costs, for each character, a look-up in a table, and four bytes for each key of a story.
 */
export class Batch {
  private readonly table = new GramTable();
  /** The numbers of each story's grams, one story behind the other, and the story of each. */
  private readonly entries = new Numbers();
  private readonly owners = new Numbers();
  /** The longer keys and the stories of each. */
  readonly words = new Map<string, number[]>();
  /** When the batch is closed: every gram, each by its number. */
  grams: List = EMPTY;
  private starts: List = EMPTY;
  private lists: List = EMPTY;

  constructor(private readonly readings?: Readings) {}

  /** Files a story under all of its keys. `order` must be greater than that of every story added before. */
  add(document: SearchDocument, order: number): void {
    eachGram(document, (gram) => {
      const id = this.table.file(gram, order + 1);
      if (id < 0) return;
      this.entries.push(id);
      this.owners.push(order);
    });
    for (const key of wordKeys(document, this.readings)) {
      const list = this.words.get(key);
      if (list) list.push(order);
      else this.words.set(key, [order]);
    }
  }

  /** Sorts what was added by key. Nothing may be added behind it. */
  close(): this {
    const { entries, owners } = this;
    const { grams, counts } = this.table.all();
    const starts = new Uint32Array(grams.length + 1);
    for (let id = 0; id < grams.length; id++) starts[id + 1] = (starts[id] ?? 0) + (counts[id] ?? 0);
    const next = starts.slice();
    const lists = new Uint32Array(entries.length);
    for (let i = 0; i < entries.length; i++) {
      const id = entries.items[i] ?? 0;
      const at = next[id] ?? 0;
      lists[at] = owners.items[i] ?? 0;
      next[id] = at + 1;
    }
    entries.items = owners.items = new Uint32Array(0);
    this.grams = grams;
    this.starts = starts;
    this.lists = lists;
    return this;
  }

  /** The stories that have a gram; none where it is unknown. */
  listOfGram(gram: number): List {
    const id = this.table.find(gram);
    return id < 0 ? EMPTY : this.lists.subarray(this.starts[id], this.starts[id + 1]);
  }

  /** The stories that stand under a key; none where the key is unknown. */
  list(key: string): List {
    if (key.length > 2) return Uint32Array.from(this.words.get(key) ?? []);
    return this.listOfGram(key.length === 1 ? key.charCodeAt(0) : gramOf(key.charCodeAt(0), key.charCodeAt(1)));
  }
}
