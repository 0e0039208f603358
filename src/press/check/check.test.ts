import { describe, expect, it } from "vitest";
import { CODES, pressPage } from "../index.ts";
import { OPTIONS, textSource } from "../trial/source.ts";

const BODY = "本报讯（记者 甘小棠）3月7日，农资下乡直通车开进古寨乡，为村民送去平价化肥15吨、农膜2吨，受到欢迎。";
const found = (text: string): string[] => pressPage(textSource(text), OPTIONS).diagnostics.map(({ code, line }) => `${line} ${code}`);

describe("the page's own rules", () => {
  it("report a line that stands twice, and keep both", () => {
    const again = "据介绍，直通车今年将走遍全县20个偏远村，行程约800公里。";
    expect(found(`农资下乡\n\n${BODY}\n\n${again}\n\n${again}`)).toContain("7 doubled-line");
  });

  it("report columns that were run together, once", () => {
    const row = "左边这一栏讲的是公交车的事情    右边这一栏讲的是修水渠的事情";
    expect(found([row, row.replace("公交", "拖拉"), row.replace("水渠", "公路")].join("\n")).filter((one) => one.endsWith("interleaved-columns"))).toEqual(["1 interleaved-columns"]);
    expect(found(`${row}\n\n${BODY}`).filter((one) => one.endsWith("interleaved-columns"))).toEqual([]);
  });

  it("put the mark under the text, not under its indent", () => {
    const { diagnostics } = pressPage(textSource(`农资下乡\n\n${BODY}\n\n　　的方式向群众普及安全知识，深受欢迎。`), OPTIONS);
    expect(diagnostics.find(({ code }) => code === "fragment-paragraph")).toMatchObject({ line: 5, column: 3, endColumn: 21 });
  });

  it("come sorted by place, each with a code that is listed and the severity that is listed for it", () => {
    const { diagnostics } = pressPage(textSource(`###\n\n要闻\n\n综合新闻\n\n农资下乡\n\n${BODY}\n\n的方式很好。\n\n农资下乡\n\n${BODY}\n\n###`), OPTIONS);
    expect(diagnostics.length).toBeGreaterThan(3);
    expect([...diagnostics].sort((a, b) => a.line - b.line)).toEqual(diagnostics);
    const known = new Map<string, { severity: string }>(Object.entries(CODES));
    for (const { code, severity } of diagnostics) expect(known.get(code)?.severity).toBe(severity);
  });
});
