import type { SearchDocument } from "../document.ts";
import type { Readings } from "../pinyin/table.ts";
import { rankOf } from "../tally.ts";
import { Filing, type Counted } from "./filing.ts";
import { eachGram, gramOf, wordKeys, type TakeThrees } from "./keys.ts";
import type { List } from "./lists.ts";
import type { FrequentUnits } from "./triples.ts";

/** What a batch files beside where each gram stands: pinyin where readings are given, how often each story has it, threes of frequent units; and who is told the folded text of each field. */
export interface BatchOptions {
  readings?: Readings | undefined;
  counted?: boolean;
  frequent?: FrequentUnits | undefined;
  onText?: ((loose: string) => void) | undefined;
}

/**
 * The postings of some stories, in memory: which stories each key stands in. Stories are added in rising order and
 * then the batch is closed. What that costs: filing.ts.
 */
export class Batch {
  private readonly readings: Readings | undefined;
  private readonly threes: TakeThrees | undefined;
  /** Units and pairs by their number (`gramOf`), and threes of frequent units by theirs (`FrequentUnits.code`). */
  readonly grams: Filing;
  readonly triples = new Filing(false);
  /** The longer keys and the stories of each. */
  readonly words = new Map<string, number[]>();

  constructor({ readings, counted = false, frequent, onText }: BatchOptions = {}) {
    this.readings = readings;
    this.threes = frequent && { ranks: frequent.ranks, take: (code: number) => { this.triples.file(code, 0, 0); }, text: onText };
    this.grams = new Filing(counted);
  }

  /** Files a story under all of its keys. `order` must be greater than that of every story added before. */
  add(document: SearchDocument, order: number): void {
    const { grams, triples, threes } = this;
    grams.begin(order);
    triples.begin(order);
    eachGram(document, (gram, kind, at) => { grams.file(gram, rankOf(kind), at); }, threes);
    for (const key of wordKeys(document, this.readings)) {
      const list = this.words.get(key);
      if (list) list.push(order);
      else this.words.set(key, [order]);
    }
  }

  /** Sorts what was added by key. Nothing may be added behind it. */
  close(): this {
    this.grams.close();
    this.triples.close();
    return this;
  }

  /** The stories that stand under a unit, a pair or a longer key, a three apart; none where the key is unknown. */
  list(key: string): List {
    return key.length > 2 ? Uint32Array.from(this.words.get(key) ?? []) : this.grams.list(gramOfKey(key));
  }

  /** Takes a key of one or two units; gives its stories and how often and where each has it (`packed`); undefined where nothing was counted. */
  counted(key: string): Counted | undefined {
    return this.grams.counted(gramOfKey(key));
  }
}

const gramOfKey = (key: string): number => (key.length === 1 ? key.charCodeAt(0) : gramOf(key.charCodeAt(0), key.charCodeAt(1)));
