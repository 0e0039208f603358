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

/** What one cold query cost: bytes and time until the candidates, the first screen and the end. */
interface Cost {
  root: number;
  candidates: number;
  screen: number;
  time: number;
  candidateTime: number;
}

/** The third tier, each query cold: nothing kept from the one before, files from memory. */
export async function measureStatic(documents: readonly SearchDocument[], queries: readonly BenchQuery[], truths: readonly number[][]): Promise<string[]> {
  const { readings } = pinyinReader();
  const files = new Map<string, Uint8Array>();
  const start = cpu();
  for await (const { path, bytes } of buildArchive({ documents: () => documents, readings })) files.set(path, bytes);
  const built = cpu() - start;
  const tally = new Tally();
  const costs: Cost[] = [];
  let counted = 0;
  let countsRight = 0;
  for (const [at, { text }] of queries.entries()) {
    const truth = truths[at] ?? [];
    let bytes = 0;
    const fetchBytes = (path: string): Promise<Uint8Array | undefined> => {
      const file = files.get(path);
      bytes += file?.length ?? 0;
      return Promise.resolve(file);
    };
    const cost: Cost = { root: files.get("root.json")?.length ?? 0, candidates: 0, screen: 0, time: 0, candidateTime: 0 };
    const begin = cpu();
    for await (const step of openArchive(fetchBytes).stream(text, { limit: SCREEN })) {
      if (step.checked === 0) {
        cost.candidates = bytes;
        cost.candidateTime = cpu() - begin;
        if (step.certain) {
          counted++;
          if (step.candidates === truth.length) countsRight++;
        }
      }
      cost.screen = bytes;
      cost.time = cpu() - begin;
      if (step.result().count >= SCREEN) break;
    }
    costs.push(cost);
    // To the end, with larger bites: what is measured here is whether it is right.
    const answer = await openArchive(fetchBytes).search(text);
    tally.add(answer.ok ? answer.result.hits.map(({ order }) => order) : [], truth);
  }
  const of = (take: (cost: Cost) => number, p: number): number => percentile(costs.map(take), p);
  const phone = costs.map((cost) => 3 * 150 + (cost.screen * 8) / 1600 + 4 * cost.time);
  const size = (part: string): number => [...files].reduce((sum, [path, bytes]) => (path.includes(part) ? sum + bytes.length : sum), 0);
  return [
    row("Baolan, static", ...qualityCells(tally.quality), ms(of((cost) => cost.time, 0.5)), ms(of((cost) => cost.time, 0.95))),
    "",
    `Static tier, cold, bytes as stored: root ${kb(files.get("root.json")?.length ?? 0)} KB; ` +
    `to the candidates (root and lists) p50 ${kb(of((c) => c.candidates, 0.5))}, p95 ${kb(of((c) => c.candidates, 0.95))} KB in ${ms(of((c) => c.candidateTime, 0.5))} / ${ms(of((c) => c.candidateTime, 0.95))} ms; ` +
    `to the first ${SCREEN} stories, matched, p50 ${kb(of((c) => c.screen, 0.5))}, p95 ${kb(of((c) => c.screen, 0.95))} KB. ` +
    `The number was known without any text for ${counted} queries, and right for ${countsRight}.`,
    `By reckoning, not measured: 3 round trips of 150 ms, 1.6 Mbit/s, CPU 4×: first screen p50 ${ms(percentile(phone, 0.5))}, p95 ${ms(percentile(phone, 0.95))} ms.`,
    `Build ${ms(built)} ms; ${files.size} files; lists ${mb(size("/s/") + size("/b/"))} MB, text ${mb(size("/t/"))} MB.`,
  ];
}
