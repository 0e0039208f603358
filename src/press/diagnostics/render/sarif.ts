import type { Log } from "sarif";
import type { Diagnostic } from "../diagnostic.ts";
import { inOrder } from "../order.ts";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/** A relative URI reference for a path: each piece escaped, `/` kept. A lone surrogate has no escape. */
const uriOf = (path: string): string =>
  path.replace(/[\ud800-\udfff]/gu, "\ufffd").split("/").map(encodeURIComponent).join("/");

/**
 * Takes pages with their diagnostics, and the program's version; gives a SARIF 2.1.0 log (OASIS standard), which
 * editors and code hosts show beside the lines. Columns are UTF-16 units, as `columnKind` says.
 */
export function sarifOf(pages: readonly { path: string; diagnostics: readonly Diagnostic[] }[], version: string): Log {
  const all = pages.flatMap(({ path, diagnostics }) =>
    inOrder(diagnostics).map((diagnostic) => ({ path: diagnostic.path ?? path, diagnostic })));
  const severities = new Map(all.map(({ diagnostic: { code, severity } }) => [code, severity]));
  const rules = [...severities].sort(([a], [b]) => (a < b ? -1 : 1));
  const indexes = new Map(rules.map(([code], index) => [code, index]));
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{
      tool: {
        driver: {
          name: "baolan",
          version,
          rules: rules.map(([id, severity]) => ({ id, defaultConfiguration: { level: LEVELS[severity] } })),
        },
      },
      columnKind: "utf16CodeUnits",
      results: all.map(({ path, diagnostic: { code, severity, message, help, line, column, endColumn } }) => ({
        ruleId: code,
        ruleIndex: indexes.get(code) ?? -1,
        level: LEVELS[severity],
        message: { text: help === "" ? message : `${message}${help}` },
        locations: [{
          physicalLocation: {
            artifactLocation: { uri: uriOf(path) },
            region: { startLine: line, startColumn: column, endColumn },
          },
        }],
      })),
    }],
  };
}
