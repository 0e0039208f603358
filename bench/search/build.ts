/**
 * npx tsx bench/search/build.ts [--stories 100000]
 *
 * Asks: how fast are an archive's files written, and how much memory does it take? The stories are made one by one and the
 * files thrown away as they come, as a build would write them; nothing else is in memory.
 */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { parseArgs } from "node:util";
import { buildArchive } from "../../src/search/archive/build.ts";
import { pinyinReader } from "../../src/search/pinyin/reader.ts";
import { corpusOf, source } from "./corpus.ts";
import { mb } from "./figures.ts";

const { values } = parseArgs({ options: { stories: { type: "string", default: "100000" } } });
const size = Number(values.stories);
const { stories } = source();

let text = 0;
for (const document of corpusOf(stories, size)) for (const field of document.fields) text += Buffer.byteLength(field.text);

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
let most = 0;
let made = 0;
const kinds = new Map<string, { files: number; bytes: number; gzip: number }>();
const start = cpu();
let squeezing = 0;
for await (const { path, bytes } of buildArchive({ documents: () => corpusOf(stories, size), readings: pinyinReader().readings, newHash: () => createHash("sha256") })) {
  const kind = path.includes("/t/") ? "text" : path.endsWith(".bin") ? "lists" : "root";
  const sum = kinds.get(kind) ?? { files: 0, bytes: 0, gzip: 0 };
  // Every eighth piece of text stands for the others; lists are all squeezed. To ask for the time costs some, so it is asked for here alone.
  const sample = kind === "text" ? 8 : 1;
  if (sum.files % sample === 0) {
    const before = cpu();
    sum.gzip += gzipSync(bytes, { level: 6 }).length * sample;
    squeezing += cpu() - before;
  }
  sum.files++;
  sum.bytes += bytes.length;
  kinds.set(kind, sum);
  if (++made % 500 === 0) most = Math.max(most, process.memoryUsage.rss());
}
const seconds = cpu() - start - squeezing;
most = Math.max(most, process.memoryUsage.rss());
console.log(`${size} stories, ${mb(text)} MB of text: ${seconds.toFixed(1)} s of processor time, ${(text / 1e6 / seconds).toFixed(1)} MB/s, making the stories twice included; most memory ${(most / 2 ** 20).toFixed(0)} MiB`);
for (const [kind, { files, bytes, gzip }] of kinds) console.log(`${kind}: ${files} files, ${mb(bytes)} MB, gzip ${mb(gzip)} MB`);
const lists = kinds.get("lists");
const pieces = kinds.get("text");
if (lists && pieces) console.log(`lists against text, gzip: ${(lists.gzip / pieces.gzip).toFixed(2)}`);
