import { sha256 } from "@noble/hashes/sha2.js";

// Nothing by itself: what only asks for a type of this room should not bring the hash along.
const ENCODER = /* @__PURE__ */ new TextEncoder();

/** Crockford's base 32 in lower case: no i, l, o, u, so that an id read aloud or copied by hand comes out right. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** Takes any string and how many characters are wanted (1 to 32); gives that many of its SHA-256, five bits each. */
export function shortHash(text: string, length: number): string {
  const digest = sha256(ENCODER.encode(text));
  let out = "";
  let bits = 0;
  let pending = 0;
  for (const byte of digest) {
    if (out.length >= length) break;
    pending = ((pending << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5 && out.length < length) {
      bits -= 5;
      out += ALPHABET.charAt((pending >> bits) & 31);
    }
  }
  return out;
}
