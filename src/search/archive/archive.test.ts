import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchDocument } from "../document.ts";
import { pinyinReader } from "../pinyin/reader.ts";
import { prepareAll, scan } from "../scan.ts";
import { corpus, queries } from "../trial/corpus.ts";
import { buildArchive, type ArchiveContent } from "./build.ts";
import { openArchive } from "./open.ts";
import { ArchiveError, type FetchBytes } from "./fetching.ts";
import { ARCHIVE_VERSION } from "./layout.ts";

const pinyin = pinyinReader();

async function filesOf(documents: SearchDocument[], more: Partial<ArchiveContent> = {}): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const { path, bytes } of buildArchive({ documents: () => documents, readings: pinyin.readings, ...more })) files.set(path, bytes);
  return files;
}

const from = (files: ReadonlyMap<string, Uint8Array>): FetchBytes => (path) => Promise.resolve(files.get(path));

const paper = (stories: number): SearchDocument[] => Array.from({ length: stories }, (_, at) => ({
  id: `s${at}`,
  editionId: "e",
  pageId: "p",
  date: `2021-01-${String(28 - Math.floor(at / 20)).padStart(2, "0")}`,
  section: at % 2 === 0 ? "视觉新闻" : "简讯",
  people: [{ name: "马晓伟", role: "reporter" }],
  fields: [
    { kind: "headline", index: 0, text: `第${at}号：疫苗` },
    { kind: "people", index: 0, text: "马晓伟" },
    { kind: "body", index: 0, text: at % 7 === 0 ? "三访工作法" : "工作法，三访" },
  ],
}));

describe("the archive", () => {
  it("gives what the scan gives, for any corpus, any query and any way to cut it", { timeout: 60_000 }, async () => {
    let found = 0;
    await fc.assert(fc.asyncProperty(
      corpus, fc.array(queries, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, 2, 5, 256), fc.constantFrom(0, Infinity),
      async (documents, typed, storiesPerPiece, batchSize, frequentUnits, tracesFrom) => {
        const archive = openArchive(from(await filesOf(documents, { storiesPerPiece, batchSize, frequentUnits, tracesFrom })));
        const stories = prepareAll(documents);
        for (const query of typed) {
          const result = scan(stories, query, { pinyin });
          found += result.count;
          expect(await archive.search(query, { pinyin }), query).toEqual({ ok: true, result });
        }
      },
    ), { numRuns: 60 });
    expect(found).toBeGreaterThan(60);
  });

  it("has the same bytes from the same content, however it was batched, the root last", async () => {
    const once = await filesOf(paper(50), { batchSize: 50 });
    const again = await filesOf(paper(50), { batchSize: 7 });
    expect([...again]).toEqual([...once]);
    expect([...once.keys()].at(-1)).toBe("root.json");
  });

  it("has the same bytes with the platform's own hash", async () => {
    expect([...await filesOf(paper(50), { newHash: () => createHash("sha256") })]).toEqual([...await filesOf(paper(50))]);
  });

  it("puts big buckets into files of their own and finds them", { timeout: 60_000 }, async () => {
    const files = await filesOf(Array.from({ length: 40_000 }, (_, at): SearchDocument => ({
      id: `s${at}`, editionId: "e", pageId: "p", date: "", section: "", people: [],
      fields: [{ kind: "body", index: 0, text: (at * 7919) % 3 === 0 ? "报" : "栏" }],
    })), { storiesPerPiece: 1000 });
    expect([...files.keys()].filter((path) => path.includes("/b/")).length).toBe(2);
    const steps = openArchive(from(files)).stream("报");
    expect((await steps.next()).value).toMatchObject({ candidates: 13_334, certain: true, checked: 0 });
  });

  it("gives what the scan gives where lists are cut, from their heads alone and with their tails", { timeout: 60_000 }, async () => {
    const words = ["疫苗", "接种", "疫情", "苗木", "防控", "种植"];
    const documents = Array.from({ length: 4000 }, (_, at): SearchDocument => ({
      id: `s${at}`, editionId: "e", pageId: "p", date: at < 2000 ? "2021-02" : "2021-01", section: "", people: [],
      fields: [{ kind: "body", index: 0, text: words.filter((_word, i) => (at * (i + 3) + (at >> 5)) % (i + 2) === 0).join(at % 3 === 0 ? "" : "，的，") }],
    }));
    const stories = prepareAll(documents);
    for (const frequentUnits of [0, 256]) {
      const files = await filesOf(documents, { storiesPerPiece: 50, frequentUnits });
      expect([...files.keys()].filter((path) => /\/[mb]\//.test(path)).length).toBeGreaterThan(0);
      for (const query of ["疫苗", "疫", "苗疫情", "疫苗 防控", "疫苗接种", "苗木防控种植", "种植 -疫苗", "接种疫情苗木 date:2021-01", "-疫", "\"疫苗，的\""]) {
        expect(await openArchive(from(files)).search(query), query).toEqual({ ok: true, result: scan(stories, query) });
        const tails: string[] = [];
        const found: number[] = [];
        const archive = openArchive((path) => {
          if (/\/[mb]\//.test(path)) tails.push(path);
          return Promise.resolve(files.get(path));
        });
        for await (const step of archive.stream(query)) {
          found.push(...step.fresh().map(({ order }) => order));
          if (found.length >= 3) break;
        }
        expect(found.slice(0, 3), query).toEqual(scan(stories, query).hits.map(({ order }) => order).sort((a, b) => a - b).slice(0, 3));
        if (query === "疫苗") expect(tails).toEqual([]);
      }
    }
  });

  it("knows from its lists alone how many stories hold three frequent neighbours, and that none does", async () => {
    const files = await filesOf(paper(100));
    const steps = async (query: string, frequentUnits?: number): Promise<unknown> =>
      (await openArchive(from(frequentUnits === undefined ? files : await filesOf(paper(100), { frequentUnits }))).stream(query).next()).value;
    expect(await steps("三访工")).toMatchObject({ candidates: 15, certain: true, checked: 0 });
    expect(await steps("工三访")).toMatchObject({ candidates: 0, certain: true });
    expect(await steps("三访工", 0)).toMatchObject({ candidates: 15, certain: false });
  });

  it("knows from its traces that no story holds three or four neighbours of which the pairs and threes meet in many", async () => {
    const documents = Array.from({ length: 400 }, (_, at): SearchDocument => ({
      id: `s${at}`, editionId: "e", pageId: "p", date: "", section: "", people: [],
      fields: [{ kind: "body", index: 0, text: at % 3 === 0 ? "疫苗，的，苗木𠮷" : "新疫苗，的，疫苗接种" }],
    }));
    const built = new Map<string, Map<string, Uint8Array>>();
    const ask = async (query: string, tracesFrom: number, frequentUnits = 0): Promise<[number, string[]]> => {
      const name = `${tracesFrom} ${frequentUnits}`;
      const files = built.get(name) ?? await filesOf(documents, { frequentUnits, tracesFrom });
      built.set(name, files);
      const texts: string[] = [];
      const archive = openArchive((path) => {
        if (path.includes("/t/")) texts.push(path);
        return Promise.resolve(files.get(path));
      });
      const answer = await archive.search(query);
      return [answer.ok ? answer.result.count : -1, texts];
    };
    for (const query of ["疫苗木", "的疫苗木𠮷", "种新疫苗", "疫苗木 接种", "疫苗木𠮷"]) expect(await ask(query, 400)).toEqual([0, []]);
    // All threes of this one stand in the stories, and with lists of their own too it is the four that does not.
    for (const frequentUnits of [0, 256]) {
      expect(await ask("新疫苗接", 400, frequentUnits)).toEqual([0, []]);
      expect((await ask("新疫苗接", Infinity, frequentUnits))[1].length).toBe(266);
    }
    expect((await ask("疫苗木", Infinity))[1].length).toBe(134);
    for (const query of ["苗木𠮷", "疫苗的苗木"]) expect((await ask(query, 400))[0]).toBe(134);
    expect((await ask("苗的疫苗接种", 400))[0]).toBe(266);
  });

  it("has fetched the first story after root, lists and one round of text, though pairs meet in many that do not hold the phrase", async () => {
    const documents = Array.from({ length: 400 }, (_, at): SearchDocument => ({
      id: `s${at}`, editionId: "e", pageId: "p", date: "", section: "", people: [],
      fields: [{ kind: "body", index: 0, text: at % 8 === 6 ? "疫苗木" : at % 2 === 0 ? "疫苗，的，苗木" : "疫情" }],
    }));
    const files = await filesOf(documents, { frequentUnits: 0 });
    let rounds = 0;
    const archive = openArchive(async (path) => {
      const round = rounds + 1;
      await new Promise((resolve) => { setImmediate(resolve); });
      rounds = Math.max(rounds, round);
      return files.get(path);
    });
    for await (const step of archive.stream("疫苗木")) {
      if (step.fresh().length > 0) break;
    }
    expect(rounds).toBe(3);
  });

  it("streams newest first and stops fetching when it is no longer asked", async () => {
    const files = await filesOf(paper(100), { storiesPerPiece: 2, frequentUnits: 0 });
    const fetched: string[] = [];
    const archive = openArchive((path) => {
      fetched.push(path);
      return Promise.resolve(files.get(path));
    });
    for await (const { candidates, certain, checked, result } of archive.stream("工作法", { atOnce: 4 })) {
      if (checked === 0) expect({ candidates, certain }).toEqual({ candidates: 100, certain: false });
      if (checked < 16) continue;
      expect(result().hits.map((hit) => hit.order).sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, at) => at));
      break;
    }
    expect(fetched.filter((path) => path.includes("/t/")).length).toBe(8);
  });

  it("has its root before the first search where it was told to prepare, and does without where that failed", async () => {
    const files = await filesOf(paper(10));
    const asked: string[] = [];
    let reachable = false;
    const archive = openArchive((path) => {
      asked.push(path);
      return reachable ? from(files)(path) : Promise.reject(new Error("offline"));
    });
    await archive.prepare();
    reachable = true;
    await archive.prepare();
    expect((await archive.search("疫苗")).ok).toBe(true);
    expect(asked.filter((path) => path === "root.json")).toHaveLength(2);
  });

  it("stops with the signal's reason when typing goes on", async () => {
    const files = await filesOf(paper(20));
    const stop = new AbortController();
    const archive = openArchive((path) => {
      if (path.includes("/t/")) stop.abort(new Error("typed on"));
      return Promise.resolve(files.get(path));
    });
    await expect(archive.search("疫苗", { signal: stop.signal, atOnce: 1 })).rejects.toThrow("typed on");
  });

  it("says which file is missing, altered or unreachable, and never answers wrongly", { timeout: 60_000 }, async () => {
    const files = await filesOf(paper(20), { tracesFrom: 0 });
    const query = "工作法三访 马晓伟 by:mxw";
    const expected = scan(prepareAll(paper(20)), query, { pinyin });
    expect(expected.count).toBe(17);
    let faults = 0;
    for (const path of files.keys()) {
      const whole = files.get(path) ?? new Uint8Array(0);
      for (const kind of ["missing", "altered", "cut", "swapped", "unreachable"] as const) {
        const harmed = new Map(files);
        if (kind === "missing") harmed.delete(path);
        if (kind === "altered") harmed.set(path, whole.map((byte, at) => (at === whole.length >> 1 ? byte ^ 1 : byte)));
        if (kind === "cut") harmed.set(path, whole.slice(0, -1));
        if (kind === "swapped") harmed.set(path, [...files.values()][[...files.keys()].indexOf(path) === 0 ? 1 : 0] ?? whole);
        const fetchBytes: FetchBytes = (asked) => (kind === "unreachable" && asked === path ? Promise.reject(new Error("offline")) : from(harmed)(asked));
        const answer = await openArchive(fetchBytes).search(query, { pinyin });
        if (answer.ok) expect(answer.result).toEqual(expected);
        else {
          faults++;
          expect(answer.fault).toMatchObject({ path, kind: kind === "missing" || kind === "unreachable" ? kind : "altered" });
        }
      }
    }
    expect(faults).toBeGreaterThan(40);
  });

  it("refuses an archive of another folding or format, and asks again for a root that was not there", async () => {
    const files = await filesOf(paper(3));
    const root = new TextDecoder().decode(files.get("root.json"));
    const newer = new Map(files).set("root.json", new TextEncoder().encode(root.replace('"fold":1', '"fold":2')));
    const older = new Map(files).set("root.json", new TextEncoder().encode(root.replace(`"version":${ARCHIVE_VERSION}`, '"version":3')));
    for (const other of [newer, older]) expect(await openArchive(from(other)).search("疫苗")).toEqual({ ok: false, fault: { kind: "version", path: "root.json" } });
    let there = false;
    const archive = openArchive((path) => Promise.resolve(there || path !== "root.json" ? files.get(path) : undefined));
    expect((await archive.search("疫苗")).ok).toBe(false);
    there = true;
    expect(await archive.search("疫苗")).toMatchObject({ ok: true, result: { count: 3 } });
    await expect(openArchive(from(newer)).stream("疫苗").next()).rejects.toBeInstanceOf(ArchiveError);
  });
});
