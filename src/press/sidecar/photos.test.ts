import { expect, test } from "vitest";
import type { Page } from "../../model/index.ts";
import { photosInOrder, placePhotos } from "./index.ts";
import { read } from "./read.fixture.ts";

const caption = (line: number, text: string) => ({ text, span: { line, endLine: line }, role: "caption" as const, state: "asPrinted" as const });
const page: Page = {
  version: 1, id: "p", name: "要闻", furniture: [],
  sections: [{
    id: "s", notes: [],
    items: [
      { kind: "photo", id: "e-11111111", caption: caption(9, "施工人员安装限高杆。"), byline: [], notes: [] },
      {
        kind: "article", id: "e-22222222", byline: [], paragraphs: [], notes: [],
        photos: [{ caption: caption(3, "疫苗接种启动。"), byline: [], notes: [] }, { caption: caption(5, "桩基施工现场。"), byline: [], notes: [] }],
      },
    ],
  }],
  source: { path: "a.txt", sha256: "0".repeat(64), encoding: "utf-8", lines: 9 },
};

test("a photo goes to the caption that its words stand in, or that its line is", () => {
  const { photos, diagnostics } = placePhotos(page, read("photos: [{ file: photos/1.jpg, caption: 限高杆 }, { file: photos/2.jpg, line: 5, alt: 打桩机 }]"));
  expect(photos).toEqual([
    { file: "photos/1.jpg", item: "e-11111111", place: { line: 1, column: 18, endColumn: 30 } },
    { file: "photos/2.jpg", item: "e-22222222", photo: 1, alt: "打桩机", place: { line: 1, column: 56, endColumn: 68 } },
  ]);
  expect(diagnostics).toEqual([]);
});

test("fault 14: words in no caption, or in two, are an error that names the nearest", () => {
  const { photos, diagnostics } = placePhotos(page, read("photos:\n  - { file: a.jpg, caption: 疫苗接踵启动 }\n  - { file: b.jpg, caption: 施工 }\n"));
  expect(photos).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: "photo-unmatched", path: "a.yaml", line: 2, column: 29, help: "第 3 行的说明是“疫苗接种启动。”，是不是它？" },
    { code: "photo-unmatched", line: 3, help: "把 caption 写长一些，只留一条说明里才有的字。" },
  ]);
});

test("fault 14: a line that is no caption is an error that names those that are; words and line must both fit", () => {
  const { photos, diagnostics } = placePhotos(page, read("photos:\n  - { file: a.jpg, line: 4 }\n  - { file: b.jpg, caption: 施工, line: 5 }\n"));
  expect(photos.map(({ file, item, photo }) => [file, item, photo])).toEqual([["b.jpg", "e-22222222", 1]]);
  expect(diagnostics).toMatchObject([{ code: "photo-unmatched", line: 2, message: "第 4 行不是图片说明。", help: "图片说明在第 3、5、9 行。" }]);
});

test("fault 14: two files for one caption: the second is an error that names both, and the first stays", () => {
  const { photos, diagnostics } = placePhotos(page, read("photos:\n  - { file: a.jpg, line: 9 }\n  - { file: b.jpg, caption: 限高杆 }\n"));
  expect(photos.map(({ file }) => file)).toEqual(["a.jpg"]);
  expect(diagnostics).toMatchObject([{ code: "photo-twice", line: 3, column: 13, message: "b.jpg 和 a.jpg 配的是同一条图片说明（第 9 行）。" }]);
});

test("numbered files go to the captions in the order of their lines, whatever section or story they stand in", () => {
  const files = [1, 2, 3, 4].map((number) => ({ file: `photos/a-${number}.jpg`, number }));
  expect(photosInOrder(page, files, [])).toEqual({
    photos: [
      { file: "photos/a-1.jpg", item: "e-22222222", photo: 0 }, { file: "photos/a-2.jpg", item: "e-22222222", photo: 1 }, { file: "photos/a-3.jpg", item: "e-11111111" },
    ],
    left: [{ file: "photos/a-4.jpg", number: 4 }], captions: 3,
  });
});

test("what the sidecar has placed goes before what a number says, and its file is not used twice", () => {
  const taken = placePhotos(page, read("photos: [{ file: photos/a-2.jpg, line: 3 }]")).photos;
  const { photos, left } = photosInOrder(page, [{ file: "photos/a-1.jpg", number: 1 }, { file: "photos/a-2.jpg", number: 2 }, { file: "photos/a-3.png", number: 3 }, { file: "photos/a-3.jpg", number: 3 }], taken);
  expect(photos).toEqual([{ file: "photos/a-3.png", item: "e-11111111" }]);
  expect(left).toEqual([{ file: "photos/a-3.jpg", number: 3 }]);
});
