import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clashes, contentPage, pressContent, walkContent } from "./index.ts";
import { pictureKind } from "./picture-kind.ts";

let root: string;
beforeEach(async () => { root = await mkdtemp(join(tmpdir(), "baolan-")); });
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(name: string, content: string | Uint8Array = "甲"): Promise<string> {
  const path = join(root, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}
const names = (paths: readonly string[]): string[] => paths.map((path) => path.slice(root.length + 1));

test("pages with their sidecars and editions; pictures, readmes and what is hidden left aside", async () => {
  for (const name of ["content/2021-01/示范区.txt", "content/2021-01/示范区.yaml", "content/2021-01/B.HTML", "content/README.md", "content/2021-01/.draft.txt", "content/.git/a.txt", "content/2021-01/photos/1.jpg", "content/2021-02/x.yaml"]) await write(name);
  const { pages, orphans } = await walkContent(join(root, "content"));
  expect(names(pages.map(({ path }) => path))).toEqual(["content/2021-01/B.HTML", "content/2021-01/示范区.txt"]);
  expect(pages[1]).toMatchObject({ sidecar: join(root, "content/2021-01/示范区.yaml"), editionName: "2021-01", editionId: "2021-01", pageName: "示范区" });
  expect(pages[0]).toMatchObject({ pageId: "b" });
  expect(pages[1]?.pageId).toMatch(/^[0-9a-z]{8}$/);
  expect(names(orphans)).toEqual(["content/2021-02/x.yaml"]);
});

test("fault 11: folders and files called like Object's own names or a device are like any other", async () => {
  for (const name of ["constructor/__proto__.txt", "toString/con.txt", "index/index.txt"]) await write(`content/${name}`);
  const { pages } = await walkContent(join(root, "content"));
  expect(pages.map(({ editionName, pageName }) => `${editionName}/${pageName}`)).toEqual(["constructor/__proto__", "index/index", "toString/con"]);
  for (const page of pages) {
    expect(page.pageId).toMatch(/^[0-9a-z]{8}$/);
    expect(await pressContent(page)).toMatchObject({ ok: true, pressed: { page: { name: page.pageName } } });
  }
});

test("fault 14: a link out of the folder is not followed, one inside is, a link to a folder never", async () => {
  await write("secret.txt");
  await write("content/e/a.txt");
  await symlink(join(root, "secret.txt"), join(root, "content/e/out.txt"));
  await symlink(join(root, "content/e/a.txt"), join(root, "content/e/in.txt"));
  await symlink(join(root, "content"), join(root, "content/e/loop"));
  await symlink("nowhere", join(root, "content/e/broken.txt"));
  expect(names((await walkContent(join(root, "content"))).pages.map(({ path }) => path))).toEqual(["content/e/a.txt", "content/e/in.txt"]);
});

describe("a page's photographs", () => {
  const PHOTO_PAGE = "视觉新闻\n\n7月4日，在文化广场，村民正在排练秧歌，迎接丰收节。本报记者 林小雨 摄\n\n\n7月5日，在高庄小学，孩子们在跳绳。本报记者 林小雨 摄\n";
  const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16);
  /** Presses the page with a sidecar, or with the files alone; gives what is said, and which files are to be opened. */
  async function press(sidecar?: string): Promise<{ said: string[]; files: string[] }> {
    const page = await write("e/a.txt", PHOTO_PAGE);
    if (sidecar !== undefined) await write("e/a.yaml", sidecar);
    const { diagnostics, photoFiles } = await pressContent(await contentPage(page));
    return { said: diagnostics.map(({ code, path, line, column, message }) => `${code} ${path?.slice(root.length + 1) ?? ""}:${line}:${column} ${message}`), files: photoFiles.map(({ file }) => file) };
  }
  const NAMED = "photos:\n  - file: 1.jpg\n    caption: 排练秧歌\n";

  test("named in the sidecar, or numbered beside the text or in photos/", async () => {
    for (const name of ["1.jpg", "photos/a-2.JPG", "photos/b-1.jpg", "photos/a-x.jpg", "a-1.txt.jpg"]) await write(`e/${name}`, JPEG);
    expect(await press(NAMED)).toEqual({ said: [], files: ["1.jpg", "photos/a-2.JPG"] });
  });

  test("a number past the last caption is a warning, which the sidecar can silence", async () => {
    await write("e/a-1.jpg", JPEG);
    await write("e/a-7.jpg", JPEG);
    const { said, files } = await press("page: 要闻");
    expect(said).toEqual(["photo-unplaced :1:1 照片 a-7.jpg 是第 7 张，这一版只有 2 条图片说明。"]);
    expect(files).toEqual(["a-1.jpg"]);
    expect((await press("silence: [photo-unplaced]")).said).toEqual([]);
  });

  test("fault 14: one that is not there, at its place in the sidecar", async () => {
    expect((await press(NAMED)).said).toEqual(["photo-missing e/a.yaml:2:11 附带文件里的照片 1.jpg 不在。"]);
  });

  test("fault 14: a link out of the folder, named or numbered", async () => {
    await write("secret.jpg", JPEG);
    await mkdir(join(root, "e"));
    await symlink(join(root, "secret.jpg"), join(root, "e/1.jpg"));
    await symlink(join(root, "secret.jpg"), join(root, "e/a-2.jpg"));
    expect(await press(NAMED)).toEqual({ files: [], said: [
      "photo-missing :1:1 照片 a-2.jpg 不是这个文件夹里的文件。", "photo-missing e/a.yaml:2:11 附带文件里的照片 1.jpg 不是这个文件夹里的文件。",
    ] });
  });

  test("fault 14: a folder of links that leads out", async () => {
    await write("elsewhere/a-1.jpg", JPEG);
    await mkdir(join(root, "e"));
    await symlink(join(root, "elsewhere"), join(root, "e/photos"));
    expect((await press()).files).toEqual([]);
  });

  test.each([
    ["a text", "这不是图片", "不是图片"],
    ["nothing at all", "", "不是图片"],
    ["a page of HTML", "<!doctype html><html><body>404</body></html>", "不是图片"],
    ["an SVG with script", '<?xml version="1.0"?><!-- 甲 --><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "是 SVG，里面可以夹带程序，不能用"],
    ["a telephone's HEIC", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "是手机的 HEIC 格式，这里打不开"],
  ])("fault 14: %s with a picture's name", async (_, content, words) => {
    await write("e/1.jpg", content);
    expect(await press(NAMED)).toEqual({ files: [], said: [`photo-refused e/a.yaml:2:11 附带文件里的照片 1.jpg ${words}。`] });
  });

  test("fault 14: 100 MB", async () => {
    await write("e/1.jpg", JPEG);
    await truncate(join(root, "e/1.jpg"), 100_000_000);
    expect((await press(NAMED)).said).toEqual(["photo-refused e/a.yaml:2:11 附带文件里的照片 1.jpg 有 100 MB，超过了 50 MB。"]);
  });

  test("the kind is told by the first bytes", () => {
    const kind = (text: string): string => pictureKind(Uint8Array.from(text, (character) => character.charCodeAt(0)));
    expect(["\xff\xd8\xff\xdb", "\x89PNG\r\n\x1a\n\0", "GIF89a\x01", "RIFF\x10\0\0\0WEBPVP8 ", "II*\0\x08", "MM\0*\0", "\0\0\0\x1cftypavif\0\0\0\0mif1avif", "\0\0\0\x18ftypmif1\0\0\0\0avif", "\0\0\0\x18ftypheix\0\0\0\0mif1", "\xff\xfe<\0s\0v\0g\0 \0", "%PDF-1.7", "RIFF\x10\0\0\0WAVE"].map(kind))
      .toEqual(["jpeg", "png", "gif", "webp", "tiff", "tiff", "avif", "avif", "heic", "svg", "other", "other"]);
  });
});

test("a file that is gone, or is a folder, is a diagnostic", async () => {
  const page = await contentPage(await write("e/a.txt"));
  await rm(page.file);
  expect(await pressContent(page)).toMatchObject({ ok: false, reason: "unreadable", diagnostics: [{ code: "unreadable-file", severity: "error" }] });
  await mkdir(page.file);
  expect(await pressContent(page)).toMatchObject({ ok: false, diagnostics: [{ message: expect.stringContaining("文件夹") as unknown }] });
});

test("two pages of one id: the second is an error that names the first", async () => {
  const pages = await Promise.all(["e/a.txt", "e/A.md", "f/a.txt"].map(async (name) => contentPage(await write(name))));
  expect([...clashes(pages)].map(([path, { code, message }]) => [path, code, message.includes("a.txt")])).toEqual([[join(root, "e/A.md"), "page-id-clash", true]]);
});
