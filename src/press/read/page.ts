import { layBlocks } from "./blocks.ts";
import type { MarkedBlock } from "./blocks.ts";
import { checkCharacters } from "./characters.ts";
import { layOutColumns } from "./columns/columns.ts";
import { blocksOfHtml } from "./html.ts";
import { splitLines } from "./lines.ts";
import { blocksOfMarkdown } from "./markdown.ts";
import { readSource, readText } from "./read.ts";
import type { Read, ReadOptions } from "./read.ts";

export interface PageOptions extends ReadOptions {
  /** In place of what is found by looking: `columns` as pdftotext -layout writes them, or `lines` as they come. */
  layout?: "lines" | "columns";
}

const READERS = new Map<string, (lines: readonly string[]) => MarkedBlock[]>([
  ["md", blocksOfMarkdown],
  ["html", (lines) => blocksOfHtml(lines.join("\n"))],
  ["htm", (lines) => blocksOfHtml(lines.join("\n"))],
]);

/** An HTML file says its encoding in its first kilobyte. Only Big5 must be known beforehand: the others are found by trying. */
const saysBig5 = (bytes: Uint8Array): boolean =>
  /<meta[^>]{0,200}charset\s*=\s*["']?big5/i.test(new TextDecoder("latin1").decode(bytes.subarray(0, 1024)));

/** Plain text, its columns told apart unless an editor says that there are none. */
function readPlain(bytes: Uint8Array, path: string, options: PageOptions): Read {
  const read = readSource(bytes, path, options);
  if (!read.ok || options.layout === "lines") return read;
  const physical = read.source.lines.map(({ text }) => text);
  const { lines, diagnostics } = layOutColumns(physical, options.layout === "columns");
  if (diagnostics.length === 0) return read;
  return { ok: true, source: { ...read.source, lines, physical, diagnostics: [...read.source.diagnostics, ...diagnostics] } };
}

/**
 * Takes a page's bytes and its path; gives its lines by the reader for its ending: .md, .html and .htm by their markup,
 * all else as plain text. Every piece of text keeps the line of the file and the column at which it stands.
 */
export function readPage(bytes: Uint8Array, path: string, options: PageOptions = {}): Read {
  const ending = /\.([^./]+)$/.exec(path.toLowerCase())?.[1] ?? "";
  const reader = READERS.get(ending);
  if (!reader) return readPlain(bytes, path, options);
  const encoding = options.encoding ?? (ending !== "md" && saysBig5(bytes) ? "big5" : undefined);
  const text = readText(bytes, path, { ...options, ...(encoding && { encoding }) });
  if (!text.ok) return text;
  const physical = splitLines(text.text);
  const { lines, hints } = layBlocks(reader(physical));
  return {
    ok: true,
    source: { path, sha256: text.sha256, encoding: text.encoding, lines, physical, hints, diagnostics: checkCharacters(lines) },
  };
}
