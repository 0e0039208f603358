import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parsePage } from "../model/index.ts";
import { gb18030 } from "../press/read/gb18030.fixture.ts";
import { PAGE, newWorld } from "./world.fixture.ts";
import type { World } from "./world.fixture.ts";

let world: World;
beforeEach(async () => { world = await newWorld(); });
afterEach(() => world.end());

const jsonLines = (text: string): Record<string, unknown>[] => text.trimEnd().split("\n").map((line) => {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null) throw new Error("no object");
  return { ...value };
});
const BAD = Uint8Array.of(0xd6, 0xff);

describe("press", () => {
  test("one file: one Page of the contract, in one line, without path", async () => {
    const { code, out, err } = await world.run(["press", await world.write("2021-07-05/要闻.txt", PAGE)]);
    const [page, ...more] = jsonLines(out);
    expect([code, more]).toEqual([0, []]);
    expect(page).not.toHaveProperty("path");
    expect(parsePage(page)).toMatchObject({ ok: true, value: { name: "要闻", date: "2021-07-05", dateBasis: "metadata" } });
    expect(err).not.toContain("error");
  });

  test("a folder: one object a line, each with its path, in code-unit order, whatever the order on the disk", async () => {
    for (const name of ["2021-07/b.txt", "2021-07/版.txt", "2021-07/B.txt", "2020-01/z.txt"]) await world.write(name, PAGE);
    const { out } = await world.run(["press", world.folder]);
    expect(jsonLines(out).map(({ path }) => path)).toEqual(["2020-01/z.txt", "2021-07/B.txt", "2021-07/b.txt", "2021-07/版.txt"].map(world.path));
  });

  test("a bad page does not stop the others; it is no line of the output, and the exit code tells", async () => {
    const paths = [await world.write("e/a.txt", BAD), await world.write("e/b.txt", PAGE)];
    const { code, out, err } = await world.run(["press", ...paths]);
    expect(code).toBe(1);
    expect(jsonLines(out).map(({ path }) => path)).toEqual([paths[1]]);
    expect(err).toContain("a.txt:1:1: error[undecodable]:");
  });

  test("a page with an error that is a page is printed all the same", async () => {
    const { code, out } = await world.run(["press", await world.write("e/a.txt", `${PAGE}\0`)]);
    expect(code).toBe(1);
    expect(parsePage(jsonLines(out)[0]).ok).toBe(true);
  });

  test("a sidecar that can't be read: no page, since what was asked for is not known", async () => {
    const page = await world.write("e/a.txt", PAGE);
    await world.write("e/a.yaml", "pgae: 甲");
    const { code, out, err } = await world.run(["press", page]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("a.yaml:1:1: error[sidecar-unknown-key]: 不认识的键“pgae”。\n    1 | pgae: 甲\n      | ^^^^\n      = 帮助：是不是“page”？");
  });

  test("standard input, in any encoding: the edition's id is stdin", async () => {
    const stdin = (): Promise<Uint8Array> => Promise.resolve(gb18030(PAGE));
    const { code, out } = await world.run(["press", "-"], { stdin });
    expect(code).toBe(0);
    expect(jsonLines(out)[0]).toMatchObject({ id: "stdin", source: { encoding: "gb18030", path: "stdin" } });
    expect(out).toMatch(/"id":"stdin-[0-9a-z]{8}"/);
  });

  test("--encoding", async () => {
    const path = await world.write("e/a.txt", Uint8Array.of(0xa4, 0xa4, 0xb0, 0xea));
    expect(jsonLines((await world.run(["press", "--encoding", "big5", path])).out)[0]).toMatchObject({ source: { encoding: "big5" } });
    expect((await world.run(["press", "--encoding=utf-8", path])).err).toContain("error[undecodable]");
  });

  test("the sidecar beside it: name, number, date, a word replaced", async () => {
    const path = await world.write("2021-07/a.txt", PAGE);
    await world.write("2021-07/a.yaml", "page: 民生\nnumber: 03\ndate: 2021-07-09\ncorrections: [{ quote: 困难户, replace: { printed: 困, corrected: 贫困 } }]\n");
    const { code, out } = await world.run(["press", path]);
    expect(code).toBe(0);
    expect(jsonLines(out)[0]).toMatchObject({ name: "民生", number: "03", date: "2021-07-09", dateBasis: "metadata" });
    expect(out).toContain("贫困难户");
  });
});

describe("check", () => {
  test("--explain --format json: an entry for each non-blank line, and the diagnostics", async () => {
    const { code, out } = await world.run(["check", "--explain", "--format", "json", await world.write("2021-07/a.txt", PAGE)]);
    const [object, ...more] = jsonLines(out);
    expect([code, more]).toEqual([0, []]);
    expect(Object.keys(object ?? {})).toEqual(["lines", "diagnostics"]);
    const nonBlank = PAGE.split("\n").flatMap((text, i) => (text.trim() === "" ? [] : [i + 1]));
    expect(object?.["lines"]).toEqual(nonBlank.map((line) => expect.objectContaining({ line, role: expect.any(String) as unknown, confidence: expect.any(Number) as unknown, evidence: expect.any(String) as unknown }) as unknown));
  });

  test("without --explain: diagnostics only; several: each with its path; a page that can't be read is among them", async () => {
    const paths = [await world.write("e/a.txt", PAGE), await world.write("e/b.txt", BAD)];
    const { code, out } = await world.run(["check", "--format=json", ...paths]);
    expect(code).toBe(1);
    expect(jsonLines(out)).toEqual([
      { path: paths[0], diagnostics: [] },
      { path: paths[1], diagnostics: [expect.objectContaining({ code: "undecodable", severity: "error", line: 1, column: 1 }) as unknown] },
    ]);
    const explained = await world.run(["check", "--explain", "--format=json", ...paths]);
    expect(jsonLines(explained.out)[1]).toMatchObject({ lines: [] });
  });

  test("text: carets, a line a page that has something, a line for all", async () => {
    await world.write("e/a.txt", `${PAGE}甲\ufffd乙\n`);
    await world.write("e/b.txt", PAGE);
    const { out } = await world.run(["check", world.path("e")]);
    expect(out).toContain("warning[replacement-character]");
    expect(out).toContain("| 甲\ufffd乙\n      |   ^\n");
    expect(out).toMatch(/a\.txt：.*警告.*\n2 个版面：.*警告.*\n$/);
    expect(out).not.toContain("\u001b");
  });

  test("--explain in text: number, role, confidence, text, evidence; colour only when there is a terminal or it is asked for", async () => {
    const path = await world.write("2021-07/a.txt", PAGE);
    const plain = await world.run(["check", "--explain", path]);
    expect(plain.out).toMatch(/^ {4}1 section +\d+% {2}要闻\n/);
    expect(plain.out).toMatch(/\n {4}5 headline +\d+% {2}多举措抗旱保苗\n +\S/);
    const coloured = [["--color"], [], []].map((more, i) => world.run(["check", "--explain", ...more, path], i === 0 ? {} : { outColumns: 80, env: i === 1 ? {} : { NO_COLOR: "1" } }));
    expect((await Promise.all(coloured)).map(({ out }) => out.includes("\u001b"))).toEqual([true, true, false]);
  });

  test("--format sarif: one log for all", async () => {
    await world.write("e/a.txt", "甲\0");
    const { out, code } = await world.run(["check", "--format", "sarif", world.folder]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ version: "2.1.0", runs: [{ results: expect.arrayContaining([expect.objectContaining({ ruleId: "nul-character", level: "error" })]) as unknown }] });
  });

  test("a sidecar without a page, two pages of one id, a folder that looks like a date", async () => {
    await world.write("2021-13/a.txt", PAGE);
    await world.write("2021-13/a.md", PAGE);
    await world.write("2021-13/b.yaml", "page: 甲");
    const { out, code } = await world.run(["check", world.folder]);
    expect(code).toBe(1);
    expect(out).toContain("error[page-id-clash]");
    expect(out).toMatch(/b\.yaml:1:1: warning\[sidecar-orphan\]/);
    expect(out).toContain("warning[edition-date]: 期号文件夹“2021-13”");
  });

  test("fault 14: a photo that the sidecar names and that is not there", async () => {
    const path = await world.write("e/a.txt", PAGE);
    await world.write("e/a.yaml", "photos: [{ file: photos/1.jpg, caption: 排练秧歌 }]");
    expect((await world.run(["check", path])).out).toMatch(/a\.yaml:1:18: error\[photo-missing\]: 附带文件里的照片 photos\/1\.jpg 不在/);
    await world.write("e/photos/1.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
    expect((await world.run(["check", path])).code).toBe(0);
  });
});

describe("wrong use: exit code 2, and what to type", () => {
  test.each([
    [[], "check、press 还是 search"], [["chekc", "a"], "是不是 check？"], [["check"], "baolan check content"], [["check", "--fromat", "json", "a"], "是不是 --format？"],
    [["check", "--format", "xml", "a"], "text、json、sarif"], [["press", "--encoding", "latin1", "a"], "utf-8、gb18030 或 big5"], [["press", "--out"], "后面要带值"],
    [["press", "--out=", "a"], "--out 后面要写文件夹"], [["check", "-", "-"], "只能读一次"], [["check", "--watch", "-"], "不能读标准输入"],
    [["check", "--explain", "--format", "sarif", "a"], "SARIF"], [["check", "--watch", "--format", "json", "a"], "--format text"], [["check", "没有这个文件.txt"], "找不到 没有这个文件.txt"],
    [["check", "--color", "--no-color", "a"], "只能写一个"], [["check", "--explain=1", "a"], "其余的不带"],
  ])("%j", async (argv, words) => {
    const { code, out, err } = await world.run(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });

  test("a folder without a page", async () => {
    await world.write("e/notes.doc", "x");
    const { code, err } = await world.run(["check", world.folder]);
    expect([code, err]).toEqual([2, expect.stringContaining("里没有版面")]);
  });

  test("--help and --version are no errors", async () => {
    expect(await world.run(["--help"])).toMatchObject({ code: 0, out: expect.stringContaining("用法") as unknown, err: "" });
    expect(await world.run(["press", "-h"])).toMatchObject({ code: 0 });
    expect((await world.run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test("progress is shown on a terminal once a run takes more than a second, and taken away", async () => {
  for (const name of ["a", "b", "c"]) await world.write(`e/${name}.txt`, PAGE);
  let time = 0;
  const now = (): number => (time += 600);
  expect((await world.run(["check", world.folder], { now, errColumns: 80 })).err).toMatch(/\r\d \/ 3 个版面\r\u001b\[K/);
  expect((await world.run(["check", world.folder], { now })).err).toBe("");
});
