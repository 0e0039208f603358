import { CONTRACT_VERSION, type Edition, type Page } from "../model/index.ts";
import { printable } from "../press/diagnostics/render/index.ts";
import { buildIndex, mayBePinyin, newestFirst, openArchive, parseQuery, prepareAll, scan, searchIndex, snippet } from "../search/index.ts";
import type { FieldHits, PinyinReader, SearchDocument, SearchResult, StoryHit } from "../search/index.ts";
import { buildArchive } from "../search/archive/build.ts";
import { pinyinReader } from "../search/pinyin/reader.ts";
import type { Asked } from "./arguments.ts";
import { pressInputs } from "./inputs.ts";
import type { Inputs } from "./inputs.ts";
import type { Io } from "./io.ts";
import { progressOf, terminalOf } from "./terminal.ts";

type SearchAsked = Extract<Asked, { command: "search" }>;

/** How much of the text is shown around the first hit, in characters. */
const SNIPPET = 60;

/** Puts pages together into their editions. */
function editionsOf(pages: ReadonlyMap<string, Page[]>): Edition[] {
  return [...pages].map(([id, of]): Edition => ({ version: CONTRACT_VERSION, id, pages: of }));
}

/** The third tier reads files; here they are in memory. */
async function searchArchive(documents: readonly SearchDocument[], query: string, pinyin: PinyinReader | undefined): Promise<SearchResult> {
  const files = new Map<string, Uint8Array>();
  const { readings } = pinyinReader();
  for await (const { path, bytes } of buildArchive({ documents: () => documents, readings })) files.set(path, bytes);
  const answer = await openArchive((path) => Promise.resolve(files.get(path))).search(query, pinyin && { pinyin });
  // Files that were written a moment ago and never left memory are whole: anything else is a fault of the program.
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.path}`);
  return answer.result;
}

async function searchBy(tier: SearchAsked["tier"], documents: readonly SearchDocument[], query: string): Promise<SearchResult> {
  const pinyin = mayBePinyin(parseQuery(query)) ? pinyinReader() : undefined;
  const options = pinyin && { pinyin };
  if (tier === "static") return searchArchive(documents, query, pinyin);
  return tier === "worker" ? searchIndex(buildIndex(documents, pinyin), query, options) : scan(prepareAll(documents), query, options);
}

/** The JSON form, which is an interface: one object, each hit with its field, where it stands and whether it is pinyin. */
const jsonOf = ({ count, hits }: SearchResult): string => JSON.stringify({
  count,
  items: hits.map(({ id, by, fields }) => ({
    id,
    by,
    hits: fields.flatMap(({ kind, index, photo, ranges }) => ranges.map(({ start, end, pinyin }) =>
      ({ field: kind, index, ...(photo !== undefined && { photo }), start, end, ...(pinyin && { pinyin }) }))),
  })),
});

const textOf = (document: SearchDocument, place: FieldHits): string =>
  document.fields.find(({ kind, index, photo }) => kind === place.kind && index === place.index && photo === place.photo)?.text ?? "";

/** The text around a hit, the hits in colour or between 【】. */
function excerptOf(document: SearchDocument, place: FieldHits, colour: boolean): string {
  const [open, close] = colour ? ["\u001b[1;33m", "\u001b[0m"] : ["【", "】"];
  const { text, ranges, cutStart, cutEnd } = snippet(textOf(document, place), place.ranges, SNIPPET);
  let out = cutStart ? "…" : "";
  let at = 0;
  for (const { start, end } of ranges) {
    out += `${printable(text.slice(at, start))}${open}${printable(text.slice(start, end))}${close}`;
    at = end;
  }
  return `${out}${printable(text.slice(at))}${cutEnd ? "…" : ""}`;
}

function storyText({ id, order, by, fields }: StoryHit, documents: readonly SearchDocument[], colour: boolean): string {
  const document = documents[order];
  if (!document) return "";
  const title = document.fields.find(({ kind }) => kind === "headline")?.text.trim() ?? "（无题）";
  const where = [document.date, document.section, by === "pinyin" ? "按拼音" : ""].filter((part) => part !== "").map(printable).join("，");
  const lines = fields.slice(0, 3).map((place) => `  ${excerptOf(document, place, colour)}`);
  return `${printable(title)}（${where}） ${id}\n${lines.join("\n")}\n`;
}

function textForm(result: SearchResult, documents: readonly SearchDocument[], colour: boolean): string {
  if (result.count === 0) return "没有找到。\n";
  const stories = result.hits.map((hit) => storyText(hit, documents, colour));
  return `找到 ${result.count} 篇。\n\n${stories.join("\n")}`;
}

/**
 * Takes what was asked, the inputs and the world; prints what the reader's search gives, and gives whether a page could
 * not be read, which is then not searched and said on standard error.
 */
export async function search(asked: SearchAsked, inputs: Inputs, io: Io): Promise<boolean> {
  const progress = progressOf(io, inputs.inputs.length);
  const pages = new Map<string, Page[]>();
  const unread: string[] = [];
  for await (const { pressed, editionId } of pressInputs(inputs, io, asked.encoding)) {
    progress.step();
    if (pressed.ok) pages.set(editionId, [...(pages.get(editionId) ?? []), pressed.pressed.page]);
    else unread.push(pressed.path);
  }
  progress.hide();
  if (io.signal.aborted) return false;
  const documents = newestFirst(editionsOf(pages));
  const result = await searchBy(asked.tier, documents, asked.query);
  const { colour } = terminalOf(io, "out", asked.colour);
  await io.out(asked.format === "json" ? `${jsonOf(result)}\n` : textForm(result, documents, colour));
  if (unread.length > 0) io.err(`baolan：${unread.length} 个版面读不了，没有检索：${unread.map(printable).join("、")}。用 baolan check 看原因。\n`);
  return unread.length > 0;
}
