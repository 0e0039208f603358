import type { Page } from "../../model/index.ts";

type Encoding = Page["source"]["encoding"];

/** What a walk over bytes as UTF-8 found. Offsets are in bytes, from 0. */
export interface Utf8Walk {
  /** Where the first ill-formed sequence begins, or -1. */
  firstBad: number;
  /** Surrogates written as three bytes each (well formed but for being surrogates): where, in order. */
  surrogates: number[];
  /** Ill-formed sequences that are no surrogates. */
  otherBad: number;
  /** Bytes of 0x80 and above inside well-formed sequences, and all bytes of 0x80 and above. */
  goodHigh: number;
  allHigh: number;
}

/** How many bytes the sequence that begins with `lead` has; 0 where no sequence begins so (Unicode table 3-7). */
function utf8Length(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** The lowest and highest second byte after `lead`: no overlong forms, nothing beyond U+10FFFF (surrogates are let by). */
function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

/** Takes bytes; tells how far and how well they are UTF-8, going on after each fault. Linear in the bytes. */
export function walkUtf8(bytes: Uint8Array): Utf8Walk {
  const walk: Utf8Walk = { firstBad: -1, surrogates: [], otherBad: 0, goodHigh: 0, allHigh: 0 };
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const wanted = utf8Length(lead);
    const [low, high] = secondByte(lead);
    let got = 1;
    while (got < wanted) {
      const next = bytes[at + got];
      if (next === undefined || next < (got === 1 ? low : 0x80) || next > (got === 1 ? high : 0xbf)) break;
      got += 1;
    }
    const whole = wanted > 0 && got === wanted;
    const surrogate = whole && lead === 0xed && (bytes[at + 1] ?? 0) >= 0xa0;
    walk.allHigh += got;
    if (whole && !surrogate) walk.goodHigh += got;
    else {
      if (walk.firstBad < 0) walk.firstBad = at;
      if (surrogate) walk.surrogates.push(at);
      else walk.otherBad += 1;
    }
    at += got;
  }
  return walk;
}

const within = (byte: number | undefined, low: number, high: number): boolean =>
  byte !== undefined && byte >= low && byte <= high;

/** How many bytes the GB18030 character at `at` has, or 0 where none is formed (WHATWG Encoding, gb18030 decoder). */
function gb18030Length(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (within(first, 0x00, 0x80)) return 1;
  if (!within(first, 0x81, 0xfe)) return 0;
  const second = bytes[at + 1];
  if (within(second, 0x30, 0x39)) return within(bytes[at + 2], 0x81, 0xfe) && within(bytes[at + 3], 0x30, 0x39) ? 4 : 0;
  return within(second, 0x40, 0x7e) || within(second, 0x80, 0xfe) ? 2 : 0;
}

/** How many bytes the Big5 character at `at` has, or 0 where none is formed (WHATWG Encoding, Big5 decoder). */
function big5Length(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (within(first, 0x00, 0x7f)) return 1;
  if (!within(first, 0x81, 0xfe)) return 0;
  return within(bytes[at + 1], 0x40, 0x7e) || within(bytes[at + 1], 0xa1, 0xfe) ? 2 : 0;
}

/**
 * Takes bytes and an encoding; gives the byte offset (from 0) at which the first character that is not formed as the
 * encoding forms its characters begins, or -1 where all are. That each is also assigned is the decoder's to say.
 */
export function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === "utf-8") return walkUtf8(bytes).firstBad;
  const lengthAt = encoding === "big5" ? big5Length : gb18030Length;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}
