import { LineCounter, parseDocument } from "yaml";
import type { Document, YAMLError } from "yaml";
import { placeOfRange } from "./place.ts";
import type { Place } from "./place.ts";

/** What the YAML parser's codes mean to somebody who writes a sidecar. */
const MEANINGS: Partial<Record<YAMLError["code"], string>> = {
  BAD_ALIAS: "别名（*…）没有所指，或写得不对。",
  BAD_INDENT: "缩进不对：同一层的键要对齐。",
  BAD_DQ_ESCAPE: "双引号里的反斜杠写法不对；改用单引号就不必转义。",
  BAD_SCALAR_START: "值不能以这个字符开头；请加引号。",
  BLOCK_AS_IMPLICIT_KEY: "值里还有冒号加空格，会被当成键；请把整个值加上引号。",
  MISSING_CHAR: "少了一个字符：引号、括号要成对，“键:”后要有空格。",
  MULTILINE_IMPLICIT_KEY: "一个键要写在一行里；是不是漏了冒号？",
  MULTIPLE_DOCS: "一份附带文件里只能有一篇 YAML。",
  RESOURCE_EXHAUSTION: "套得太深了。",
  TAB_AS_INDENT: "缩进要用空格，不能用制表符。",
  TAG_RESOLVE_FAILED: "不认得这个标签（!…）；附带文件用不着标签。",
  UNEXPECTED_TOKEN: "这里写的放不进 YAML；请看引号、冒号和缩进。",
};

/** One fault of the YAML itself. */
export interface SyntaxFault {
  kind: "syntax" | "limit";
  place: Place;
  message: string;
}

export interface Parsed {
  document: Document;
  counter: LineCounter;
  faults: SyntaxFault[];
}

/**
 * Takes YAML text with LF line ends; gives the document and its faults with their places. Brackets nested by the
 * thousand are a fault and no stack overflow: the parser stops by itself, and should it not, its RangeError is caught. Duplicate keys are left to the conversion, which finds them
 * in linear time.
 */
export function parseYaml(text: string): Parsed | { faults: [SyntaxFault] } {
  const counter = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: "error", strict: true, uniqueKeys: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { faults: [{ kind: "limit", place: { line: 1, column: 1, endColumn: 2 }, message: "附带文件套得太深了。" }] };
  }
  const faults = [...document.errors, ...document.warnings].map(({ code, pos: [from, to] }): SyntaxFault => ({
    kind: code === "RESOURCE_EXHAUSTION" ? "limit" : "syntax",
    place: placeOfRange(text, counter, from, to),
    message: MEANINGS[code] ?? "YAML 写错了；请看引号、冒号和缩进。",
  }));
  return { document, counter, faults };
}
