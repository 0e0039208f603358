/**
 * Where an archive's files are and how they are sealed; docs/search.md explains the format. Everything but the root
 * stands in a folder named after the content, so a host and a browser may keep it for ever:
 *   root.json                  version, folding, the folder's name, how it is cut
 *   <content>/s/<shelf>.bin    the lists of many keys, of long ones the newest part
 *   <content>/m/<tails>.bin    the rest of the long lists of four shelves
 *   <content>/b/<bucket>.bin   the rest of a bucket's very long lists
 *   <content>/names.json       people and sections, for suggestions
 *   <content>/t/<piece>.txt    stories, one to a file unless told otherwise
 */
import { sha256 } from "@noble/hashes/sha2.js";
import * as v from "valibot";
import { FOLD_VERSION } from "../../text/fold.ts";
import { MOST_FREQUENT } from "../postings/triples.ts";
import { BUCKET_BITS } from "./bucket.ts";

/** Raised whenever an older reader would misread the files. */
export const ARCHIVE_VERSION = 4;

export const ROOT_PATH = "root.json";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

export const RootSchema = v.object({
  version: v.literal(ARCHIVE_VERSION),
  fold: v.literal(FOLD_VERSION),
  content: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,32}$/)),
  stories: whole,
  storiesPerPiece: v.pipe(whole, v.minValue(1)),
  /** How many of a bucket's highest bits name its shelf. */
  shelfBits: v.pipe(whole, v.maxValue(BUCKET_BITS)),
  /** The units of which threes are filed, the most frequent first. */
  frequent: v.pipe(v.string(), v.maxLength(MOST_FREQUENT)),
  /** Whether other neighbours have left traces on the shelves (traces.ts). */
  traced: v.boolean(),
});
export type Root = v.InferOutput<typeof RootSchema>;

export const shelfOf = (bucket: number, shelfBits: number): number => bucket >>> (BUCKET_BITS - shelfBits);

export const shelfPath = (content: string, shelf: number): string => `${content}/s/${shelf.toString(16)}.bin`;
export const namesPath = (content: string): string => `${content}/names.json`;
/** The tails of so many shelves, as a power of two, stand in one file: few queries need them, and each file is one that a host must keep. */
const TAILS_BITS = 2;
export const tailsOf = (shelf: number): number => shelf >>> TAILS_BITS;
export const tailsPath = (content: string, tails: number): string => `${content}/m/${tails.toString(16)}.bin`;
export const bigPath = (content: string, bucket: number): string => `${content}/b/${bucket.toString(16)}.bin`;
export const piecePath = (content: string, piece: number): string => `${content}/t/${piece}.txt`;

const SEAL = 8;

/** A SHA-256 under way. */
export interface Hash {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

/** Begins a SHA-256. There are as many seals as files: where the platform has a hash of its own it takes a tenth of the time. */
export type NewHash = () => Hash;

/** One that runs anywhere and at once; browsers have their own only in a secure context, and asynchronous. */
export const portableHash: NewHash = () => sha256.create();

const encoder = new TextEncoder();

/** The seal covers the path, so that a good file in a wrong place, or of an older content, is found out too. */
function sealOf(path: string, payload: Uint8Array, newHash: NewHash): Uint8Array {
  const hash = newHash();
  hash.update(encoder.encode(`${path}\n`));
  hash.update(payload);
  return hash.digest().subarray(0, SEAL);
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Takes a root; gives its file, which is JSON so that a person can read it, with a seal of its own. */
export function writeRoot(root: Root): Uint8Array {
  const check = hex(sealOf(ROOT_PATH, encoder.encode(JSON.stringify(root)), portableHash));
  return encoder.encode(JSON.stringify({ check, root }));
}

const VersionedSchema = v.object({ root: v.object({ version: v.number(), fold: v.number() }) });
const FileSchema = v.object({ check: v.string(), root: RootSchema });

/** Takes the root's file as it came; gives the root, or whether it is of another version or broken. Never throws. */
export function readRoot(bytes: Uint8Array): Root | "version" | "altered" {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return "altered";
  }
  const versioned = v.safeParse(VersionedSchema, data);
  if (!versioned.success) return "altered";
  const { version, fold } = versioned.output.root;
  if (version !== ARCHIVE_VERSION || fold !== FOLD_VERSION) return "version";
  const file = v.safeParse(FileSchema, data);
  if (!file.success) return "altered";
  const check = hex(sealOf(ROOT_PATH, encoder.encode(JSON.stringify(file.output.root)), portableHash));
  return check === file.output.check ? file.output.root : "altered";
}

/** Takes a file's path and payload; gives the file: the seal, then the payload. */
export function seal(path: string, payload: Uint8Array, newHash = portableHash): Uint8Array {
  const bytes = new Uint8Array(SEAL + payload.length);
  bytes.set(sealOf(path, payload, newHash));
  bytes.set(payload, SEAL);
  return bytes;
}

/** Takes a file as it came; gives its payload, or undefined where one byte is not as it was written. */
export function unseal(path: string, bytes: Uint8Array): Uint8Array | undefined {
  const payload = bytes.subarray(SEAL);
  return sealOf(path, payload, portableHash).every((byte, at) => byte === bytes[at]) ? payload : undefined;
}
