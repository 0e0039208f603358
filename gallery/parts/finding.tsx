import type { Suggestion } from "../../src/search/index.ts";
import { Chips } from "../../src/reader/parts/find/Chips.tsx";
import { FilterBox } from "../../src/reader/parts/find/FilterBox.tsx";
import { MoreResults, Results, type Result } from "../../src/reader/parts/find/Results.tsx";
import { SearchHelp } from "../../src/reader/parts/find/SearchHelp.tsx";
import { Suggestions } from "../../src/reader/parts/find/Suggestions.tsx";
import { WhereFound } from "../../src/reader/parts/find/WhereFound.tsx";
import { brief, lead, photoStory } from "../paper/paper.ts";
import { nothing, press, type Part } from "../part.ts";

const result = (id: string, headline: string, snippet: string, hit: string, more: Partial<Result> = {}): Result => {
  const at = snippet.indexOf(hit);
  const inTitle = headline.indexOf(hit);
  const range = (start: number) => [{ start, end: start + hit.length }];
  return {
    found: {
      id, by: "typed", hits: 2,
      places: new Map(inTitle < 0 ? [] : [["headline", range(inTitle)]]),
      snippet: { text: snippet, ranges: at < 0 ? [] : range(at), cutStart: true, cutEnd: true },
    },
    kicker: undefined, title: { text: headline }, hasHeadline: true, people: [], where: ["要闻"], ...more,
  };
};

const RESULTS: readonly Result[] = [
  result(lead.id, lead.headline?.text ?? "", "最早反对的赵家老太太把自家的石磨搬出来垫了渠底。“公家的渠,也是自家的渠。”老人说", "渠", { kicker: lead.kicker, title: lead.headline ?? { text: "" }, people: [{ name: "欧阳雪", role: "reporter" }, { name: "李立新", role: "correspondent" }] }),
  result(brief.id, "农资下乡开进二十个村", "随车来的两位农技员在村口摆开桌子,给一百多位村民讲了春管的要点", "渠"),
  result(photoStory.id, "图片新闻：村民正在排练秧歌", "在青石渡镇文化广场,村民正在排练秧歌,迎接丰收节", "渠", { hasHeadline: false, where: ["视觉新闻"] }),
];

const offers = (list: readonly Suggestion[]) => ({ suggest: () => Promise.resolve([...list]) });
const offer = (query: string, count: number): Suggestion => ({ kind: "shorter", query, text: query, count });

export const finding: Part = {
  name: "finding", title: "搜索",
  states: [
    { name: "box-empty", height: 100, draw: () => <div className="p-4"><FilterBox query="" onType={nothing} onSubmit={nothing} /></div> },
    { name: "box-typed", height: 100, draw: () => <div className="p-4"><FilterBox query="渠水 -接种" onType={nothing} onSubmit={nothing} /></div> },
    { name: "help", height: 100, draw: () => <div className="p-4"><SearchHelp /></div> },
    { name: "help-open", draw: () => <div className="p-4"><SearchHelp /></div>, act: () => { press("summary"); } },
    { name: "where", height: 100, draw: () => <div className="p-4"><WhereFound sorts={[{ sort: "headline", count: 2 }, { sort: "people", count: 1 }, { sort: "body", count: 12 }, { sort: "caption", count: 3 }]} roles={[{ role: "reporter", count: 1 }]} /></div> },
    { name: "chips-one", height: 100, draw: () => <div className="p-4"><Chips narrowings={[{ kind: "by", text: "欧阳雪", rest: "渠" }]} people={[]} onQuery={nothing} /></div> },
    {
      name: "chips-many", height: 240,
      draw: () => <div className="p-4"><Chips narrowings={[{ kind: "in", text: "视觉新闻", rest: "" }, { kind: "without", text: "接种", rest: "" }]} people={["欧阳雪", "林小雨", "王·建国", "何田"].map((name, index) => ({ name, count: 9 - index * 2, query: name }))} onQuery={nothing} /></div>,
    },
    { name: "suggestions-one", height: 160, draw: () => <div className="text-center"><Suggestions finder={offers([offer("渠水", 4)])} query="曲水" onQuery={nothing} /></div>, until: "li" },
    { name: "suggestions-many", height: 280, draw: () => <div className="text-center"><Suggestions finder={offers([offer("渠水", 4), offer("欧阳雪", 2), offer("青石渡", 12), offer("in:视觉新闻", 3)])} query="曲水" onQuery={nothing} /></div>, until: "li" },
    { name: "results-one", height: 360, draw: () => <div className="px-gutter"><Results query="渠" results={RESULTS.slice(0, 1)} /></div> },
    { name: "results-many", height: 900, draw: () => <div className="px-gutter"><Results query="渠" results={RESULTS} /><MoreResults left={27} onMore={nothing} /></div>, until: "li:nth-child(3)" },
    { name: "results-wide", width: 1280, height: 520, draw: () => <div className="px-gutter"><Results query="渠" results={RESULTS} /><MoreResults left={27} onMore={nothing} /></div>, until: "li:nth-child(3)" },
  ],
};
