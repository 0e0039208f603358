import { describe, expect, it } from "vitest";
import { linesOfPage, parsePage } from "../model/index.ts";
import { pressPage, type Pressed } from "./index.ts";
import { nonBlankLines, OPTIONS, textSource } from "./trial/source.ts";

const press = (text: string, sidecar?: Parameters<typeof pressPage>[1]["sidecar"]): Pressed =>
  pressPage(textSource(text), sidecar === undefined ? OPTIONS : { ...OPTIONS, sidecar });
const whole = (text: string): Pressed => {
  const pressed = press(text);
  expect(linesOfPage(pressed.page).map(({ line, text: words }) => `${line}:${words}`)).toEqual(nonBlankLines(text));
  expect(parsePage(pressed.page).ok).toBe(true);
  return pressed;
};
const codes = ({ diagnostics }: Pressed): string[] => diagnostics.map(({ code }) => code);
const items = ({ page }: Pressed) => page.sections.flatMap((section) => section.items);

const STORY = ["农资下乡直通车开进二十个村", "本报讯（记者 甘小棠）3月7日，农资下乡直通车开进古寨乡，为村民送去平价化肥15吨、农膜2吨。"];

describe("what goes wrong in the world", () => {
  it("fault 6: indents, zero-width characters, marks inside and bidi overrides stay in the text", () => {
    const odd = "　　本报讯（记者 甘小棠）3月\u200b7日，\ufeff直通车\u202e开进\u202c古寨乡，为村民送去平价化肥15吨、农膜2吨。\u200b";
    const pressed = whole(`农资下乡\n\n${odd}`);
    const [article] = items(pressed);
    expect(article?.kind === "article" ? article.paragraphs[0]?.text : undefined).toBe(odd);
    expect(article?.byline.map(({ name }) => name)).toEqual(["甘小棠"]);
  });

  it("fault 6: what cannot be seen at a line's ends does not keep it from being recognised", () => {
    const pressed = whole(`\u200b要闻\ufeff\n\n${STORY[0]}\u200b\n\n\u202a${STORY[1]}\u202c`);
    expect(pressed.explain().map(({ role }) => role)).toEqual(["section", "headline", "body"]);
    expect(pressed.page.sections[0]?.title?.text).toBe("\u200b要闻\ufeff");
  });

  it("fault 7: an empty file and one of blank lines are a page with nothing on it", () => {
    for (const text of ["", "\n\n", "　　\n\u00a0\n\t"]) {
      const pressed = whole(text);
      expect(pressed.page.sections).toEqual([]);
      expect(codes(pressed)).toEqual(["empty-page"]);
    }
  });

  it("fault 7: a line of one megabyte, 100,000 lines, 10,000 sections: all of it comes out", () => {
    for (const line of ["口".repeat(500_000), "（".repeat(400_000), "记者 ".repeat(200_000), "本报讯（".repeat(100_000), "甲/".repeat(200_000), "——".repeat(200_000), "摄".repeat(400_000)]) whole(line);
    const rows = Array.from({ length: 100_000 }, (_, i) => (i % 4 === 3 ? "" : `第${i}行说的是这件事情，大家都知道。`)).join("\n");
    expect(whole(rows).explain().length).toBe(75_000);
    const wrapped = Array.from({ length: 100_000 }, () => "天地日月山川江河春夏秋冬风雨雪城乡镇村民").join("\n");
    expect(items(whole(wrapped)).length).toBe(1);
    const sections = Array.from({ length: 10_000 }, () => `【要闻】\n\n${STORY.join("\n\n")}`).join("\n\n");
    const pressed = whole(sections);
    expect(pressed.page.sections.length).toBe(10_000);
    expect(new Set(pressed.page.sections.map(({ id }) => id)).size).toBe(10_000);
  }, 60_000);

  it("fault 8: HTML, script, Markdown and templates are text", () => {
    const text = "<script>alert(1)</script>\n\n# 标题\n\n{{constructor.constructor('x')()}}\n\n**本报讯**（记者 甘小棠）<b>3月7日</b>，直通车开进古寨乡，为村民送去化肥。";
    const pressed = whole(text);
    expect(JSON.stringify(pressed.page)).toContain("<script>alert(1)</script>");
  });

  it("fault 9: a heading where a body should be is kept as unplaced, with help", () => {
    const pressed = whole(`${STORY.join("\n\n")}（记者 覃大山）\n\n全县春耕现场会召开`);
    expect(pressed.explain().at(-1)).toMatchObject({ role: "unplaced" });
    expect(codes(pressed)).toContain("unplaced-line");
    expect(pressed.diagnostics.find(({ code }) => code === "unplaced-line")?.help).toMatch(/role/);
  });

  it("fault 9: two section headings in a row: the first is a section without a story, and that is said", () => {
    const pressed = whole(`要闻\n\n综合新闻\n\n${STORY.join("\n\n")}`);
    expect(pressed.page.sections.map(({ title, items: stories }) => [title?.text, stories.length])).toEqual([["要闻", 0], ["综合新闻", 1]]);
    expect(codes(pressed)).toContain("empty-section");
  });

  it("fault 9: a caption before its section stays a picture of its own, and that is said", () => {
    const pressed = whole(`3月6日，孩子们在江滩公园放风筝。 本报记者 甘小棠 摄\n\n要闻\n\n${STORY.join("\n\n")}`);
    expect(pressed.page.sections.map(({ title, items: stories }) => [title?.text, stories[0]?.kind])).toEqual([[undefined, "photo"], ["要闻", "article"]]);
    expect(codes(pressed)).toContain("caption-before-section");
  });

  it("fault 9: a section without a heading has no title, and a story without a headline no headline", () => {
    const pressed = whole(STORY[1] ?? "");
    expect(pressed.page.sections[0]?.title).toBeUndefined();
    expect(items(pressed)[0]).not.toHaveProperty("headline");
    expect(codes(pressed)).toContain("body-without-headline");
  });

  it("fault 10: two stories of one headline have ids of their own, stable, and the warning names both places", () => {
    const [headline = "", body = ""] = STORY;
    const other = body.replace("15吨", "20吨");
    const pressed = whole([headline, body, headline, other].join("\n\n"));
    const swapped = whole([headline, other, headline, body].join("\n\n"));
    const ids = items(pressed).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(items(swapped).map(({ id }) => id)).toEqual([...ids].reverse());
    const told = pressed.diagnostics.find(({ code }) => code === "duplicate-headline");
    expect(told?.line).toBe(5);
    expect(told?.message).toMatch(/第1行和第5行/);
  });

  it("fault 10: the same page twice over: every story has its own id", () => {
    const page = STORY.join("\n\n");
    const ids = items(whole(`${page}\n\n\n${page}\n\n\n${page}`)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids).toContain(items(whole(page))[0]?.id);
  });

  it("fault 11: names that programs keep for themselves are like any other", () => {
    for (const name of ["constructor", "__proto__", "toString", "index", "..", "con"]) {
      const pressed = pressPage(textSource(`${name}\n\n【${name}】\n\n${STORY.join("\n\n")}`), { ...OPTIONS, sidecar: { sections: [name] } });
      expect(pressed.page.sections.map(({ title }) => title?.text)).toContain(`【${name}】`);
      expect(pressed.page.sections.every(({ id }) => /^[0-9a-z]{8}$/.test(id))).toBe(true);
      expect(linesOfPage(pressed.page).length).toBe(4);
    }
  });
});

describe("what an editor lays down", () => {
  it("a line's role, at full confidence", () => {
    const lines = press(STORY.join("\n\n"), { corrections: [{ line: 1, role: "furniture" }] }).explain();
    expect(lines[0]).toMatchObject({ role: "furniture", confidence: 1, evidence: "附带文件指定" });
  });

  it("that a line goes on the paragraph before it, or does not", () => {
    const text = `${STORY.join("\n\n")}\n\n直通车今年将走遍20个偏远村，\n\n行程约800公里。`;
    const split = press(text, { corrections: [{ line: 7, split: true }] });
    const joined = press(text, { corrections: [{ line: 5, join: true }] });
    const states = (pressed: Pressed) => items(pressed).flatMap((item) => (item.kind === "article" ? item.paragraphs.map(({ state, span }) => `${state} ${span.line}-${span.endLine}`) : []));
    expect(states(press(text))).toEqual(["asPrinted 3-3", "rejoined 5-7"]);
    expect(states(split)).toEqual(["asPrinted 3-3", "fragment 5-5", "asPrinted 7-7"]);
    expect(states(joined)).toEqual(["rejoined 3-7"]);
  });

  it("sections, page, number, date and the lead story", () => {
    const { page } = press(`乡音\n\n${STORY.join("\n\n")}`, { sections: ["乡音"], page: "要闻", number: "02", date: "2022-03-09", lead: STORY[0] ?? "" });
    expect(page).toMatchObject({ name: "要闻", number: "02", date: "2022-03-09", dateBasis: "metadata" });
    expect(page.sections[0]?.title?.text).toBe("乡音");
    expect(page.sections[0]?.items[0]).toMatchObject({ lead: true });
  });
});
