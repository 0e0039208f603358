/**
 * npx tsx bench/search/memory.ts [--stories 1000,10000]
 *
 * Asks: how much memory does the worker of an edition hold? Stories are copied as a message copies them, folded and filed, and after each
 * step garbage is collected and what is left is counted: V8's heap, and what lies in typed arrays.
 */
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { prepareAll } from "../../src/search/index.ts";
import { Batch } from "../../src/search/postings/batch.ts";
import { corpusOf, source } from "./corpus.ts";
import { mb, row } from "./figures.ts";

setFlagsFromString("--expose-gc");
const isFunction = (value: unknown): value is () => void => typeof value === "function";
const found: unknown = runInNewContext("gc");
if (!isFunction(found)) throw new Error("Garbage cannot be collected by hand.");
const collect = found;

/** Bytes that are held now. What lay in typed arrays is given back some time after it was collected. */
async function held(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    collect();
    await setTimeout(20);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const { values } = parseArgs({ options: { stories: { type: "string", default: "1000,10000" } } });
const { stories } = source();
console.log(row("stories", "text, MB as UTF-8", "stories as sent, MB", "folded, MB", "postings, MB", "their counts, MB", "while they are sorted, MB more"));
console.log(row(...Array.from({ length: 7 }, () => "---")));
for (const size of values.stories.split(",").map(Number)) {
  // The corpus draws its paragraphs from few: a message makes a text of its own of each.
  const from = [...corpusOf(stories, size)];
  const text = from.reduce((sum, { fields }) => sum + fields.reduce((of, field) => of + Buffer.byteLength(field.text), 0), 0);
  const steps = [await held()];
  const documents = from.map((document) => structuredClone(document));
  steps.push(await held());
  const prepared = prepareAll(documents);
  steps.push(await held());
  const file = (counted: boolean): { batch: Batch; most: number } => {
    const batch = new Batch({ counted });
    for (const { document, order } of prepared) batch.add(document, order);
    batch.close();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return { batch, most: heapUsed + arrayBuffers };
  };
  const plain = file(false);
  steps.push(await held());
  const without = (steps[3] ?? 0) - (steps[2] ?? 0);
  const keys = plain.batch.grams.codes.length;
  const before = await held();
  const counted = file(true);
  const after = await held();
  const [own, folded] = [(steps[1] ?? 0) - (steps[0] ?? 0), (steps[2] ?? 0) - (steps[1] ?? 0)];
  console.log(row(size, mb(text), mb(own), mb(folded), mb(without), mb(after - before - without), mb(counted.most - after)), `(${keys} units and pairs)`);
  if (counted.batch.grams.codes.length !== keys) throw new Error("The two hold other keys.");
}
