import type { SearchDocument } from "../document.ts";
import type { Readings } from "../pinyin/table.ts";
import { eachGram, keyOfGram, wordKeys } from "./keys.ts";
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
 * then the batch is closed. Costs, for each character, a look-up in a map, and four bytes for each key of a story.
 */
export class Batch {
  private readonly ids = new Map<number, number>();
  /** For each id the last story that had it, plus one, so that a story counts once. */
  private readonly seen = new Numbers();
  private readonly counts = new Numbers();
  /** The ids of each story, one story behind the other, and the story of each. */
  private readonly entries = new Numbers();
  private readonly owners = new Numbers();
  private readonly words = new Map<string, number[]>();
  private starts: List = EMPTY;
  private lists: List = EMPTY;

  constructor(private readonly readings?: Readings) {}

  /** Files a story under all of its keys. `order` must be greater than that of every story added before. */
  add(document: SearchDocument, order: number): void {
    eachGram(document, (gram) => {
      let id = this.ids.get(gram);
      if (id === undefined) {
        id = this.ids.size;
        this.ids.set(gram, id);
        this.seen.push(0);
        this.counts.push(0);
      }
      if (this.seen.items[id] === order + 1) return;
      this.seen.items[id] = order + 1;
      this.counts.items[id] = (this.counts.items[id] ?? 0) + 1;
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
    const { ids, counts, entries, owners } = this;
    const starts = new Uint32Array(ids.size + 1);
    for (let id = 0; id < ids.size; id++) starts[id + 1] = (starts[id] ?? 0) + (counts.items[id] ?? 0);
    const next = starts.slice();
    const lists = new Uint32Array(entries.length);
    for (let i = 0; i < entries.length; i++) {
      const id = entries.items[i] ?? 0;
      const at = next[id] ?? 0;
      lists[at] = owners.items[i] ?? 0;
      next[id] = at + 1;
    }
    entries.items = owners.items = new Uint32Array(0);
    this.starts = starts;
    this.lists = lists;
    return this;
  }

  private listOfId(id: number): List {
    return this.lists.subarray(this.starts[id], this.starts[id + 1]);
  }

  /** The stories that stand under a key; none where the key is unknown. */
  list(key: string): List {
    if (key.length > 2) return Uint32Array.from(this.words.get(key) ?? []);
    const id = this.ids.get(key.length === 1 ? key.charCodeAt(0) : key.charCodeAt(0) * 0x10000 + key.charCodeAt(1));
    return id === undefined ? EMPTY : this.listOfId(id);
  }

  /** Every key with its stories, in no promised order. */
  *entriesOf(): Generator<[string, List]> {
    for (const [gram, id] of this.ids) yield [keyOfGram(gram), this.listOfId(id)];
    for (const [key, list] of this.words) yield [key, Uint32Array.from(list)];
  }
}
