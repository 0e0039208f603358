import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clashes, contentPage, pressContent, walkContent } from "./index.ts";

let root: string;
beforeEach(async () => { root = await mkdtemp(join(tmpdir(), "baolan-")); });
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(name: string, content = "甲"): Promise<string> {
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

test("fault 14: a photo that is a link out of the folder is an error", async () => {
  await write("secret.jpg");
  const page = await write("e/a.txt", "视觉新闻\n\n7月4日，在文化广场，村民正在排练秧歌，迎接丰收节。本报记者 林小雨 摄\n");
  await write("e/a.yaml", "photos: [{ file: 1.jpg, caption: 排练秧歌 }]");
  await symlink(join(root, "secret.jpg"), join(root, "e/1.jpg"));
  expect((await pressContent(await contentPage(page))).diagnostics).toMatchObject([{ code: "photo-missing", path: join(root, "e/a.yaml"), message: "附带文件里的照片 1.jpg 不是这个文件夹里的文件。" }]);
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
