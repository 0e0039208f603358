import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Takes bytes; gives their SHA-256 in hexadecimal, where the browser itself offers none. */
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
