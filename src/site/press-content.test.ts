import { mkdtemp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseWholeEdition } from "../model/index.ts";
import { Darkroom } from "./photos/index.ts";
import { photograph } from "./photos/scene.fixture.ts";
import { pressFolder } from "./press-content.ts";
import { storiesOf } from "./stories.ts";

let root: string;
beforeEach(async () => { root = await mkdtemp(join(tmpdir(), "baolan-")); });
afterEach(() => rm(root, { recursive: true, force: true }));

const PAGE = `要闻

渠水进村

本报讯（记者 林小雨）7月3日，高庄镇的渠水流进了最后一个村，全镇六千亩玉米浇上了水。

▲ 水渠从山脚流过。　林小雨 摄

视觉新闻

7月4日，在高庄镇文化广场，村民正在排练秧歌，迎接丰收节。本报记者 林小雨 摄
`;

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), content);
}
const press = () => pressFolder(join(root, "content"), { path: "links.lock", text: "" }, new Darkroom(join(root, "kept")));

test("from the editor's folder to the bundle: one by its number, one by its caption, each at its place", async () => {
  await write("content/2021-07/要闻.txt", PAGE);
  await write("content/2021-07/要闻.yaml", "photos:\n  - { file: IMG_1.JPG, caption: 排练秧歌, alt: 广场上的两排红绸 }\n");
  await write("content/2021-07/IMG_1.JPG", await photograph(0, { width: 100, height: 150, lying: true }));
  await write("content/2021-07/photos/要闻-1.jpg", await photograph(1));
  const { editions, photos, files, reports, failed } = await press();
  expect([failed, reports.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === "error"))]).toEqual([false, []]);
  const [article, story] = storiesOf(editions).map(({ item }) => item);
  const [first, second] = [article?.kind === "article" ? article.photos[0]?.image : undefined, story?.kind === "photo" ? story.image : undefined];
  expect(first).toMatchObject({ width: 150, height: 100 });
  expect(first).not.toHaveProperty("alt");
  // The camera lay on its side.
  expect(second).toMatchObject({ width: 100, height: 150, alt: "广场上的两排红绸" });
  expect(photos.map(({ image }) => image.src).sort()).toEqual([first?.src, second?.src].sort());
  const edition = files.find(({ path }) => path.startsWith("data/2021-07."));
  const parsed = parseWholeEdition(JSON.parse(new TextDecoder().decode(edition?.bytes)));
  expect(parsed.ok && parsed.value).toEqual(editions[0]);
});

test("one picture of two pages is made once", async () => {
  for (const name of ["a", "b"]) {
    await write(`content/2021-07/${name}.txt`, PAGE.replaceAll("高庄镇", name === "a" ? "高庄镇" : "李庄镇"));
    await write(`content/2021-07/${name}-1.jpg`, await photograph(1));
  }
  expect((await press()).photos).toHaveLength(1);
});

test("fault 14: a photograph that breaks off is an error at the sidecar's line, and the page's text is published", async () => {
  await write("content/2021-07/要闻.txt", PAGE);
  await write("content/2021-07/要闻.yaml", "photos:\n  - file: photos/1.jpg\n    caption: 排练秧歌\n  - file: photos/2.jpg\n    caption: 水渠\n");
  await write("content/2021-07/photos/1.jpg", (await photograph(0)).subarray(0, 3500));
  const { editions, photos, failed, reports } = await press();
  expect([failed, photos]).toEqual([true, []]);
  expect(storiesOf(editions)).toHaveLength(2);
  expect(reports.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity === "error")).toMatchObject([
    { code: "photo-refused", line: 2, column: 11, message: "照片 photos/1.jpg 打不开：文件坏了、没有传完，或者大小不像一张照片。" },
    { code: "photo-missing", line: 4, column: 11 },
  ]);
});

test("a paper without photographs needs no darkroom", async () => {
  await write("content/2021-07/要闻.txt", PAGE);
  expect((await press()).photos).toEqual([]);
  expect(await readdir(root)).toEqual(["content"]);
});
