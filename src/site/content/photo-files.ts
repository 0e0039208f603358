import { open, readdir, realpath, stat } from "node:fs/promises";
import { dirname, extname, join, sep } from "node:path";
import type { PressedFile } from "../../press/file.ts";
import type { Diagnostic } from "../../press/diagnostics/diagnostic.ts";
import { fileFault, type FileCode } from "../../press/file-codes.ts";
import { photosInOrder, type PlacedPhoto } from "../../press/sidecar/index.ts";
import { HEAD_BYTES, pictureKind, USABLE, type PictureKind } from "./picture-kind.ts";
import { byUnit, slashed, type ContentPage } from "./walk.ts";

/** A photograph's file that was looked at and may be opened. */
export interface PhotoFile extends PlacedPhoto {
  /** To open: the real file, links resolved. */
  path: string;
  bytes: number;
  /** What to say where its pixels turn out to be none: the diagnostic at the place that names the file. */
  fault: (code: FileCode, message: string, help: string) => Diagnostic;
}

/** A camera's largest JPEG has 30 MB. What is larger was never meant for a page, and its pixels would fill the memory. */
const MOST_BYTES = 50_000_000;

/** Where numbered photographs may lie, from the page's folder: beside the text, or in `photos/`. */
const FOLDERS = ["", "photos"];

const ENDINGS: ReadonlySet<string> = new Set([".jpg", ".jpeg", ".png", ".webp", ".avif", ".tif", ".tiff", ".gif", ".heic", ".svg"]);

/** Files named `<page>-<number>.<ending>` beside the page or in photos/, in order of number, then of path. */
async function numberedFiles({ file: page, pageName }: ContentPage): Promise<{ file: string; number: number }[]> {
  const found: { file: string; number: number }[] = [];
  for (const folder of FOLDERS) {
    const names = await readdir(join(dirname(page), folder)).catch(() => []);
    for (const name of names) {
      if (!name.startsWith(`${pageName}-`) || !ENDINGS.has(extname(name).toLowerCase())) continue;
      const number = name.slice(pageName.length + 1, -extname(name).length);
      if (/^\d{1,3}$/.test(number)) found.push({ file: folder === "" ? name : `${folder}/${name}`, number: Number(number) });
    }
  }
  return found.sort((a, b) => a.number - b.number || byUnit(a.file, b.file));
}

const SAVE_AS = "请用看图软件另存为 JPEG 或 PNG。";
const REFUSALS: Partial<Record<PictureKind, [message: string, help: string]>> = {
  svg: ["是 SVG，里面可以夹带程序，不能用", SAVE_AS],
  heic: ["是手机的 HEIC 格式，这里打不开", SAVE_AS],
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** What is wrong with a file before its pixels are looked at; undefined where nothing is. */
async function refusal(path: string, bytes: number): Promise<[message: string, help: string] | undefined> {
  if (bytes > MOST_BYTES) return [`有 ${megabytes(bytes)}，超过了 ${megabytes(MOST_BYTES)}`, "请缩小后再放进来；长边 3000 像素就足够清楚。"];
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const kind = pictureKind(buffer.subarray(0, bytesRead));
    return USABLE.has(kind) ? undefined : (REFUSALS[kind] ?? ["不是图片", "请看是不是放错了文件，或者没有传完整。"]);
  } finally {
    await handle.close();
  }
}

async function look(page: ContentPage, folder: string, photo: PlacedPhoto): Promise<PhotoFile | Diagnostic> {
  const named = slashed(page.sidecar ?? page.file);
  const fault: PhotoFile["fault"] = (code, message, help) =>
    photo.place && page.sidecar !== undefined ? fileFault(code, message, help, named, photo.place) : fileFault(code, message, help);
  const path = join(dirname(page.file), ...photo.file.split("/"));
  const words = `${photo.place ? "附带文件里的照片" : "照片"} ${photo.file}`;
  const target = await realpath(path).catch(() => undefined);
  const found = target !== undefined && target.startsWith(folder + sep) ? await stat(target).catch(() => undefined) : undefined;
  if (target === undefined || found?.isFile() !== true) {
    return fault("photo-missing", `${words} ${target === undefined ? "不在" : "不是这个文件夹里的文件"}。`, `请把照片放到 ${slashed(path)}，或从附带文件里删去。`);
  }
  try {
    const refused = await refusal(target, found.size);
    return refused ? fault("photo-refused", `${words} ${refused[0]}。`, refused[1]) : { ...photo, path: target, bytes: found.size, fault };
  } catch {
    return fault("photo-refused", `${words} 打不开。`, "请看有没有读它的权限。");
  }
}

/**
 * Takes a page of a content folder and what came of pressing it; gives the files of its photographs, those that the sidecar
 * names and those numbered for the page, each looked at but for its pixels: it is there, inside the page's folder even
 * where it is a link, not too large, and of a kind that can be used. What is not so is a diagnostic (fault 14). Never throws.
 */
export async function photoFiles(page: ContentPage, pressed: PressedFile): Promise<{ photos: PhotoFile[]; diagnostics: Diagnostic[] }> {
  if (!pressed.ok) return { photos: [], diagnostics: [] };
  const { photos, left, captions } = photosInOrder(pressed.pressed.page, await numberedFiles(page), pressed.photos);
  const diagnostics = left.map(({ file, number }) => fileFault(
    "photo-unplaced",
    number < 1 || number > captions ? `照片 ${file} 是第 ${number} 张，这一版只有 ${captions} 条图片说明。` : `照片 ${file} 没有用上：第 ${number} 条图片说明已经有照片了。`,
    "文件名末尾的号码是图片说明在版面上的次序，从 1 数起；也可以在附带文件的 photos 里写明。",
  ));
  const all = [...pressed.photos, ...photos];
  const folder = all.length === 0 ? "" : await realpath(dirname(page.file));
  const looked = await Promise.all(all.map((photo) => look(page, folder, photo)));
  return {
    photos: looked.filter((one) => "path" in one && "bytes" in one),
    diagnostics: [...diagnostics, ...looked.filter((one) => "severity" in one)],
  };
}
