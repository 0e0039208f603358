import * as v from "valibot";
import { isAlias, isMap, isNode, isSeq } from "yaml";
import type { Document, LineCounter, Node } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { readText } from "../read/read.ts";
import { splitLines } from "../read/lines.ts";
import { SIDECAR_CODES } from "./codes.ts";
import type { SidecarCode } from "./codes.ts";
import { convert } from "./yaml/convert.ts";
import { issueInWords } from "./yaml/issues.ts";
import { limitPassed, sizePassed } from "./yaml/limits.ts";
import { nearestWord } from "./nearest.ts";
import { keyOf, nodeAt, placeOfRange, wayInWords } from "./yaml/place.ts";
import type { Place, Way } from "./yaml/place.ts";
import { KNOWN_KEYS, SidecarSchema } from "./schema.ts";
import type { Sidecar } from "./sidecar.ts";
import { parseYaml } from "./yaml/syntax.ts";

/** A sidecar that was read, with a way to say where in its file each part stands. */
export interface ReadSidecar {
  path: string;
  sidecar: Sidecar;
  /** Where the value at `way` stands: `["corrections", 0]`. */
  placeOf: (way: Way) => Place;
}

export type SidecarRead =
  | { ok: true; read: ReadSidecar; lines: string[] }
  | { ok: false; diagnostics: Diagnostic[]; lines: string[] };

/** Past so many faults the rest is the first one's echo. */
const MOST_FAULTS = 20;

/** Takes a code, its place in the sidecar at `path`, and words; gives the diagnostic. */
export const sidecarFault = (code: SidecarCode, path: string, place: Place, message: string, help: string): Diagnostic =>
  ({ code, severity: SIDECAR_CODES[code].severity, path, ...place, message, help });

const SEE = "可写的键和写法见 docs/sidecar.md。";

/** Every key that no mapping of its kind has, with the nearest that it has. */
function unknownKeys(document: Document, found: (node: Node, key: string, near: string | undefined, known: readonly string[]) => void): void {
  const visit = (node: unknown, kind: string): void => {
    if (isAlias(node)) return;
    if (isSeq(node)) for (const item of node.items) visit(item, kind);
    if (!isMap(node)) return;
    const known = KNOWN_KEYS.get(kind) ?? [];
    for (const pair of node.items) {
      const key = keyOf(pair);
      if (key === undefined || !isNode(pair.key)) continue;
      if (known.includes(key)) visit(pair.value, key);
      else found(pair.key, key, nearestWord(key, known), known);
    }
  };
  visit(document.contents, "");
}

function checked(document: Document, path: string, placeOf: (node: Node | undefined) => Place): { sidecar?: Sidecar; faults: Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const { value, refusals } = convert(document);
  for (const { kind, node, message } of refusals) {
    const code = kind === "duplicate" ? "sidecar-duplicate-key" : kind === "limit" ? "sidecar-limit" : "sidecar-syntax";
    faults.push(sidecarFault(code, path, placeOf(node), message, kind === "duplicate" ? "留下一个，删去另一个。" : "附带文件只要简单的键和值。"));
  }
  if (faults.some(({ code }) => code !== "sidecar-duplicate-key")) return { faults };
  unknownKeys(document, (node, key, near, known) => {
    const help = near ? `是不是“${near}”？` : `这里可以写：${known.join("、")}。`;
    faults.push(sidecarFault("sidecar-unknown-key", path, placeOf(node), `不认识的键“${key}”。`, help));
  });
  const result = v.safeParse(SidecarSchema, value ?? {});
  for (const issue of result.issues ?? []) {
    const words = issueInWords(issue);
    // Unknown keys are reported above, each; the schema tells of the first only.
    if (words) faults.push(sidecarFault(words.code, path, placeOf(nodeAt(document, words.way)), `${wayInWords(words.way)}：${words.message}`, words.help ?? SEE));
  }
  return result.success ? { sidecar: result.output, faults } : { faults };
}

/**
 * Takes a sidecar's bytes and its path; gives what it says, or every fault in it with its line and column in the YAML: a
 * misspelt key with the nearest that exists, a wrong type, a key that stands twice, a day that is in no calendar, and
 * limits on size, depth and aliases (fault 13). Never throws.
 */
export function readSidecar(bytes: Uint8Array, path: string): SidecarRead {
  const start: Place = { line: 1, column: 1, endColumn: 2 };
  const refused = (code: SidecarCode, line: number, message: string, lines: string[]): SidecarRead =>
    ({ ok: false, lines, diagnostics: [sidecarFault(code, path, { ...start, line }, message, "附带文件通常只有几十行；请看是不是放错了文件。")] });
  const size = sizePassed(bytes.length);
  if (size) return refused("sidecar-limit", size.line, size.message, []);
  const text = readText(bytes, path);
  if (!text.ok) return { ok: false, lines: [], diagnostics: [{ ...text.failure.diagnostic, path }] };
  const lines = splitLines(text.text);
  const passed = limitPassed(lines);
  if (passed) return refused("sidecar-limit", passed.line, passed.message, lines);

  const yaml = lines.join("\n");
  const parsed = parseYaml(yaml);
  const syntax = parsed.faults.slice(0, MOST_FAULTS).map(({ kind, place, message }) =>
    sidecarFault(kind === "limit" ? "sidecar-limit" : "sidecar-syntax", path, place, message, SEE));
  if (!("document" in parsed) || syntax.length > 0) return { ok: false, lines, diagnostics: syntax };
  const { document, counter } = parsed;
  const placeOf = (node: Node | undefined): Place => placeOfNode(yaml, counter, node) ?? start;
  const { sidecar, faults } = checked(document, path, placeOf);
  if (!sidecar || faults.length > 0) return { ok: false, lines, diagnostics: faults.slice(0, MOST_FAULTS) };
  return { ok: true, lines, read: { path, sidecar, placeOf: (way) => placeOf(nodeAt(document, way)) } };
}

function placeOfNode(text: string, counter: LineCounter, node: Node | undefined): Place | undefined {
  return node?.range ? placeOfRange(text, counter, node.range[0], node.range[1]) : undefined;
}
