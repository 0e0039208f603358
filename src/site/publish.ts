import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { CONTRACT_VERSION, parsePublication, parseWholeEdition, type Edition, type EditionRef, type Publication } from "../model/index.ts";

/** A file of the site: its path from the site's root, and its bytes. */
export interface SiteFile {
  path: string;
  bytes: Uint8Array;
}

export interface Published {
  publication: Publication;
  files: SiteFile[];
}

/** The bundle broke its own contract: a fault of ours, never of the text's. */
export class ContractBroken extends Error {}

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value)}\n`);

/**
 * Takes editions, the newest first, and the paper's title where it is known; gives the bundle's files: one for each
 * edition, its name holding its hash, and the table of contents. The same editions give the same bytes. Throws
 * ContractBroken where what would be written is not of the contract.
 */
export function publish(editions: readonly Edition[], title: string | undefined): Published {
  const files: SiteFile[] = [];
  const refs = editions.map((edition): EditionRef => {
    const parsed = parseWholeEdition(edition);
    if (!parsed.ok) throw new ContractBroken(parsed.faults.map(({ path, message }) => `${edition.id}: ${path}: ${message}`).join("\n"));
    const bytes = encode(parsed.value);
    const hash = bytesToHex(sha256(bytes));
    const file = `data/${edition.id}.${hash.slice(0, 12)}.json`;
    files.push({ path: file, bytes });
    return {
      id: edition.id,
      ...(edition.date !== undefined && { date: edition.date }),
      ...(edition.month !== undefined && { month: edition.month }),
      ...(edition.dateBasis !== undefined && { dateBasis: edition.dateBasis }),
      pages: edition.pages.map(({ id, number, name }) => ({ id, ...(number !== undefined && { number }), name })),
      stories: edition.pages.reduce((sum, page) => sum + page.sections.reduce((n, section) => n + section.items.length, 0), 0),
      file,
      bytes: bytes.length,
      sha256: hash,
    };
  });
  const contents = parsePublication({
    version: CONTRACT_VERSION,
    ...(title !== undefined && { title }),
    language: "zh-CN",
    editions: refs,
  });
  if (!contents.ok) throw new ContractBroken(contents.faults.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  files.push({ path: "data/publication.json", bytes: encode(contents.value) });
  return { publication: contents.value, files };
}
