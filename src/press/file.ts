import type { Page } from "../model/index.ts";
import { ALL_CODES } from "./codes.ts";
import { hasErrors, inOrder } from "./diagnostics/order.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { fileFault } from "./file-codes.ts";
import { pressPage } from "./index.ts";
import type { Pressed } from "./pressed.ts";
import { readPage } from "./read/index.ts";
import type { Encoding, Source } from "./read/index.ts";
import { withReportedOn } from "./build/reported-on.ts";
import { applyCorrections, dateOfFolder, leadFault, placeCorrections, placePhotos, readSidecar, silenced } from "./sidecar/index.ts";
import type { PlacedPhoto, ReadSidecar, Sidecar } from "./sidecar/index.ts";

/** A page's file with all that belongs to it, as bytes. */
export interface PageFile {
  /** As given, with `/` between its pieces. */
  path: string;
  bytes: Uint8Array;
  /** SHA-256 of `bytes` in hex, where the caller has a faster one than plain JavaScript's. */
  sha256?: string;
  sidecar?: { path: string; bytes: Uint8Array };
  editionId: string;
  /** The edition's folder name, which may be a date. */
  editionName: string;
  pageId: string;
  /** The page's name where nothing else gives one. */
  pageName: string;
  /** In place of what the sidecar says and of what the bytes suggest. */
  encoding?: Encoding;
}

interface Common {
  path: string;
  /** All, in order of place, the sidecar's included. What the sidecar silences is left out. */
  diagnostics: Diagnostic[];
  /** Path → lines, for each file that a diagnostic can point into. */
  files: Map<string, readonly string[]>;
}

/**
 * A page, or why there is none: its bytes are in no known encoding, or its sidecar can't be read, so that what the editor
 * asked for is not known. In the second case `pressed` is the page without its sidecar: to look at, not to publish.
 */
export type PressedFile = Common & (
  | { ok: true; pressed: Pressed; photos: PlacedPhoto[]; sidecar: Sidecar }
  | { ok: false; reason: "undecodable" }
  | { ok: false; reason: "sidecar"; pressed: Pressed }
);

/** A date of the folder's name is the last resort: what the sidecar says and what the page prints come first. */
function dated(page: Page, editionName: string, sidecar: Sidecar): Page {
  const folder = dateOfFolder(editionName);
  if (page.date !== undefined || page.month !== undefined || folder === undefined || "impossible" in folder) return page;
  return { ...page, ...folder, dateBasis: sidecar.dateBasis ?? "metadata" };
}

function pressWith(file: PageFile, source: Source, read: ReadSidecar | undefined): { pressed: Pressed; photos: PlacedPhoto[] } {
  const placed = read && placeCorrections(read, source.lines);
  const { editionId, pageId, pageName: fallbackName } = file;
  const first = pressPage(source, { editionId, pageId, fallbackName, ...(placed && { sidecar: placed.sidecar }) });
  const corrected = read && placed ? applyCorrections(first, read, placed.corrections) : first;
  const page = withReportedOn(dated(corrected.page, file.editionName, read?.sidecar ?? {}));
  const folder = dateOfFolder(file.editionName);
  const impossible = folder && "impossible" in folder
    ? [fileFault("edition-date", `期号文件夹“${file.editionName}”像日期，历上却没有。`, "文件夹要叫 YYYY-MM-DD 或 YYYY-MM，或在附带文件里写 date。")]
    : [];
  if (!read) return { pressed: { ...corrected, page, diagnostics: inOrder([...corrected.diagnostics, ...impossible]) }, photos: [] };
  const photos = placePhotos(page, read);
  const all = [...corrected.diagnostics, ...(placed?.diagnostics ?? []), ...photos.diagnostics, ...leadFault(page, read), ...impossible];
  return { pressed: { ...corrected, page, diagnostics: inOrder(silenced(all, read, ALL_CODES)) }, photos: photos.photos };
}

/**
 * Takes a page's file with its sidecar; gives the pressed page with the sidecar's corrections in it, or why there is none.
 * Pure, and never throws. A page can have errors and still be there: see its diagnostics.
 */
export function pressFile(file: PageFile): PressedFile {
  const { path } = file;
  const files = new Map<string, readonly string[]>();
  const sidecar = file.sidecar && readSidecar(file.sidecar.bytes, file.sidecar.path);
  if (file.sidecar && sidecar) files.set(file.sidecar.path, sidecar.lines);
  const read = sidecar?.ok === true ? sidecar.read : undefined;
  const sidecarFaults = sidecar?.ok === false ? sidecar.diagnostics : [];

  const encoding = file.encoding ?? read?.sidecar.encoding;
  const layout = read?.sidecar.layout;
  const text = readPage(file.bytes, path, { ...(encoding && { encoding }), ...(layout && { layout }), ...(file.sha256 !== undefined && { sha256: file.sha256 }) });
  if (!text.ok) return { ok: false, reason: "undecodable", path, files, diagnostics: inOrder([text.failure.diagnostic, ...sidecarFaults]) };
  files.set(path, text.source.physical ?? text.source.lines.map((line) => line.text));
  const { pressed, photos } = pressWith(file, text.source, read);
  if (sidecar?.ok === false) {
    return { ok: false, reason: "sidecar", path, files, pressed, diagnostics: inOrder([...pressed.diagnostics, ...sidecarFaults]) };
  }
  return { ok: true, path, files, pressed, photos, sidecar: read?.sidecar ?? {}, diagnostics: pressed.diagnostics };
}

/** Takes what came of a page's file; tells whether there is an error in it, which makes the command fail. */
export const failed = (file: PressedFile): boolean => !file.ok || hasErrors(file.diagnostics);
