import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pinyinReader } from "../../search/pinyin/reader.ts";
import { prepareAll, scan, type SearchDocument } from "../../search/index.ts";
import { corpus, queries } from "../../search/trial/corpus.ts";
import { searchClient, type SearchClient, type WorkerLike } from "./client.ts";
import { isReply, isRequest } from "./protocol.ts";
import { serve } from "./serve.ts";

const pinyin = pinyinReader();
const loadPinyin = (): Promise<typeof pinyin> => Promise.resolve(pinyin);

/** A worker that lives in this thread: what is posted is copied, as a real one would get it, and its tasks run by hand. */
class FakeWorker implements WorkerLike {
  readonly tasks: (() => void)[] = [];
  readonly sent: unknown[] = [];
  terminated = false;
  private readonly toWorker: ((event: { data: unknown }) => void)[] = [];
  private readonly toPage: ((event: { data: unknown }) => void)[] = [];
  private readonly failing: (() => void)[] = [];

  constructor(load = loadPinyin) {
    serve({
      postMessage: (reply) => { for (const listen of this.toPage) listen({ data: structuredClone(reply) }); },
      addEventListener: (_type, listener) => { this.toWorker.push(listener); },
    }, { loadPinyin: load, later: (task) => { this.tasks.push(task); } });
  }

  postMessage(message: unknown): void {
    this.sent.push(message);
    for (const listen of this.toWorker) listen({ data: structuredClone(message) });
  }

  addEventListener(type: string, listener: (event: { data: unknown }) => void): void {
    if (type === "message") this.toPage.push(listener);
    else this.failing.push(() => { listener({ data: undefined }); });
  }

  terminate(): void {
    this.terminated = true;
  }

  fail(): void {
    for (const listen of this.failing) listen();
  }

  /** Runs the worker's tasks until none is left. */
  async run(): Promise<void> {
    for (;;) {
      const task = this.tasks.shift();
      if (task) task();
      await Promise.resolve();
      if (this.tasks.length > 0) continue;
      for (let i = 0; i < 8; i++) await Promise.resolve();
      if (this.tasks.length === 0) return;
    }
  }
}

const story = (id: string, text: string): SearchDocument =>
  ({ id, editionId: "e", pageId: "p", date: "", section: "", people: [], fields: [{ kind: "headline", index: 0, text }] });
const paper = Array.from({ length: 250 }, (_, at) => story(`s${at}`, `第${at}号疫苗`));

function clientOf(worker: FakeWorker): SearchClient {
  return searchClient({ startWorker: () => worker, loadPinyin });
}

describe("the search worker", () => {
  it("gives what the scan gives, filed or not yet filed, in one parcel or two", { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(corpus, fc.array(queries, { maxLength: 5 }), fc.nat(12), fc.boolean(), async (documents, typed, cut, filedFirst) => {
      const worker = new FakeWorker();
      const client = clientOf(worker);
      client.add(documents.slice(0, cut));
      if (filedFirst) await worker.run();
      client.add(documents.slice(cut));
      const stories = prepareAll(documents);
      const soon = typed.map((query) => client.search(query));
      await worker.run();
      for (const [at, query] of typed.entries()) {
        expect(await soon[at], query).toEqual(scan(stories, query, { pinyin }));
      }
      const again = typed.map((query) => client.search(query));
      await worker.run();
      expect(await Promise.all(again)).toEqual(await Promise.all(soon));
    }), { numRuns: 150 });
  });

  it("leaves out a search that was abandoned before its turn, and rejects with the signal's reason", async () => {
    const worker = new FakeWorker();
    const client = clientOf(worker);
    client.add(paper);
    const typedOn = new AbortController();
    const first = client.search("疫", { signal: typedOn.signal });
    const second = client.search("疫苗", { limit: 1 });
    typedOn.abort(new Error("typed on"));
    await expect(first).rejects.toThrow("typed on");
    await worker.run();
    expect(await second).toMatchObject({ count: 250, hits: [{ id: "s0" }] });
    expect(worker.sent.filter((message) => isRequest(message) && message.kind === "abort").length).toBe(1);
    await expect(client.search("疫", { signal: typedOn.signal })).rejects.toThrow("typed on");
  });

  it("searches on the page's own thread where no worker starts", async () => {
    const client = searchClient({ startWorker: () => { throw new TypeError("forbidden"); }, loadPinyin });
    client.add(paper);
    expect((await client.search("yimiao")).count).toBe(250);
    expect((await client.search("ｙｉｍｉａｏ")).count).toBe(250);
  });

  it("searches on the page's own thread from the moment that the worker breaks, what was asked before included", async () => {
    const worker = new FakeWorker();
    const client = clientOf(worker);
    client.add(paper);
    const before = client.search("疫苗");
    worker.fail();
    expect((await before).count).toBe(250);
    expect((await client.search("第1号")).count).toBe(1);
    expect(worker.terminated).toBe(true);
  });

  it("searches on the page's own thread what the worker failed at", async () => {
    const worker = new FakeWorker(() => Promise.reject(new Error("the table could not be fetched")));
    const client = clientOf(worker);
    client.add(paper);
    const found = client.search("yimiao");
    await worker.run();
    expect((await found).count).toBe(250);
  });

  it("rejects what waits when it is closed", async () => {
    const client = clientOf(new FakeWorker());
    const waiting = client.search("疫苗");
    client.close();
    await expect(waiting).rejects.toThrow("closed");
  });

  it("leaves messages alone that are not of the protocol", () => {
    for (const alien of [null, 7, "found", {}, { kind: "found" }, { kind: "add", documents: 1 }, { kind: "constructor", id: 1 }]) {
      expect([isRequest(alien), isReply(alien)]).toEqual([false, false]);
    }
  });
});
