import { expect, test } from "vitest";
import type { Diagnostic } from "../diagnostic.ts";
import { countsOf, renderReport, renderSummary, sarifOf } from "./index.ts";
import type { Report } from "./index.ts";

const diagnostic = (extra: Partial<Diagnostic>): Diagnostic => ({
  code: "unplaced-line", severity: "warning", line: 2, column: 3, endColumn: 5, message: "认不出这一行。", help: "在附带文件里写明它是什么。", ...extra,
});
const report = (diagnostics: Diagnostic[]): Report => ({
  path: "content/要闻.txt", diagnostics,
  files: new Map([["content/要闻.txt", ["要闻", "甲乙丙丁"]], ["content/要闻.yaml", ["lead: 甲", "sectoins: []"]]]),
});
const plain = { columns: 80, colour: false };

test("path, place, code, source line, carets, help", () => {
  expect(renderReport(report([diagnostic({})]), plain)).toBe([
    "content/要闻.txt:2:3: warning[unplaced-line]: 认不出这一行。",
    "    2 | 甲乙丙丁",
    "      |     ^^^^",
    "      = 帮助：在附带文件里写明它是什么。",
    "",
  ].join("\n"));
});

test("sorted by place; a sidecar's faults show the sidecar's line", () => {
  const shown = renderReport(report([
    diagnostic({ path: "content/要闻.yaml", code: "sidecar-key", severity: "error", line: 2, column: 1, endColumn: 9 }),
    diagnostic({ line: 2, column: 4 }), diagnostic({ line: 1, column: 1, endColumn: 3 }), diagnostic({}),
  ]), plain);
  expect(shown.match(/^\S+?:\d+:\d+/gm)).toEqual(["content/要闻.txt:1:1", "content/要闻.txt:2:3", "content/要闻.txt:2:4", "content/要闻.yaml:2:1"]);
  expect(shown).toContain("    2 | sectoins: []\n      | ^^^^^^^^\n");
});

test("no escape without colour; colour only wraps what is there", () => {
  const text = renderReport(report([diagnostic({})]), plain);
  const coloured = renderReport(report([diagnostic({})]), { columns: 80, colour: true });
  expect(text).not.toContain("\u001b");
  expect(coloured).toContain("\u001b[1;33mwarning[unplaced-line]:\u001b[0m");
  expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(text);
});

test("a path or message can't steer the terminal", () => {
  expect(renderReport({ ...report([diagnostic({ message: "\u001b[2J" })]), path: "a\u001b]0;x\u0007.txt" }, plain)).not.toMatch(/[\u001b\u0007]/);
});

test("counts, by page and for all", () => {
  expect(countsOf([])).toBe("没有问题");
  expect(countsOf([diagnostic({}), diagnostic({ severity: "error" }), diagnostic({ severity: "info" })])).toBe("1 个错误、1 个警告、1 条提示");
  expect(renderSummary([report([diagnostic({})]), { ...report([]), path: "b.txt" }], plain)).toBe("  content/要闻.txt：1 个警告\n2 个版面：1 个警告\n");
  expect(renderSummary([report([])], plain)).toBe("1 个版面：没有问题\n");
});

test("SARIF: levels, rules, escaped addresses, UTF-16 columns", () => {
  const log = sarifOf([report([diagnostic({}), diagnostic({ code: "nul-character", severity: "error", line: 1 })])], "1.2.3");
  expect(log.version).toBe("2.1.0");
  expect(log.runs[0]).toMatchObject({
    columnKind: "utf16CodeUnits",
    tool: { driver: { name: "baolan", version: "1.2.3", rules: [{ id: "nul-character", defaultConfiguration: { level: "error" } }, { id: "unplaced-line" }] } },
    results: [
      { ruleId: "nul-character", ruleIndex: 0, level: "error" },
      {
        ruleId: "unplaced-line", ruleIndex: 1, level: "warning", message: { text: "认不出这一行。在附带文件里写明它是什么。" },
        locations: [{ physicalLocation: { artifactLocation: { uri: "content/%E8%A6%81%E9%97%BB.txt" }, region: { startLine: 2, startColumn: 3, endColumn: 5 } } }],
      },
    ],
  });
});
