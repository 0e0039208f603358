import { expect, test } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { silenced } from "./index.ts";
import { read } from "./read.fixture.ts";

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
