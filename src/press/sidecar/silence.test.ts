import { expect, test } from "vitest";
import type { Page } from "../../model/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { placePhotos, readSidecar, silenced } from "./index.ts";
import type { ReadSidecar } from "./index.ts";

function read(yaml: string): ReadSidecar {
  const result = readSidecar(new TextEncoder().encode(yaml), "a.yaml");
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.read;
}
const CODES = new Map<string, { severity: Diagnostic["severity"] }>([
  ["unplaced-line", { severity: "warning" }], ["rejoined-paragraph", { severity: "info" }], ["nul-character", { severity: "error" }],
]);
const found = (code: string, severity: Diagnostic["severity"]): Diagnostic => ({ code, severity, line: 1, column: 1, endColumn: 2, message: "", help: "" });
const all = [found("unplaced-line", "warning"), found("rejoined-paragraph", "info"), found("nul-character", "error")];
const codes = (yaml: string): string[] => silenced(all, read(yaml), CODES).map(({ code, help }) => `${code} ${help}`.trim());

test("a warning and a hint can be silenced by code", () => {
  expect(codes("silence: [unplaced-line, rejoined-paragraph]")).toEqual(["nul-character"]);
  expect(codes("page: 要闻")).toEqual(["unplaced-line", "rejoined-paragraph", "nul-character"]);
});

test("an error can't be, and asking is an error", () => {
  expect(codes("silence: [nul-character]")).toEqual(["unplaced-line", "rejoined-paragraph", "nul-character", "silence-unknown 请按它的说明改正原文或附带文件。"]);
});

test("an unknown code is an error with the nearest, at its place", () => {
  expect(codes("silence: [unplaced-lines]").at(-1)).toBe("silence-unknown 是不是“unplaced-line”？");
  expect(silenced([], read("silence:\n  - unplaced-line\n  - x-y-z\n"), CODES)).toMatchObject([{ path: "a.yaml", line: 3, column: 5, severity: "error" }]);
});

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

test("a photo goes to the caption that its words stand in", () => {
  expect(placePhotos(page, read("photos: [{ file: photos/1.jpg, caption: 限高杆 }, { file: photos/2.jpg, caption: 桩基 }]"))).toEqual({
    photos: [{ file: "photos/1.jpg", item: "e-11111111" }, { file: "photos/2.jpg", item: "e-22222222", photo: 1 }], diagnostics: [],
  });
});

test("fault 14: words in no caption, or in two, are an error that names the nearest", () => {
  const { photos, diagnostics } = placePhotos(page, read("photos:\n  - { file: a.jpg, caption: 疫苗接踵启动 }\n  - { file: b.jpg, caption: 施工 }\n"));
  expect(photos).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: "photo-unmatched", path: "a.yaml", line: 2, column: 29, help: "第 3 行的说明是“疫苗接种启动。”，是不是它？" },
    { code: "photo-unmatched", line: 3, help: "把 caption 写长一些，只留一条说明里才有的字。" },
  ]);
});
