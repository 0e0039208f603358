import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { GBK_HAN, gb18030 } from "./gb18030.fixture.ts";
import { readSource } from "./index.ts";
import type { ReadOptions, Source } from "./index.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(bytes: Uint8Array, options?: ReadOptions): Source {
  const result = readSource(bytes, "content/2021-01/要闻.txt", options);
  if (!result.ok) throw new Error(result.failure.diagnostic.message);
  return result.source;
}
const texts = (source: Source): string[] => source.lines.map(({ text }) => text);
const places = (found: Diagnostic[]): string[] => found.map((d) => `${d.code} ${d.severity} ${d.line}:${d.column}-${d.endColumn}`);

const PAGE = "要闻\n\n本报讯（记者 甲）1月11日，“三访工作法”见效。𠮷林㐂事\n";

describe("fault 1: bytes in one encoding or another", () => {
  test("fault 1: UTF-8 and GB18030 give the same lines, and say which it was", () => {
    const [a, b] = [read(utf8(PAGE)), read(gb18030(PAGE.replace("㐂", "")))];
    expect([a.encoding, b.encoding]).toEqual(["utf-8", "gb18030"]);
    expect(texts(a).map((line) => line.replace("㐂", ""))).toEqual(texts(b));
    expect(a.sha256).not.toBe(b.sha256);
  });

  test("fault 1: any GBK text comes back as it was written", () => {
    // 中 is D6 D0 in GBK, which no UTF-8 begins with; without it, short GBK such as 联通 is well-formed UTF-8, and with one alone 中円夋拷 is UTF-8 with a single fault.
    const line = fc.array(fc.constantFrom(...GBK_HAN, "𠮷", " ", "，", "a", "1"), { maxLength: 30 }).map((all) => `中中中${all.join("")}`);
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const source = read(gb18030(lines.join("\n")));
      expect(source.encoding).toBe("gb18030");
      expect(texts(source)).toEqual(lines);
    }));
  });

  test("fault 1: any UTF-8 text comes back as it was written", () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: "binary", maxLength: 30 }), { maxLength: 8 }), (parts) => {
      const lines = parts.map((part) => part.replace(/[\r\n\f\u2028\u2029\ufeff]/g, ""));
      expect(texts(read(utf8(lines.map((line) => `${line}\n`).join(""))))).toEqual(lines);
    }));
  });

  test("fault 1: neither of the two is an error with the byte offset, the line and the column", () => {
    const bytes = Uint8Array.from([...gb18030("中文\n第二行"), 0xff, ...gb18030("其余")]);
    const result = readSource(bytes, "a.txt");
    expect(result).toMatchObject({
      ok: false,
      failure: { code: "undecodable", path: "a.txt", offset: 11, diagnostic: { code: "undecodable", severity: "error", line: 2, column: 4 } },
    });
    if (!result.ok) expect(result.failure.diagnostic.message).toContain("按 GB18030 读到第 11 字节");
  });

  test("fault 1: UTF-8 cut in the middle of a character is not taken for GB18030", () => {
    // Its bytes are good GB18030 by chance (涓枃 for 中文): strict alone would hand the reader garbage.
    const bytes = utf8("中国文").subarray(0, 8);
    expect(() => new TextDecoder("gb18030", { fatal: true }).decode(bytes)).not.toThrow();
    expect(readSource(bytes, "a.txt")).toMatchObject({ ok: false, failure: { offset: 6, attempts: [{ encoding: "utf-8", offset: 6 }] } });
  });

  test("fault 1: no bytes give a replacement character that was not in them", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const result = readSource(bytes, "a.txt");
      const written = /(?:^|,)(?:239,191,189|132,49,164,55)(?:,|$)/.test(bytes.join());
      if (result.ok && !written) expect(texts(result.source).join("")).not.toContain("\ufffd");
      if (!result.ok) expect(result.failure.offset).toBeLessThanOrEqual(bytes.length);
    }));
  });

  test("fault 1: Big5 only on request", () => {
    const big5 = Uint8Array.of(0xa4, 0xa4, 0xb0, 0xea, 0x0a);
    expect(read(big5, { encoding: "big5" })).toMatchObject({ encoding: "big5", lines: [{ text: "中國" }] });
    expect(read(big5).encoding).toBe("gb18030");
    expect(readSource(Uint8Array.of(0xa4, 0xa4, 0xff), "a.txt", { encoding: "big5" })).toMatchObject({ ok: false, failure: { offset: 2 } });
  });

  test("fault 1: UTF-16 is named as what it is", () => {
    const result = readSource(Uint8Array.of(0xff, 0xfe, 0x2d, 0x4e), "a.txt");
    if (result.ok) throw new Error("decoded");
    expect(result.failure.diagnostic.help).toContain("UTF-16");
  });
});

describe("fault 2: byte-order mark and line ends", () => {
  test.each([["CR LF", "\r\n"], ["CR", "\r"], ["U+2028", "\u2028"], ["U+2029", "\u2029"], ["form feed", "\f"]])(
    "fault 2: the twin with %s has the same lines", (_, end) => {
      fc.assert(fc.property(fc.array(fc.constantFrom("", "　缩进", "要闻", " 甲 ", "𠮷"), { minLength: 1 }), (lines) => {
        expect(read(utf8(lines.join(end))).lines).toEqual(read(utf8(lines.join("\n"))).lines);
        expect(read(utf8(`${lines.join(end)}${end}`)).lines).toEqual(read(utf8(`${lines.join("\n")}\n`)).lines);
      }));
    });

  test("fault 2: one mark at the start is removed, in both encodings; a second one and one inside are text", () => {
    expect(texts(read(utf8("\ufeff\ufeff甲\ufeff乙")))).toEqual(["\ufeff甲\ufeff乙"]);
    expect(texts(read(Uint8Array.of(0x84, 0x31, 0x95, 0x33, ...gb18030("中文"))))).toEqual(["中文"]);
  });

  test("an empty file has no line; a file that is one line end has one blank line", () => {
    expect([texts(read(utf8(""))), texts(read(utf8("\n"))), texts(read(utf8("甲\n\n")))]).toEqual([[], [""], ["甲", ""]]);
  });
});

describe("fault 3: what is no character", () => {
  test("fault 3: NUL is an error, U+FFFD a warning, each with line and column", () => {
    expect(places(read(utf8("甲\n𠮷\0乙\n丙\ufffd丁\ufffd")).diagnostics)).toEqual([
      "nul-character error 2:3-4", "replacement-character warning 3:2-3",
    ]);
  });

  test("fault 3: a lone surrogate in UTF-8 is an error with its place, and stays in the text", () => {
    const bytes = Uint8Array.from([...utf8("甲\n乙"), 0xed, 0xa0, 0x80, ...utf8("丙")]);
    expect(places(read(bytes).diagnostics)).toEqual(["lone-surrogate error 2:2-3"]);
    expect(texts(read(bytes))).toEqual(["甲", "乙\ud800丙"]);
  });

  test("fault 3: two halves written apart (CESU-8) are refused, not put together in silence", () => {
    expect(readSource(Uint8Array.of(0xed, 0xa1, 0x82, 0xed, 0xbe, 0xb7), "a.txt").ok).toBe(false);
  });

  test("fault 3: a line of NULs is one diagnostic that counts them", () => {
    const found = read(utf8("\0".repeat(100_000))).diagnostics;
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain("100000 处");
  });
});

test("fault 4: a character beyond the BMP and a combining mark are never cut and never reported", () => {
  const source = read(utf8("𠮷e\u0301葛\u{e0100}\u202e倒"));
  expect(texts(source)).toEqual(["𠮷e\u0301葛\u{e0100}\u202e倒"]);
  expect(places(source.diagnostics)).toEqual(["bidi-control warning 1:8-9"]);
});

test("fault 5: text is not normalised", () => {
  const text = "ｅ\u0301㎏ﬁ１４日豈\u2f00";
  expect(texts(read(utf8(text)))).toEqual([text]);
});

test("fault 6: indents and invisible characters stay; only bidi and other controls are warned of", () => {
  const source = read(utf8("　　本报讯\u200b甲\ufeff\n\u2067乙\u2069\n丙\u0007\t\ue123"));
  expect(texts(source)).toEqual(["　　本报讯\u200b甲\ufeff", "\u2067乙\u2069", "丙\u0007\t\ue123"]);
  expect(places(source.diagnostics)).toEqual([
    "bidi-control warning 2:1-2", "control-character warning 3:2-3", "private-use-character warning 3:4-5",
  ]);
});

test("the hash is that of the bytes", () => {
  expect(read(utf8("abc")).sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
