import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { linesOfPage, parsePage, type Article } from "../model/index.ts";
import { pressPage } from "./index.ts";
import { nonBlankLines, OPTIONS, textSource } from "./trial/source.ts";

const text = readFileSync(new URL("../../content/2021-01/示范区.txt", import.meta.url), "utf8");
const { page, explain, diagnostics } = pressPage(textSource(text), OPTIONS);
const lines = explain();
const [briefs, pictures] = page.sections;
const articles = (briefs?.items ?? []).filter((item): item is Article => item.kind === "article");

describe("the page that the project began from", () => {
  it("has the two sections that it prints, and their stories", () => {
    expect(page.sections.map(({ title }) => title?.text)).toEqual(["简讯快报", "视觉新闻"]);
    expect(briefs?.items.map(({ kind }) => kind)).toEqual([...Array<string>(7).fill("article"), "photo"]);
    expect(pictures?.items.map(({ kind }) => kind)).toEqual(["photo", "photo"]);
  });

  it("has the kickers that it prints; the first story has none", () => {
    expect(articles.map(({ kicker }) => kicker?.text)).toEqual([
      undefined, "示范区", "示范区", "贾寨镇", "示范区应急管理局", "示范区自然资源和规划分局", "民安街道办事处",
    ]);
    expect(articles.map(({ headline }) => headline?.text)[4]).toBe("筑牢安全防线 守护百姓幸福");
  });

  it("keeps the section's credit out of the story it stands in", () => {
    expect(briefs?.notes).toEqual([{ text: "本栏照片均为本报记者马晓伟摄", span: { line: 69, endLine: 69 }, kind: "credit" }]);
  });

  it("rejoins the paragraph that extraction broke, and says so", () => {
    const paragraph = articles[4]?.paragraphs.find(({ state }) => state === "rejoined");
    expect(paragraph?.span).toEqual({ line: 57, endLine: 59 });
    expect(paragraph?.lines?.map(({ line }) => line)).toEqual([57, 59]);
    expect(paragraph?.text).toContain("排查问题隐患3931项,并全部整改落实。");
    expect(paragraph?.evidence).toMatch(/断开/);
  });

  it("leaves the paragraph that lost its beginning as it is", () => {
    const paragraph = articles[4]?.paragraphs.find(({ text: words }) => words.startsWith("的方式活动"));
    expect(paragraph).toMatchObject({ state: "fragment", role: "body" });
    expect(paragraph?.lines).toBeUndefined();
    expect(diagnostics.find(({ code }) => code === "fragment-paragraph")?.line).toBe(63);
  });

  it("knows who reported, corresponded and photographed", () => {
    expect(articles[2]?.byline).toEqual([
      { role: "reporter", name: "马晓伟", asPrinted: "马晓伟" }, { role: "correspondent", name: "李俊华", asPrinted: "李俊华" },
    ]);
    expect(briefs?.items[7]?.byline).toEqual([{ role: "photographer", name: "马晓伟", affiliation: "本报", asPrinted: "马晓伟" }]);
    expect(pictures?.items.map(({ byline }) => byline.map(({ name }) => name))).toEqual([["崔坤"], ["崔坤"]]);
  });

  it("loses nothing, leaves nothing unplaced, and is a page of the contract", () => {
    expect(linesOfPage(page).map(({ line, text: words }) => `${line}:${words}`)).toEqual(nonBlankLines(text));
    expect(lines.map(({ line }) => line)).toEqual(nonBlankLines(text).map((line) => Number.parseInt(line, 10)));
    expect(lines.filter(({ role }) => role === "unplaced")).toEqual([]);
    expect(parsePage(page).ok).toBe(true);
  });
});
