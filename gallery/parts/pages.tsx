import { NewVersion } from "../../src/reader/offline/NewVersion.tsx";
import { brief, edition, editionWhere, editionWith, headless, lead, longHeaded, photoStory, ref } from "../paper/paper.ts";
import { nothing, pressWhenThere, whenThere, type Part, type State } from "../part.ts";
import { set } from "./dialogs.tsx";
import { NOTES, savedStory, shelf } from "./keeping.tsx";
import { manyStories } from "./paper-parts.tsx";

const DESK = { width: 1280, height: 900 };
const PHONE = { height: 844 };

/** The paper as it is where an editor's bundle has a story that the contract refuses. */
const MALFORMED = editionWhere((item) => (item.id === brief.id ? { ...item, id: "?" } : item));

/** The same state on a phone and at a desk. */
const both = (name: string, state: Omit<State, "name">): State[] => [{ ...PHONE, ...state, name }, { ...DESK, ...state, name: `${name}-wide` }];

export const front: Part = {
  name: "front", title: "报纸",
  states: [
    ...both("first-visit", { at: "/" }),
    ...both("loading", { at: "/", fetched: false, device: { network: "silent" } }),
    ...both("offline", { at: "/", fetched: false, device: { network: "offline" }, until: "[role=alert]" }),
    { ...PHONE, name: "login", at: "/", fetched: false, device: { network: "login" }, until: "[role=alert]" },
    { ...PHONE, name: "empty", at: "/", editions: [] },
    ...both("one", { at: "/", editions: [editionWith(1)] }),
    ...both("three", { at: "/", editions: [editionWith(3)] }),
    ...both("sixty", { at: "/", editions: [manyStories] }),
    ...both("partial", { at: "/", editions: [MALFORMED], fetched: false, until: "main h3" }),
    ...both("new-version", { at: "/", draw: () => <NewVersion onTakeOver={nothing} onLater={nothing} /> }),
    ...both("search", { at: "/?q=渠", until: "main ol li" }),
    ...both("search-none", { at: "/?q=航天飞机", until: "main h2" }),
    { ...PHONE, name: "section", at: "/?section=视觉新闻" },
    { ...PHONE, name: "no-section", at: "/?section=体育" },
    { ...DESK, name: "large-text", at: "/", device: { kept: set({ size: 32 }) } },
  ],
};

/** Selects words of the story as a reader's drag leaves them. */
async function select(words: string): Promise<void> {
  const paragraph = await whenThere("#p4");
  // Numbers are set upright in columns from the right once the code for that has come, which sets the text anew.
  for (let left = 4; left > 0; left -= 1) await new Promise(requestAnimationFrame);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.textContent ?? "").indexOf(words);
    if (at < 0) continue;
    paragraph.scrollIntoView({ block: "center" });
    document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
  throw new Error(`no “${words}” in the paragraph`);
}

/** Presses the player's button until it is one to go on with: it stands there before there is anything to halt. */
async function paused(): Promise<void> {
  const button = await whenThere(".player button");
  while (button.textContent !== "继续") {
    button.click();
    await new Promise(requestAnimationFrame);
  }
}

const at = `/a/${lead.id}`;
const VOICES = ["普通话 女声", "普通话 男声"];

export const stories: Part = {
  name: "story", title: "稿件",
  states: [
    ...both("whole", { at }),
    ...both("search", { at: `${at}?q=渠`, until: "article mark" }),
    { ...PHONE, name: "no-headline", at: `/a/${headless.id}`, editions: [editionWhere((item) => (item.id === headless.id ? headless : item))] },
    { ...PHONE, name: "long-headline", at: `/a/${longHeaded.id}` },
    ...both("photo", { at: `/a/${photoStory.id}` }),
    ...both("vertical", { at, device: { kept: set({ direction: "vertical" }) } }),
    { ...PHONE, name: "pinyin", at, device: { kept: set({ pinyin: true }) }, until: "rt" },
    { ...DESK, name: "vertical-pinyin", at, device: { kept: set({ direction: "vertical", pinyin: true }) }, until: "rt" },
    { ...PHONE, name: "largest", at, device: { kept: set({ size: 40 }) } },
    { ...PHONE, name: "kai", at, device: { kept: set({ face: "kai" }) } },
    { ...PHONE, name: "links", at, act: () => pressWhenThere("nav [aria-pressed=false]:not(#listen)+[aria-pressed=false]") },
    ...both("source", { at: `${at}?source=1`, until: ".source-row" }),
    ...both("notes", { at: `${at}#p5`, device: { kept: shelf(savedStory(lead), ...NOTES) }, until: "#notes" }),
    ...both("notes-list", { at, device: { kept: shelf(...NOTES) }, act: async () => { (await whenThere("#notes")).scrollIntoView(); } }),
    { ...PHONE, name: "notes-pinyin", at: `${at}#p5`, device: { kept: { ...shelf(...NOTES), ...set({ pinyin: true }) } }, act: () => whenThere("#notes").then(nothing), until: "rt" },
    ...both("passage", { at, act: () => select("把图纸铺在打谷场上"), until: ".passage-bar" }),
    { ...PHONE, name: "passage-pinyin", at, device: { kept: set({ pinyin: true }) }, act: async () => { await whenThere("rt"); document.getSelection()?.selectAllChildren(await whenThere("#p5")); }, until: ".passage-bar" },
    ...both("player", { at, device: { voices: VOICES }, act: () => pressWhenThere("#listen"), until: ".player" }),
    { ...PHONE, name: "player-paused", at, device: { voices: VOICES }, act: async () => { await pressWhenThere("#listen"); await paused(); }, until: ".player" },
    { ...PHONE, name: "player-failed", at, device: { voices: VOICES, mute: true }, act: () => pressWhenThere("#listen"), until: ".player [role=alert]" },
    { ...PHONE, name: "player-one-voice", at, device: { voices: VOICES.slice(0, 1) }, act: () => pressWhenThere("#listen"), until: ".player" },
    { ...PHONE, name: "foot", at, act: () => { document.querySelector("footer")?.scrollIntoView({ block: "end" }); } },
    ...both("loading", { at, fetched: false, device: { network: "silent" } }),
    { ...PHONE, name: "offline", at, fetched: false, device: { network: "offline" }, until: "[role=alert]" },
    { ...PHONE, name: "not-found", at: "/a/2023-04-06-00000000" },
    { ...PHONE, name: "dropped", at: "/a/2023-04-06-00000000", device: { kept: shelf({ ...savedStory(brief), id: "2023-04-06-00000000" }) } },
    { ...PHONE, name: "zoom", at: `${at}#photo-1`, until: "dialog picture img" },
    { ...PHONE, name: "settings", at, act: () => pressWhenThere("header button[aria-haspopup=dialog]"), until: "dialog" },
  ],
};

export const others: Part = {
  name: "others", title: "别的页",
  states: [
    { ...PHONE, name: "person", at: "/by/林小雨" },
    { ...PHONE, name: "person-none", at: "/by/张三" },
    { ...PHONE, name: "archive", at: "/search" },
    ...both("archive-found", { at: "/search?q=渠", until: "main ol li" }),
    { ...PHONE, name: "archive-running", at: "/search?q=渠", device: { network: "silent" } },
    { ...PHONE, name: "archive-none", at: "/search?q=航天飞机", until: "main h2" },
    { ...PHONE, name: "archive-failed", at: "/search?q=渠", device: { network: "missing" }, until: "[role=alert]" },
    { ...PHONE, name: "not-found", at: "/nowhere" },
    { ...PHONE, name: "older", at: `/e/${edition.id}` },
  ],
};

const file = ref?.file ?? "";

export const offline: Part = {
  name: "offline", title: "离线阅读",
  states: [
    { ...PHONE, name: "to-save", at: "/?section=视觉新闻", act: atFoot },
    { ...PHONE, name: "saved", at: "/?section=视觉新闻", device: { files: [`/${file}`] }, act: atFoot },
    { ...PHONE, name: "no-network", at: "/?section=视觉新闻", device: { network: "offline", files: [`/${file}`] }, act: atFoot },
    { ...PHONE, name: "saving", at: "/?section=视觉新闻", device: { network: "silent" }, act: async () => { await pressWhenThere("[aria-label=离线阅读] button"); await atFoot(); }, until: "progress" },
  ],
};

async function atFoot(): Promise<void> {
  const button = await whenThere("[aria-label=离线阅读] button");
  button.scrollIntoView({ block: "end" });
}
