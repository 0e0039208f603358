import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The file system as writing needs it: tests give one that is full. */
export interface Files {
  makeFolder(path: string): Promise<void>;
  /** Writes all of `text` to a new file and waits until the disk has it. */
  write(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** The real file system. */
export const nodeFiles: Files = {
  makeFolder: async (path) => { await mkdir(path, { recursive: true }); },
  write: async (path, text) => {
    const file = await open(path, "wx");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
};

export type Written = { ok: true } | { ok: false; message: string };

const REASONS = new Map([
  ["ENOSPC", "磁盘满了"], ["EDQUOT", "磁盘配额用完了"], ["EACCES", "没有写的权限"], ["EPERM", "没有写的权限"], ["EROFS", "这里是只读的"],
  ["ENOTDIR", "路径中有一段是文件，不是文件夹"], ["EEXIST", "路径中有一段是文件，不是文件夹"], ["EISDIR", "那里已有一个同名的文件夹"],
]);

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return REASONS.get(code) ?? `系统说 ${code === "" ? String(error) : code}`;
};

/**
 * Takes a path and a text; puts the text there as a whole or not at all: it is written beside, and renamed when it is on
 * the disk and nobody has stopped the run (fault 15). What stood there before stays until then. Never throws.
 */
export async function writeWhole(path: string, text: string, files: Files, signal: AbortSignal): Promise<Written> {
  // A name of its own, so that two runs at once don't write into each other's.
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await files.makeFolder(dirname(path));
    await files.write(beside, text);
    if (signal.aborted) {
      await files.remove(beside);
      return { ok: false, message: `${path} 没有写：中途停了。` };
    }
    await files.rename(beside, path);
    return { ok: true };
  } catch (error) {
    await files.remove(beside).catch(() => undefined);
    return { ok: false, message: `${path} 写不下去：${reasonOf(error)}。原有的文件没有动。` };
  }
}
