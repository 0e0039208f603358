import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { pressFile } from "../../press/file.ts";
import type { PageFile, PressedFile } from "../../press/file.ts";
import { inOrder } from "../../press/diagnostics/order.ts";
import type { Diagnostic } from "../../press/diagnostics/diagnostic.ts";
import { fileFault } from "../../press/file-codes.ts";
import { photoFiles } from "./photo-files.ts";
import type { PhotoFile } from "./photo-files.ts";
import { slashed } from "./walk.ts";
import type { ContentPage } from "./walk.ts";

/** A page of a content folder, pressed, with the files of its photographs; or a file that could not even be opened. */
export type PressedContent = { photoFiles: PhotoFile[] } & (PressedFile | {
  ok: false; reason: "unreadable"; path: string; diagnostics: Diagnostic[]; files: Map<string, readonly string[]>;
});

const unreadable = (path: string, file: string, error: unknown): PressedContent => {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const why = code === "EACCES" ? "没有读它的权限" : code === "EISDIR" ? "它是一个文件夹" : code === "ENOENT" ? "它不在了" : `系统说 ${code}`;
  return {
    ok: false, reason: "unreadable", path, files: new Map(), photoFiles: [],
    diagnostics: [fileFault("unreadable-file", `${slashed(file)} 打不开：${why}。`, "请看文件还在不在、权限对不对。", slashed(file))],
  };
};

/**
 * Takes a page of a content folder and, on request, an encoding; reads it with its sidecar and presses it. A file that
 * can't be opened is a failure with its diagnostic, never a throw.
 */
export async function pressContent(page: ContentPage, overrides: Pick<PageFile, "encoding"> = {}): Promise<PressedContent> {
  const { path, file, sidecar, editionId, editionName, pageId, pageName } = page;
  let opening = file;
  let pageFile: PageFile;
  try {
    const bytes = await readFile(file);
    pageFile = { path, bytes, sha256: createHash("sha256").update(bytes).digest("hex"), editionId, editionName, pageId, pageName, ...overrides };
    if (sidecar !== undefined) {
      opening = sidecar;
      pageFile.sidecar = { path: slashed(sidecar), bytes: await readFile(sidecar) };
    }
  } catch (error) {
    return unreadable(path, opening, error);
  }
  const pressed = pressFile(pageFile);
  const { photos, diagnostics } = await photoFiles(page, pressed);
  return { ...pressed, photoFiles: photos, diagnostics: inOrder(withoutSilenced([...pressed.diagnostics, ...diagnostics], pressed)) };
}

/** The press has silenced what it knew of; what was found on the disk comes later. */
function withoutSilenced(diagnostics: readonly Diagnostic[], pressed: PressedFile): Diagnostic[] {
  const silent = pressed.ok ? (pressed.sidecar.silence ?? []) : [];
  return diagnostics.filter(({ code, severity }) => severity === "error" || !silent.includes(code));
}

/** Takes pages; gives, for each whose edition and id are those of one before it, an error by its path: one would overwrite the other. */
export function clashes(pages: readonly ContentPage[]): Map<string, Diagnostic> {
  const first = new Map<string, string>();
  const faults = new Map<string, Diagnostic>();
  for (const { editionId, pageId, path } of pages) {
    const key = `${editionId}/${pageId}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    else faults.set(path, fileFault("page-id-clash", `这一版和 ${other} 的编号都是 ${key}，只留得下一个。`, "请给其中一个文件改名。"));
  }
  return faults;
}
