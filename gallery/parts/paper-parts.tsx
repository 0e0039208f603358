import { barAction, StoryBar } from "../../src/reader/pages/story/StoryBar.tsx";
import { StoryModule } from "../../src/reader/pages/edition/StoryModule.tsx";
import { compose } from "../../src/reader/pages/edition/compose.ts";
import { PageNav } from "../../src/reader/pages/edition/PageNav.tsx";
import { standingOf } from "../../src/reader/edition/view.ts";
import { Masthead } from "../../src/reader/parts/frame/Masthead.tsx";
import { SectionNav } from "../../src/reader/parts/frame/SectionNav.tsx";
import { PhotoCard } from "../../src/reader/parts/photo/PhotoCard.tsx";
import { ByHand } from "../../src/reader/parts/share/ByHand.tsx";
import { Byline } from "../../src/reader/parts/text/Byline.tsx";
import { Marked } from "../../src/reader/parts/text/Marked.tsx";
import { PressMark, PressSign } from "../../src/reader/parts/text/PressMark.tsx";
import { FilterBox } from "../../src/reader/parts/find/FilterBox.tsx";
import type { Item } from "../../src/model/index.ts";
import { brief, captionAlone, edition, editionWith, headless, lead, longHeaded, photoStory, ref } from "../paper/paper.ts";
import { nothing, press, type Part, type State } from "../part.ts";


/** A story alone on its page. */
const module = (name: string, item: Item, more: Partial<State> = {}): State => ({
  name, height: 460, ...more,
  draw: () => <div className="sheet px-gutter">{compose([item], item === lead ? item : undefined, undefined).map((placed) => <StoryModule key={item.id} placed={placed} near />)}</div>,
});

export const modules: Part = {
  name: "modules", title: "版上的一篇",
  states: [
    module("lead", lead, { height: 820 }),
    module("lead-wide", lead, { width: 1280, height: 640 }),
    module("brief", brief),
    module("long-headline", longHeaded),
    module("untitled", headless),
    module("photo", photoStory, { height: 520 }),
    { name: "caption", height: 300, draw: () => <div className="p-4"><PhotoCard story={captionAlone} sizes="22rem" /></div> },
  ],
};

const entries = (names: readonly string[]) => names.map((label, index) => ({ label, count: 12 - index, to: `/?section=${label}`, current: index === 1 || names.length === 1 }));

export const frame: Part = {
  name: "frame", title: "报头与栏目",
  states: [
    { name: "masthead", height: 140, draw: () => <Masthead /> },
    { name: "masthead-dated", height: 140, draw: () => <Masthead title="青石渡报" edition={ref} /> },
    { name: "masthead-inferred", height: 140, draw: () => <Masthead title="青石渡报" edition={ref && { ...ref, pages: ref.pages.slice(0, 1), dateBasis: "inferred" }} /> },
    { name: "masthead-wide", width: 1280, height: 140, draw: () => <Masthead title="青石渡报" edition={ref}><FilterBox query="" onType={nothing} onSubmit={nothing} /></Masthead> },
    { name: "sections-one", height: 80, draw: () => <SectionNav entries={entries(["全部"])} /> },
    { name: "sections-many", height: 80, draw: () => <SectionNav entries={entries(["全部", "要闻", "视觉新闻", "综合", "经济", "教科文卫", "副刊"])} /> },
    { name: "pages", height: 80, draw: () => <PageNav pages={[{ id: "a", number: "1", name: "要闻" }, { id: "b", number: "2", name: "综合" }, { id: "c", number: "3", name: "副刊" }, { id: "d", number: "4", name: "视觉" }]} current="b" address={() => "/"} /> },
  ],
};

const standing = standingOf(edition, lead.id);

const bar = (name: string, q: string | undefined, more: Partial<State> = {}): State => ({
  name, height: 100, ...more,
  draw: () => standing && ref && (
    <>
      <StoryBar standing={standing} q={q} hits={q === undefined ? 0 : 2} links={false} onLinks={nothing} edition={ref} ids={[lead.id]} listen={<button type="button" className={barAction}>听</button>} />
      {q !== undefined && <article><mark>渠</mark>成，水到。<mark>渠</mark></article>}
    </>
  ),
});

const name = (one: string): string => `/by/${one}`;

export const story: Part = {
  name: "story-parts", title: "稿件的零件",
  states: [
    bar("bar", undefined),
    bar("bar-search", "渠"),
    bar("bar-wide", "渠", { width: 1280 }),
    { name: "byline-one", height: 80, draw: () => <div className="p-4"><Byline people={brief.byline} hrefOf={name} /></div> },
    { name: "byline-many", height: 180, draw: () => <div className="p-4"><Byline people={[...lead.byline, { name: "何田", asPrinted: "何 田", role: "photographer" }, { name: "王·建国", asPrinted: "王·建国", role: "author" }]} hrefOf={name} marks={new Map([["林小雨", [{ start: 0, end: 2 }]]])} /></div> },
    { name: "signs", height: 80, draw: () => <p className="p-4"><PressSign sign="接" label="接" note="" line={1} />渠水流进九个村<PressSign sign="残" label="残" note="" line={1} />，六千亩地浇上了水<PressSign sign="改" label="改" note="" line={1} />。</p> },
    {
      name: "sign-open", height: 200, act: () => { press("[aria-expanded]"); },
      draw: () => <p className="p-4">最窄的地方只容一个人侧身走过，<PressMark sign="接" label="接" note="上一行以“,”断开，下一行接着说下去。原文第13、15行。" line={13} source="/" />石料全靠肩挑背扛送上去。</p>,
    },
    { name: "marked", height: 120, draw: () => <p className="p-4"><Marked text="渠水流进九个村,六千亩玉米浇上了透水;老把式说,四十年里只见过两回。" ranges={[{ start: 0, end: 2 }, { start: 19, end: 23, noted: true }]} /></p> },
    { name: "by-hand", height: 160, draw: () => <div className="p-4"><ByHand url={`https://paper.example/a/${lead.id}/`} label="本文链接" onClose={nothing} /></div> },
  ],
};

export const manyStories = editionWith(60);
