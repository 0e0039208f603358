import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDay, isMonth } from "../../model/index.ts";
import { isInnerPath } from "./paths.ts";
import { readSidecar } from "./read.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const faults = (text: string): string[] => {
  const result = readSidecar(bytes(text), "content/a.yaml");
  if (result.ok) throw new Error("read without a fault");
  return result.diagnostics.map(({ code, severity, path, line, column, endColumn }) => `${severity} ${code} ${path ?? ""}:${line}:${column}-${endColumn}`);
};
const read = (text: string): unknown => {
  const result = readSidecar(bytes(text), "a.yaml");
  return result.ok ? result.read.sidecar : result.diagnostics;
};
const at = (code: string, place: string): string => `error ${code} content/a.yaml:${place}`;

test("everything that a sidecar can say", () => {
  expect(read(`
page: 要闻
number: 03
title: 商丘日报
date: 2021-01-19
dateBasis: metadata
encoding: gb18030
layout: columns
sections: [简讯快报, 视觉新闻]
lead: 严把村“两委”换届关
corrections:
  - line: 12
    role: subhead
  - quote: 并全部整改落实
    join: true
    reason: 提取时断开
  - quote: 记者 马小伟
    replace: { printed: 小, corrected: 晓 }
    people:
      - { role: reporter, name: 马晓伟, affiliation: 本报 }
silence: [rejoined-paragraph]
photos:
  - file: photos/1.jpg
    caption: 新型冠状病毒疫苗
aliases:
  - { from: 2021-01-aaaaaaaa, to: 2021-01-bbbbbbbb }
`)).toEqual({
    page: "要闻", number: "03", title: "商丘日报", date: "2021-01-19", dateBasis: "metadata", encoding: "gb18030", layout: "columns",
    sections: ["简讯快报", "视觉新闻"], lead: "严把村“两委”换届关",
    corrections: [
      { line: 12, role: "subhead" },
      { quote: "并全部整改落实", join: true, reason: "提取时断开" },
      { quote: "记者 马小伟", replace: { printed: "小", corrected: "晓" }, people: [{ role: "reporter", name: "马晓伟", affiliation: "本报" }] },
    ],
    silence: ["rejoined-paragraph"], photos: [{ file: "photos/1.jpg", caption: "新型冠状病毒疫苗" }],
    aliases: [{ from: "2021-01-aaaaaaaa", to: "2021-01-bbbbbbbb" }],
  });
});

test("an empty sidecar, one of comments, CR LF, a byte-order mark", () => {
  expect([read(""), read("# 没有什么要说\n"), read("\ufeffpage: 要闻\r\nnumber: A02\r\n")]).toEqual([{}, {}, { page: "要闻", number: "A02" }]);
});

test("a plain number or truth value is text where text is meant", () => {
  expect(read("number: 03\npage: true\nmonth: 2021-01")).toEqual({ number: "03", page: "true", month: "2021-01" });
});

describe("fault 13: what a sidecar can do wrong, each with its line and column", () => {
  test.each([
    ["fault 13: an unknown key", "page: 要闻\nsectoins: []\n", [at("sidecar-unknown-key", "2:1-9")]],
    ["fault 13: each unknown key, inside too", "foo: 1\ncorrections:\n  - line: 3\n    rol: body\n    join: true\n", [at("sidecar-unknown-key", "1:1-4"), at("sidecar-unknown-key", "4:5-8")]],
    ["fault 13: names of Object's own", "__proto__: 1\nconstructor: 2\ntoString: 3", [at("sidecar-unknown-key", "1:1-10"), at("sidecar-unknown-key", "2:1-12"), at("sidecar-unknown-key", "3:1-9")]],
    ["fault 13: a list for text", "page: [甲]", [at("sidecar-type", "1:7-10")]],
    ["fault 13: text for a list", "silence: unplaced-line", [at("sidecar-type", "1:10-23")]],
    ["fault 13: a list for the whole", "- page", [at("sidecar-type", "1:1-7")]],
    ["fault 13: text for the whole", "要闻", [at("sidecar-type", "1:1-3")]],
    ["fault 13: text for a line number", "corrections:\n  - line: 三\n    join: true", [at("sidecar-type", "2:11-12")]],
    ["fault 13: nothing after a key", "page:\n", [at("sidecar-type", "1:6-7")]],
    ["fault 13: something missing", "photos:\n  - caption: 排练秧歌", [at("sidecar-type", "2:5-18")]],
    ["fault 13: a photo without its caption", "photos:\n  - file: photos/1.jpg", [at("sidecar-value", "2:5-23")]],
    ["fault 13: a duplicate key", "page: 甲\nnumber: 1\npage: 乙", [at("sidecar-duplicate-key", "3:1-5")]],
    ["fault 13: a word that is none of the words", "dateBasis: infered", [at("sidecar-value", "1:12-19")]],
    ["fault 13: a correction of nothing", "corrections:\n  - line: 3", [at("sidecar-value", "2:5-12")]],
    ["fault 13: a correction of no place", "corrections:\n  - join: true", [at("sidecar-value", "2:5-15")]],
    ["fault 13: an open quotation mark", "page: \"甲\nnumber: 1", [at("sidecar-syntax", "2:10-11")]],
    ["fault 13: a tab", "corrections:\n\t- line: 3", [at("sidecar-syntax", "2:1-2")]],
    ["fault 13: two documents", "page: 甲\n---\npage: 乙", [at("sidecar-syntax", "2:1-4")]],
    ["fault 13: an alias to nothing", "page: *甲", [at("sidecar-syntax", "1:7-9")]],
    ["fault 13: a tag", "page: !!js/function 甲", [at("sidecar-syntax", "1:7-20")]],
    ["fault 13: a list as a key", "? [page]\n: 甲", [at("sidecar-syntax", "1:3-9")]],
    ["fault 13: a line too long", `page: ${"甲".repeat(5000)}`, [at("sidecar-limit", "1:1-2")]],
    ["fault 13: ten megabytes", "#".repeat(10_000_000), [at("sidecar-limit", "1:1-2")]],
    ["fault 13: brackets without end", "[\n".repeat(50_000), [at("sidecar-limit", "2001:1-2")]],
    ["fault 13: dashes without end", `page: 甲\n${"- ".repeat(1000)}`, [at("sidecar-limit", "2:1-2")]],
  ])("%s", (_, text, wanted) => {
    expect(faults(text)).toEqual(wanted);
  });

  test("fault 13: an alias bomb", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [before, name] of ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"].map((pair) => [...pair])) {
      bomb.push(`${name ?? ""}: &${name ?? ""} [${Array.from({ length: 9 }, () => `*${before ?? ""}`).join(", ")}]`);
    }
    expect(faults(bomb.join("\n"))).toEqual([expect.stringContaining("sidecar-limit")]);
  });

  test("fault 13: an alias to itself", () => {
    expect(faults("page: &a [*a]")).toEqual([expect.stringContaining("error sidecar-")]);
  });

  test("fault 13: an alias within reason is followed", () => {
    expect(read("corrections:\n  - line: 3\n    people: &甲 [{ role: reporter, name: 甲 }]\n  - line: 9\n    people: *甲\n")).toMatchObject({
      corrections: [{ people: [{ name: "甲" }] }, { line: 9, people: [{ name: "甲" }] }],
    });
  });

  test("fault 13: bytes in no encoding", () => {
    expect(readSidecar(Uint8Array.of(0x70, 0xff), "a.yaml")).toMatchObject({ ok: false, diagnostics: [{ code: "undecodable", path: "a.yaml" }] });
  });

  test("fault 13: no text throws, and what is not read has a fault", () => {
    const piece = fc.constantFrom("page", ": ", "\n", "- ", "  ", "[", "]", "{", "}", "\"", "'", "&a", "*a", "!t", "|", ">", "#", "corrections", "line", "3", "甲", "?", "---", "\t", "\0");
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const result = readSidecar(bytes(pieces.join("")), "a.yaml");
      if (!result.ok) expect(result.diagnostics.length).toBeGreaterThan(0);
    }), { numRuns: 500 });
  });
});

test("a slip of the hand is answered with what was meant", () => {
  const help = (text: string): string | undefined => {
    const result = readSidecar(bytes(text), "a.yaml");
    return result.ok ? undefined : result.diagnostics[0]?.help;
  };
  expect(help("sectoins: []")).toBe("是不是“sections”？");
  expect(help("dateBasis: infered")).toBe("是不是“inferred”？");
  expect(help("corrections: [{ line: 3, role: headlin }]")).toBe("是不是“headline”？");
  expect(help("weather: 晴")).toContain("这里可以写：page、");
});

describe("fault 12: days", () => {
  test.each(["1976-02-30", "2021-02-29", "1900-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "2021-1-1", "2月30日", "13月1日", "", "0000-00-00", "2021-01-011"])("fault 12: %s is no day", (text) => {
    expect(isDay(text)).toBe(false);
    expect(faults(`date: "${text}"`)).toEqual([expect.stringMatching(/^error sidecar-value content\/a\.yaml:1:7-/)]);
  });

  test.each(["1940-06-01", "2000-02-29", "2020-02-29", "1949-10-01", "2021-12-31"])("fault 12: %s is one, whatever the time zone", (text) => {
    expect(isDay(text)).toBe(true);
    expect(read(`date: ${text}`)).toEqual({ date: text });
  });

  test("fault 12: a month, and a month that is not the day's", () => {
    expect(["2021-01", "2021-12", "2021-13", "2021-1", "2021-01-01"].map(isMonth)).toEqual([true, true, false, false, false]);
    expect(faults("date: 2021-01-11\nmonth: 2021-02")).toEqual([expect.stringContaining("sidecar-value")]);
  });

  test("fault 12: as many days a year as the Gregorian calendar has", () => {
    const two = (n: number): string => String(n).padStart(2, "0");
    fc.assert(fc.property(fc.integer({ min: 1800, max: 2200 }), (year) => {
      let days = 0;
      for (let month = 0; month <= 13; month += 1) for (let day = 0; day <= 32; day += 1) if (isDay(`${year}-${two(month)}-${two(day)}`)) days += 1;
      expect(days).toBe((Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000);
    }), { numRuns: 20 });
  });
});

describe("fault 14: a photo's path", () => {
  test.each(["../a.jpg", "photos/../../a.jpg", "/etc/passwd", "C:/a.jpg", "photos\\a.jpg", "photos//a.jpg", "./a.jpg", "photos/", "https://a/b.jpg", "a\u0000.jpg"])("fault 14: %s is refused", (path) => {
    expect(isInnerPath(path)).toBe(false);
    expect(faults(`photos: [{ file: ${JSON.stringify(path)}, caption: 甲 }]`)).toEqual([expect.stringContaining("error photo-path content/a.yaml:1:")]);
  });

  test("fault 14: a path inside is kept", () => {
    expect(["photos/1.jpg", "照片.png", "a..b/..c.jpg"].map(isInnerPath)).toEqual([true, true, true]);
  });
});
