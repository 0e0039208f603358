import type { Parsed } from "../../model/index.ts";
import { sha256Hex } from "./digest.ts";
import { DataFault } from "./fault.ts";

/** What the publication says a file must be. */
export interface Seal {
  bytes: number;
  sha256: string;
}

/**
 * Takes a file's bytes, and its seal where it has one; gives its JSON. Rejects with a DataFault: html where a page stands
 * in its place (a network that wants a login), truncated, altered, malformed.
 */
export async function openSealed(bytes: Uint8Array, seal: Seal | undefined): Promise<unknown> {
  if (seal && (bytes.length !== seal.bytes || await sha256Hex(bytes) !== seal.sha256)) {
    if (looksLikeHtml(bytes)) throw new DataFault("html", "a page where data should be");
    throw new DataFault(bytes.length < seal.bytes ? "truncated" : "altered", `${bytes.length} of ${seal.bytes} bytes`);
  }
  if (looksLikeHtml(bytes)) throw new DataFault("html", "a page where data should be");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new DataFault(seal ? "malformed" : "truncated", "not JSON");
  }
}

/** Takes what the contract made of a value; gives the value, or throws the DataFault that says why there is none. */
export function hold<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new DataFault(parsed.reason, parsed.faults.map((fault) => `${fault.path}: ${fault.message}`).join("; "));
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  for (const byte of bytes.subarray(0, 200)) {
    if (byte === 0x3c) return true;
    if (byte > 0x20 && byte < 0x80) return false;
  }
  return false;
}
