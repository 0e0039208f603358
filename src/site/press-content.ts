import type { Edition, Publication } from "../model/index.ts";
import { hasErrors } from "../press/diagnostics/order.ts";
import type { Diagnostic } from "../press/diagnostics/diagnostic.ts";
import { fileFault, isOfPhoto } from "../press/file-codes.ts";
import { inOrder } from "../press/diagnostics/order.ts";
import { clashes, pressContent, walkContent } from "./content/index.ts";
import { withBreaks } from "./breaks/index.ts";
import { assembleEditions, type FiledPage } from "./editions.ts";
import { LINK_CODES, type LinkCode } from "./link-codes.ts";
import { checkLinks, parseLinks, withAliases, type LinkLine } from "./links.ts";
import { exposePhotos, type Darkroom, type Exposed } from "./photos/index.ts";
import { publish, type SiteFile } from "./publish.ts";

/** What one file has to say for itself: its diagnostics, with the lines that they point into. */
export interface FileReport {
  path: string;
  diagnostics: Diagnostic[];
  files: ReadonlyMap<string, readonly string[]>;
}

/** A whole content folder, pressed. */
export interface PressedFolder {
  publication: Publication;
  /** The newest first, in the order of the publication's. */
  editions: Edition[];
  files: SiteFile[];
  /** Its photographs, each once, whose files are still to be made. */
  photos: Exposed[];
  reports: FileReport[];
  /** The lock of links as it should now be. */
  links: LinkLine[];
  /** A page could not be pressed, or a published link would die. */
  failed: boolean;
}

/** The lock's text and where it lies, for messages. */
export interface Lock {
  path: string;
  text: string;
}

/** A page is published unless an error is about its text: one about a photograph leaves the picture out, not the story. */
const isSound = (diagnostics: readonly Diagnostic[]): boolean => !hasErrors(diagnostics.filter((one) => !isOfPhoto(one)));

/**
 * Takes a content folder, its lock of links, and what makes pictures; gives the bundle of every page whose text has no
 * error. A page that fails is left out and reported; the others stand. Throws where the folder itself cannot be read.
 */
export async function pressFolder(folder: string, lock: Lock, darkroom: Darkroom): Promise<PressedFolder> {
  const { pages, orphans } = await walkContent(folder);
  const clashing = clashes(pages);
  const filed: FiledPage[] = [];
  const reports: FileReport[] = [];
  const unjudged = new Set<string>();
  const aliases: { from: string; to: string }[] = [];
  let title: string | undefined;
  const photos = new Map<string, Exposed>();
  for (const page of pages) {
    const pressed = await pressContent(page);
    const clash = clashing.get(page.path);
    const found = clash ? [clash, ...pressed.diagnostics] : pressed.diagnostics;
    if (pressed.ok && isSound(found)) {
      const shown = await exposePhotos(pressed.pressed.page, pressed.photoFiles, darkroom);
      reports.push({ path: page.path, diagnostics: inOrder([...found, ...shown.diagnostics]), files: pressed.files });
      for (const one of shown.photos) photos.set(one.image.src, one);
      filed.push({ editionId: page.editionId, page: shown.page });
      title ??= pressed.sidecar.title;
      aliases.push(...(pressed.sidecar.aliases ?? []));
    } else {
      reports.push({ path: page.path, diagnostics: found, files: pressed.files });
      unjudged.add(page.editionId);
    }
  }
  for (const path of orphans) reports.push({ path, diagnostics: [orphan(path)], files: new Map() });

  const { lines, faults } = parseLinks(lock.text);
  const checked = checkLinks(withAliases(lines, aliases), assembleEditions(filed), unjudged);
  const lockFaults = [
    ...faults.map(({ line, text }) => ({ ...lockFault(lock.path, "links-form", `链接总表这一行写得不对：${text}`, "一行写一个编号，或写“旧编号 -> 新编号”。"), line, endColumn: text.length + 1 })),
    ...checked.vanished.map((link) => vanished(lock, link)),
    ...checked.dangling.map((link) => lockFault(lock.path, "links-dangling", `旧链接 ${link.id} 指向 ${link.to ?? ""}，但没有这篇稿件。`, "请把箭头右边改成现有稿件的编号。")),
  ];
  if (lockFaults.length > 0) reports.push({ path: lock.path, diagnostics: lockFaults, files: new Map([[lock.path, lock.text.split("\n")]]) });

  const editions = checked.editions.map(withBreaks);
  const { publication, files } = publish(editions, title);
  return {
    publication, editions, files, photos: [...photos.values()], reports, links: checked.lines,
    failed: reports.some((report) => hasErrors(report.diagnostics)),
  };
}

function lockFault(path: string, code: LinkCode, message: string, help: string): Diagnostic {
  return { code, severity: LINK_CODES[code].severity, path, line: 1, column: 1, endColumn: 1, message, help };
}

function vanished({ path, text }: Lock, { id, words }: LinkLine): Diagnostic {
  const line = text.split("\n").findIndex((one) => one.startsWith(id)) + 1;
  return {
    ...lockFault(path, "link-vanished", `发布过的链接 ${id}（${words}）不在了：别人手里的链接会打不开。`, `如果稿件改了标题，请把这一行改成“${id} -> 新编号”；新编号见 npx baolan press 的输出。`),
    line: Math.max(1, line), endColumn: id.length + 1,
  };
}

const orphan = (path: string): Diagnostic =>
  fileFault("sidecar-orphan", `${path} 旁边没有同名的版面文字。`, "请把说明文件的名字改成和版面文字一样，或者删掉。", path);
