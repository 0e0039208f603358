import type { Page } from "../../model/index.ts";
import { firstBadByte, walkUtf8 } from "./offsets.ts";
import type { Utf8Walk } from "./offsets.ts";

export type Encoding = Page["source"]["encoding"];

/** Where a decoder gave up: the byte offset, from 0, at which the first bad character begins. */
export interface Attempt {
  encoding: Encoding;
  offset: number;
}

export type Decoded =
  | { ok: true; text: string; encoding: Encoding }
  | {
      ok: false;
      /** Each encoding tried, the one that went furthest first. */
      attempts: [Attempt, ...Attempt[]];
      /** The bytes are UTF-8 but for a few that are broken, so that no other encoding was believed. */
      damagedUtf8: boolean;
    };

/** Strict: undefined where a byte is out of place. A byte-order mark is left to the caller. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  // Node's Big5 takes bytes that are no Big5 at all for private characters, so that the form is looked at first.
  if (encoding === "big5" && firstBadByte(bytes, encoding) >= 0) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first byte that stops the decoder. What is formed well but unassigned is found by halving. */
function offsetOfFault(bytes: Uint8Array, encoding: Encoding): number {
  const formed = firstBadByte(bytes, encoding);
  const prefix = formed < 0 ? bytes : bytes.subarray(0, formed);
  const reads = (length: number): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(prefix.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  if (reads(prefix.length)) return prefix.length;
  let good = 0;
  let bad = prefix.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (reads(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** UTF-8 in which some surrogates stand alone, as a careless program writes them: kept, so that they can be reported. */
function decodeWithSurrogates(bytes: Uint8Array, walk: Utf8Walk): string | undefined {
  const pieces: string[] = [];
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let from = 0;
  for (const at of walk.surrogates) {
    // High and low, three bytes each, would pass for one good character here: that is CESU-8, another encoding.
    if (at === from && at > 0) return undefined;
    pieces.push(decoder.decode(bytes.subarray(from, at)));
    pieces.push(String.fromCharCode(0xd000 | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f)));
    from = at + 3;
  }
  pieces.push(decoder.decode(bytes.subarray(from)));
  return pieces.join("");
}

/**
 * Text that is not quite UTF-8 is damaged UTF-8, and not another encoding, where nine tenths of its bytes above ASCII
 * stand in well-formed sequences; with a single fault (a file cut short) seven tenths and two characters are enough.
 * Han text in GBK never comes near: its second bytes fall outside UTF-8's range two times in three.
 */
function isDamagedUtf8({ goodHigh, allHigh, otherBad, surrogates }: Utf8Walk): boolean {
  const good = goodHigh + 3 * surrogates.length;
  return good >= 0.9 * allHigh || (otherBad === 1 && good >= 6 && good >= 0.7 * allHigh);
}

/**
 * Takes a file's bytes and, on request, its encoding; gives its text with a leading byte-order mark removed, or how
 * far each attempt came. Without a request: strict UTF-8, then strict GB18030 (fault 1). Bytes that are UTF-8 but for
 * one cut character often pass as GB18030, in other characters than were written: these are refused.
 */
export function decode(bytes: Uint8Array, requested?: Encoding): Decoded {
  const done = (text: string, encoding: Encoding): Decoded =>
    ({ ok: true, text: text.startsWith("\ufeff") ? text.slice(1) : text, encoding });
  const attempts: Attempt[] = [];
  let damagedUtf8 = false;
  for (const encoding of requested ? [requested] : (["utf-8", "gb18030"] as const)) {
    const text = damagedUtf8 ? undefined : decodeAs(bytes, encoding);
    if (text !== undefined) return done(text, encoding);
    if (encoding === "utf-8") {
      const walk = walkUtf8(bytes);
      const repaired = walk.otherBad === 0 ? decodeWithSurrogates(bytes, walk) : undefined;
      if (repaired !== undefined) return done(repaired, encoding);
      damagedUtf8 = isDamagedUtf8(walk);
      attempts.push({ encoding, offset: walk.firstBad });
    } else if (!damagedUtf8) attempts.push({ encoding, offset: offsetOfFault(bytes, encoding) });
  }
  const [first, ...others] = attempts.sort((a, b) => b.offset - a.offset);
  return { ok: false, attempts: [first ?? { encoding: "utf-8", offset: 0 }, ...others], damagedUtf8 };
}
