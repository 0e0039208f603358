/**
 * npx tsx bench/search/run.ts [--stories 1000,10000,100000] [--peers 10000] [--queries 330] [--tiers memory,static] [--proof no] [--seed 6]
 *
 * Asks: does each tier find every story that holds the query, and no other; how long does it take, and how much is
 * fetched? README.md says how the corpus, the queries and the truth are made.
 */
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import OpenCC from "./opencc.mjs";
import { corpusOf, source } from "./corpus.ts";
import { row } from "./figures.ts";
import { loadPeers } from "./peers.mjs";
import { queriesFrom } from "./queries.ts";
import { measure, measureMemory, measureStatic } from "./tiers.ts";
import { canonical, canonOf, truthOf } from "./truth.ts";

const { values } = parseArgs({ options: { stories: { type: "string", default: "1000,10000,100000" }, peers: { type: "string", default: "10000" }, queries: { type: "string", default: "330" }, tiers: { type: "string", default: "memory,static" }, proof: { type: "string", default: "yes" }, seed: { type: "string", default: "6" } } });
const canon = canonOf(OpenCC);
const { name, stories } = source();
console.log(`${cpus()[0]?.model ?? "?"} × ${cpus().length}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; corpus: ${name}, ${stories.length} stories`);

const all = queriesFrom(stories.flatMap(({ body }) => body), stories.map(({ headline, body }) => canon([headline, ...body].join("\n"))), canon, Number(values.seed));
// Fewer queries are taken evenly from all, so that each kind and length stays.
const every = Math.max(1, Math.round(all.length / Number(values.queries)));
const queries = all.filter((_, at) => at % every === 0);
const kinds = (kind: string): number => queries.filter((query) => query.kind === kind).length;
console.log(`${queries.length} queries: ${kinds("word")} along words, ${kinds("fragment")} across them, ${kinds("absent")} absent`);

for (const size of values.stories.split(",").map(Number)) {
  const documents = [...corpusOf(stories, size)];
  const canonicalStories = canonical(documents, canon);
  const truths = queries.map(({ text }) => truthOf(canonicalStories, text, canon));
  const characters = canonicalStories.reduce((sum, text) => sum + text.length, 0);
  console.log(`\n## ${size} stories, ${(characters / 1e6).toFixed(1)} million characters; a query is in ${[0.1, 0.5, 0.9].map((p) => truths.map((t) => t.length).sort((a, b) => a - b)[Math.floor(p * truths.length)]).join(" / ")} of them (p10 / p50 / p90)\n`);
  console.log(row("search", "recall", "precision", "queries right", "p50 ms", "p95 ms"));
  console.log(row("---", "---", "---", "---", "---", "---"));
  if (values.tiers.includes("memory")) console.log(await measure("a plain `includes` over folded text", queries, truths, (query) => truthOf(canonicalStories, query, canon)));
  if (values.tiers.includes("memory")) for (const line of await measureMemory(documents, queries, truths)) console.log(line);
  if (size === Number(values.peers)) {
    const { peers, missing } = await loadPeers();
    for (const peer of peers) {
      try {
        const search = await peer.build(documents);
        console.log(await measure(peer.name, queries, truths, search));
      } catch (error) {
        console.log(row(peer.name, `did not run: ${error instanceof Error ? error.message : String(error)}`, "", "", "", ""));
      }
    }
    if (missing.length > 0) console.log(row(`not installed: ${missing.join(", ")}`, "", "", "", "", ""));
  }
  if (values.tiers.includes("static")) for (const line of await measureStatic(documents, queries, truths, values.proof === "yes")) console.log(line);
}
