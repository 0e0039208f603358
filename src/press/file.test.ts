import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOfPage, parsePage } from "../model/index.ts";
import { ALL_CODES } from "./codes.ts";
import { failed, pressFile } from "./file.ts";
import type { PageFile, PressedFile } from "./file.ts";
import { GBK_HAN, gb18030 } from "./read/gb18030.fixture.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (bytes: Uint8Array, more: Partial<PageFile> = {}): PageFile =>
  ({ path: "2021-01/要闻.txt", bytes, editionId: "2021-01", editionName: "2021-01", pageId: "yw", pageName: "要闻", ...more });
const sidecar = (text: string): Partial<PageFile> => ({ sidecar: { path: "2021-01/要闻.yaml", bytes: utf8(text) } });

const PAGE = "简讯快报\n\n高庄镇\n\n多举措抗旱保苗\n\n本报讯（记者 林小雨）7月3日，高庄镇组织志愿者帮助农户浇水保苗，长势良好。\n\n镇里还请来农技员到田间讲解抗旱技术，并为困难户送去水泵。\n";

function pressed(bytes: Uint8Array, more: Partial<PageFile> = {}): PressedFile & { ok: true } {
  const result = pressFile(file(bytes, more));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result;
}
/** All of a page but what says of which bytes it was made. */
const essence = (bytes: Uint8Array): unknown => {
  const { page, explain, diagnostics } = pressed(bytes).pressed;
  return { page: { ...page, source: { ...page.source, sha256: "", encoding: "" } }, lines: explain(), diagnostics };
};

const line = fc.oneof(
  fc.constantFrom("", "", "　　", "要闻", "高庄镇", "多举措抗旱保苗", "本报讯（记者 林小雨）7月3日，长势良好。", "本报记者 林小雨 摄", "责任编辑 何田"),
  fc.array(fc.constantFrom(...GBK_HAN.slice(0, 300), "，", "。", "𠮷"), { maxLength: 40 }).map((all) => all.join("")),
);
const source = fc.array(line, { minLength: 1, maxLength: 20 });

describe("one page, however its bytes are", () => {
  test.each([["CR LF", "\r\n"], ["CR", "\r"], ["U+2028", "\u2028"], ["U+2029", "\u2029"], ["form feed", "\f"]])("fault 2: the twin with %s is the identical page", (_, end) => {
    fc.assert(fc.property(source, (lines) => {
      expect(essence(utf8(lines.join(end)))).toEqual(essence(utf8(lines.join("\n"))));
    }), { numRuns: 40 });
  });

  test("fault 2: the twin with a byte-order mark; fault 1: the twin in GB18030", () => {
    fc.assert(fc.property(source, (lines) => {
      const text = ["中", ...lines].join("\n");
      expect(essence(utf8(`\ufeff${text}`))).toEqual(essence(utf8(text)));
      expect(essence(gb18030(text))).toEqual(essence(utf8(text)));
    }), { numRuns: 40 });
  });

  test("nothing lost, from the bytes to the page, and the page is of the contract", () => {
    fc.assert(fc.property(source, (lines) => {
      const { page } = pressed(utf8(lines.join("\n"))).pressed;
      expect(linesOfPage(page).map(({ line: n, text }) => ({ n, text }))).toEqual(lines.flatMap((text, i) => (text.trim() === "" ? [] : [{ n: i + 1, text }])));
      expect(parsePage(structuredClone(page)).ok).toBe(true);
    }), { numRuns: 100 });
  });
});

describe("fault 12: the date: the sidecar's, else the printed, else the folder's", () => {
  const dateOf = (name: string, yaml = "", text = PAGE): unknown => {
    const { date, month, dateBasis } = pressed(utf8(text), { editionName: name, ...sidecar(yaml) }).pressed.page;
    return [date ?? month, dateBasis];
  };
  test("fault 12: each in its turn", () => {
    expect(dateOf("2021-01")).toEqual(["2021-01", "metadata"]);
    expect(dateOf("2021-01-19")).toEqual(["2021-01-19", "metadata"]);
    expect(dateOf("2021-01", "dateBasis: inferred")).toEqual(["2021-01", "inferred"]);
    expect(dateOf("2021-01", "date: 2021-02-03\ndateBasis: printed")).toEqual(["2021-02-03", "printed"]);
    expect(dateOf("第一期")).toEqual([undefined, undefined]);
    expect(dateOf("1940-06-01")).toEqual(["1940-06-01", "metadata"]);
  });
  test.each(["1976-02-30", "2021-13", "2021-1-1"])("fault 12: %s is no date, and says so", (name) => {
    expect(dateOf(name)).toEqual([undefined, undefined]);
    expect(pressed(utf8(PAGE), { editionName: name }).diagnostics).toMatchObject([{ code: "edition-date", severity: "warning" }]);
  });
});

describe("the sidecar", () => {
  test("a role by quotation is honoured by the press", () => {
    const lines = pressed(utf8(PAGE), sidecar("corrections: [{ quote: 多举措抗旱, role: subhead }]")).pressed.explain();
    expect(lines.find((entry) => entry.line === 5)?.role).toBe("subhead");
  });

  test("a replacement keeps the printed line", () => {
    const { page } = pressed(utf8(PAGE), sidecar("corrections: [{ quote: 困难户, replace: { printed: 困, corrected: 贫困 } }]")).pressed;
    expect(JSON.stringify(page)).toContain("贫困难户");
    expect(linesOfPage(page).map(({ text }) => text)).toEqual(PAGE.split("\n").filter((text) => text !== ""));
  });

  test("what does not match is an error in the sidecar's file, and the page is there all the same", () => {
    const result = pressFile(file(utf8(PAGE), sidecar("lead: 多举措抗旱保田\ncorrections:\n  - { quote: 没有的话, join: true }\n")));
    expect(result.ok && failed(result)).toBe(true);
    expect(result.diagnostics).toMatchObject([
      { code: "lead-unmatched", path: "2021-01/要闻.yaml", line: 1, column: 7, help: expect.stringContaining("多举措抗旱保苗") as unknown },
      { code: "correction-unmatched", path: "2021-01/要闻.yaml", line: 3, column: 5 },
    ]);
  });

  test("silence takes a warning away, and can't take an error away", () => {
    const text = utf8(`${PAGE}\n甲\u202e乙\0\n`);
    const codes = (yaml: string): string[] => pressed(text, sidecar(yaml)).diagnostics.map(({ code }) => code);
    expect(codes("")).toEqual(expect.arrayContaining(["bidi-control", "nul-character"]));
    expect(codes("silence: [bidi-control]")).not.toContain("bidi-control");
    expect(codes("silence: [nul-character]")).toEqual(expect.arrayContaining(["nul-character", "silence-unknown"]));
  });

  test("one that can't be read: no page to publish, but its text is checked all the same", () => {
    const result = pressFile(file(utf8(`${PAGE}\0`), sidecar("page: [甲]")));
    expect(result).toMatchObject({ ok: false, reason: "sidecar" });
    expect(result.diagnostics.map(({ code, path }) => `${path ?? ""} ${code}`)).toEqual(expect.arrayContaining([" nul-character", "2021-01/要闻.yaml sidecar-type"]));
  });

  test("encoding: in the sidecar, and in its place on the command line", () => {
    const big5 = Uint8Array.of(0xa4, 0xa4, 0xb0, 0xea);
    expect(pressed(big5, sidecar("encoding: big5")).pressed.page.source.encoding).toBe("big5");
    expect(pressed(big5, { ...sidecar("encoding: big5"), encoding: "gb18030" }).pressed.page.source.encoding).toBe("gb18030");
  });
});

test("every code that comes out is one of the list, with its severity", () => {
  for (const text of [PAGE, "", "\n\n", "甲\0\ufffd\u202e\u0007\ue000", `${PAGE}${PAGE}`, "摄\n\n图为甲。\n"]) {
    for (const { code, severity } of pressed(utf8(text), { editionName: "2021-13" }).diagnostics) {
      expect([code, ALL_CODES.has(code)]).toEqual([code, true]);
      if (severity === "error") expect(ALL_CODES.get(code)?.severity).toBe("error");
    }
  }
});
