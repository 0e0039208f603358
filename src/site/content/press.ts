import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { pressFile } from "../../press/file.ts";
import type { PageFile, PressedFile } from "../../press/file.ts";
import { inOrder } from "../../press/diagnostics/order.ts";
import type { Diagnostic } from "../../press/diagnostics/diagnostic.ts";
import { fileFault } from "../../press/file-codes.ts";
import { slashed } from "./walk.ts";
import type { ContentPage } from "./walk.ts";

/** A page of a content folder, pressed; or a file that could not even be opened. */
export type PressedContent = PressedFile | {
  ok: false; reason: "unreadable"; path: string; diagnostics: Diagnostic[]; files: Map<string, readonly string[]>;
};

const unreadable = (path: string, file: string, error: unknown): PressedContent => {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const why = code === "EACCES" ? "没有读它的权限" : code === "EISDIR" ? "它是一个文件夹" : code === "ENOENT" ? "它不在了" : `系统说 ${code}`;
  return {
    ok: false, reason: "unreadable", path, files: new Map(),
    diagnostics: [fileFault("unreadable-file", `${slashed(file)} 打不开：${why}。`, "请看文件还在不在、权限对不对。", slashed(file))],
  };
};

/** Errors for photographs that the sidecar names and that are not there, or are links that lead out of the folder (fault 14). */
async function photoFaults(page: ContentPage, pressed: PressedFile): Promise<Diagnostic[]> {
  if (!pressed.ok || page.sidecar === undefined) return [];
  const folder = await realpath(dirname(page.file));
  const faults: Diagnostic[] = [];
  for (const { file } of pressed.sidecar.photos ?? []) {
    const path = join(dirname(page.file), ...file.split("/"));
    const target = await realpath(path).catch(() => undefined);
    const whole = target !== undefined && target.startsWith(folder + sep) && (await stat(target)).isFile();
    if (!whole) {
      const message = `附带文件里的照片 ${file} ${target === undefined ? "不在" : "不是这个文件夹里的文件"}。`;
      faults.push(fileFault("photo-missing", message, `请把照片放到 ${slashed(path)}，或从附带文件里删去。`, slashed(page.sidecar)));
    }
  }
  return faults;
}

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
  const faults = await photoFaults(page, pressed);
  return faults.length > 0 ? { ...pressed, diagnostics: inOrder([...pressed.diagnostics, ...faults]) } : pressed;
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
