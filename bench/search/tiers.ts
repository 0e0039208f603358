import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { buildIndex, openArchive, prepareAll, scan, searchIndex, type SearchDocument } from "../../src/search/index.ts";
import { buildArchive } from "../../src/search/archive/build.ts";
import { pinyinReader } from "../../src/search/pinyin/reader.ts";
import { kb, mb, ms, percentile, qualityCells, row, Tally } from "./figures.ts";
import type { BenchQuery } from "./queries.ts";

/** What a reader sees at first; so many places are worked out. */
const SCREEN = 10;

/** Milliseconds of processor time that this process has used: other work on the machine does not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Takes a search; gives how much processor time it takes, the middle one of three times, in ms. */
async function timeOf(search: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const start = cpu();
    await search();
    times.push(cpu() - start);
  }
  return percentile(times, 0.5);
}

/** Measures one search over all queries; gives a row: name, recall, precision, right, p50, p95. */
export async function measure(name: string, queries: readonly BenchQuery[], truths: readonly number[][],
  search: (query: string) => number[] | Promise<number[]>, quick: (query: string) => unknown = search): Promise<string> {
  const tally = new Tally();
  const times: number[] = [];
  for (const [at, { text }] of queries.entries()) {
    tally.add(await search(text), truths[at] ?? []);
    times.push(await timeOf(() => quick(text)));
  }
  return row(name, ...qualityCells(tally.quality), ms(percentile(times, 0.5)), ms(percentile(times, 0.95)));
}

/** The first and second tier. The time is that of a search with its first screen of places. */
export async function measureMemory(documents: readonly SearchDocument[], queries: readonly BenchQuery[], truths: readonly number[][]): Promise<string[]> {
  const stories = prepareAll(documents);
  const rows = [await measure("Baolan, scan", queries, truths,
    (query) => scan(stories, query).hits.map(({ order }) => order), (query) => scan(stories, query, { limit: SCREEN }))];
  const start = cpu();
  const index = buildIndex(documents);
  const built = cpu() - start;
  rows.push(await measure(`Baolan, worker (index in ${ms(built)} ms)`, queries, truths,
    (query) => searchIndex(index, query).hits.map(({ order }) => order), (query) => searchIndex(index, query, { limit: SCREEN })));
  return rows;
}

/** What one cold query had cost at some moment: bytes as stored and as sent, requests one behind the other, processor time. */
interface Cost {
  stored: number;
  sent: number;
  deep: number;
  time: number;
}

/** What one cold query cost until its candidates were known, its first story and its first screen of stories were proven. */
interface Costs {
  candidates: Cost;
  first: Cost;
  screen: Cost;
}

/** As a host sends a file that packs text with gzip, as most do, and leaves other files as they are. */
function sentBytes(path: string, bytes: Uint8Array): number {
  return /\.(?:txt|json)$/.test(path) && bytes.length >= 1000 ? Math.min(bytes.length, gzipSync(bytes, { level: 6 }).length) : bytes.length;
}

/** Asks one query cold and gives what that cost, and whether a number that was certain before any text was right. */
async function costsOf(files: ReadonlyMap<string, Uint8Array>, query: string, truth: number): Promise<{ costs: Costs; counted: boolean; right: boolean }> {
  const now: Cost = { stored: 0, sent: 0, deep: 0, time: 0 };
  let begin = 0;
  let squeezing = 0;
  const fetchBytes = async (path: string): Promise<Uint8Array | undefined> => {
    const deep = now.deep + 1;
    const file = files.get(path);
    const before = cpu();
    if (file) {
      now.stored += file.length;
      now.sent += sentBytes(path, file);
    }
    squeezing += cpu() - before;
    // Whatever is asked for before this has come is asked for at the same time.
    await new Promise((resolve) => setImmediate(resolve));
    now.deep = Math.max(now.deep, deep);
    return file;
  };
  const stamp = (): Cost => ({ ...now, time: cpu() - begin - squeezing });
  begin = cpu();
  let [candidates, first, screen]: (Cost | undefined)[] = [];
  let [counted, right] = [false, false];
  for await (const step of openArchive(fetchBytes).stream(query, { limit: SCREEN })) {
    if (!candidates) {
      candidates = stamp();
      counted = step.certain;
      right = counted && step.candidates === truth;
    }
    const found = step.result();
    if (found.count > 0) first ??= stamp();
    if (found.count >= SCREEN) {
      screen = stamp();
      break;
    }
  }
  // Where there are fewer, or none, that is proven at the end.
  const end = stamp();
  return { costs: { candidates: candidates ?? end, first: first ?? end, screen: screen ?? end }, counted, right };
}

/** The third tier, each query cold: nothing kept from the one before, files from memory. `proof`: each is also searched to its end. */
export async function measureStatic(documents: readonly SearchDocument[], queries: readonly BenchQuery[], truths: readonly number[][], proof: boolean): Promise<string[]> {
  const { readings } = pinyinReader();
  const files = new Map<string, Uint8Array>();
  const start = cpu();
  for await (const { path, bytes } of buildArchive({ documents: () => documents, readings, newHash: () => createHash("sha256") })) files.set(path, bytes);
  const built = cpu() - start;
  const tally = new Tally();
  const all: Costs[] = [];
  let counted = 0;
  let countsRight = 0;
  for (const [at, { text }] of queries.entries()) {
    const truth = truths[at] ?? [];
    const asked = await costsOf(files, text, truth.length);
    all.push(asked.costs);
    if (asked.counted) counted++;
    if (asked.right) countsRight++;
  }
  const size = (part: string): string => mb([...files].reduce((sum, [path, bytes]) => (path.includes(part) ? sum + bytes.length : sum), 0));
  const count = (part: string): number => [...files.keys()].filter((path) => path.includes(part)).length;
  const moments = (["candidates", "first", "screen"] as const).map((moment) => {
    const of = (take: (cost: Cost) => number, p: number): number => percentile(all.map((costs) => take(costs[moment])), p);
    const deep = [2, 3, 4, 5].map((most) => `${most}: ${all.filter((costs) => costs[moment].deep === most).length}`).join(", ");
    return row(moment, ...[0.5, 0.95].flatMap((p) => [kb(of(({ sent }) => sent, p)), kb(of(({ stored }) => stored, p)), ms(of(({ time }) => time, p))]), kb(of(({ sent }) => sent, 1)), `${deep}, more: ${all.filter((costs) => costs[moment].deep > 5).length}`);
  });
  const lines = [
    "",
    `Static tier, cold, root (${files.get("root.json")?.length ?? 0} bytes) included; first: the first story proven, screen: ${SCREEN} or all of them:`,
    "",
    row("until", "p50 KB sent", "p50 KB stored", "p50 ms", "p95 KB sent", "p95 KB stored", "p95 ms", "most KB sent", "queries by round trips"),
    row(...Array.from({ length: 9 }, () => "---")),
    ...moments,
    "",
    `The number was known without any text for ${counted} queries, and right for ${countsRight}.`,
    `Build ${ms(built)} ms; ${files.size} files: shelves ${count("/s/")}, ${size("/s/")} MB; tails ${count("/m/")} and ${count("/b/")}, ${size("/m/")} and ${size("/b/")} MB; text ${count("/t/")}, ${size("/t/")} MB.`,
  ];
  if (!proof) return lines;
  // What is above is worth having while the proof, which reads every story that may be a hit, is still under way.
  for (const line of lines) console.log(line);
  for (const [at, { text }] of queries.entries()) {
    // With larger bites: what is measured here is whether it is right.
    const answer = await openArchive((path) => Promise.resolve(files.get(path))).search(text);
    tally.add(answer.ok ? answer.result.hits.map(({ order }) => order) : [], truths[at] ?? []);
  }
  const times = all.map(({ screen }) => screen.time);
  return ["", row("Baolan, static", ...qualityCells(tally.quality), ms(percentile(times, 0.5)), ms(percentile(times, 0.95)))];
}
