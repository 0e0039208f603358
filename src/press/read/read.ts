import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { SourceLine } from "../../model/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkCharacters, hasSuspects } from "./characters.ts";
import { READ_CODES } from "./codes.ts";
import { decode } from "./decode.ts";
import type { Attempt, Decoded, Encoding } from "./decode.ts";
import { splitLines } from "./lines.ts";
import type { Source } from "./source.ts";

export interface ReadOptions {
  /** Only this encoding is tried. Big5 is never tried without being asked for: most GBK text would pass as Big5. */
  encoding?: Encoding;
  /** The bytes' SHA-256 in hex, from a caller that has a faster one than plain JavaScript's. Must be that of the bytes. */
  sha256?: string;
}

/** Bytes that are in none of the encodings tried. `offset` is in bytes, from 0, where the best attempt gave up. */
export interface ReadFailure {
  code: "undecodable";
  path: string;
  offset: number;
  attempts: Attempt[];
  /** The same, as something to show. */
  diagnostic: Diagnostic;
}

export type Read = { ok: true; source: Source } | { ok: false; failure: ReadFailure };

const NAMES: Record<Encoding, string> = { "utf-8": "UTF-8", "gb18030": "GB18030", "big5": "Big5" };

/** UTF-16 begins so, and is what Windows' editors call "Unicode". */
const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function helpFor(bytes: Uint8Array, decoded: Decoded & { ok: false }): string {
  if (isUtf16(bytes)) return "这个文件是 UTF-16。请在编辑器里另存为 UTF-8。";
  if (decoded.damagedUtf8) return "文件是 UTF-8，但这里的字节坏了，多半是被截断或改动过。请用编辑器打开，改正此处后存为 UTF-8。";
  return "请在编辑器里另存为 UTF-8。台湾、香港的旧文件可能是 Big5：加上 --encoding big5 再试。";
}

/** Says where decoding stopped, as a line and a column of what could be read before. */
function failureOf(bytes: Uint8Array, path: string, decoded: Decoded & { ok: false }): ReadFailure {
  const [{ encoding, offset }] = decoded.attempts;
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
  const lines = `${before}|`.split(/\r\n|[\n\r\f\u2028\u2029]/);
  const column = (lines.at(-1) ?? "").length;
  const tried = decoded.attempts.map((attempt) => `按 ${NAMES[attempt.encoding]} 读到第 ${attempt.offset} 字节`).join("，");
  return {
    code: "undecodable",
    path,
    offset,
    attempts: decoded.attempts,
    diagnostic: {
      code: "undecodable",
      severity: READ_CODES.undecodable.severity,
      line: lines.length,
      column,
      endColumn: column + 1,
      message: `认不出文件的编码：${tried}就读不下去了（字节从 0 数起）。`,
      help: helpFor(bytes, decoded),
    },
  };
}

/** Takes a file's bytes; gives their SHA-256 in lower-case hex. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** Takes bytes; gives their text, its encoding and their hash, or a tagged failure with the byte offset. Never throws. */
export function readText(bytes: Uint8Array, path: string, options: ReadOptions = {}):
  { ok: true; text: string; encoding: Encoding; sha256: string } | { ok: false; failure: ReadFailure } {
  const decoded = decode(bytes, options.encoding);
  if (!decoded.ok) return { ok: false, failure: failureOf(bytes, path, decoded) };
  return { ok: true, text: decoded.text, encoding: decoded.encoding, sha256: options.sha256 ?? hashOf(bytes) };
}

/**
 * Takes the bytes of a plain-text page and the path to name it by; gives its lines, with what is wrong with its
 * characters as diagnostics (faults 1 to 6), or a tagged failure with the byte offset. Text is kept as it is: nothing is
 * normalised, trimmed or replaced. Never throws; time and memory are linear in the bytes.
 */
export function readSource(bytes: Uint8Array, path: string, options: ReadOptions = {}): Read {
  const read = readText(bytes, path, options);
  if (!read.ok) return read;
  const lines: SourceLine[] = splitLines(read.text).map((text, index) => ({ line: index + 1, text }));
  const diagnostics = hasSuspects(read.text) ? checkCharacters(lines) : [];
  return { ok: true, source: { path, sha256: read.sha256, encoding: read.encoding, lines, diagnostics } };
}
