import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { newQueryClient } from "../src/reader/app/App.tsx";
import { pageCode } from "../src/reader/app/pages.tsx";
import { editionQuery, publicationQuery } from "../src/reader/data/queries.ts";
import { startSettings } from "../src/reader/settings/device.ts";
import { SETTINGS_KEY, SETTINGS_VERSION } from "../src/reader/settings/settings.ts";
import { buildArchive } from "../src/search/archive/build.ts";
import { newestFirst } from "../src/search/index.ts";
import { pinyinReader } from "../src/search/pinyin/reader.ts";
import type { Edition } from "../src/model/index.ts";
import "../src/reader/whole.css";
import "./gallery.css";
import { Contents } from "./Contents.tsx";
import { giveDevice, type Device } from "./device.ts";
import { edition as paper, published } from "./paper/paper.ts";
import { whenThere, type State } from "./part.ts";
import { PARTS } from "./parts/index.ts";
import { Sheet, statesAtEachWidth, statesOfPart } from "./Sheet.tsx";
import { Shown } from "./Shown.tsx";

// The gallery: every part of the reader in every state, each at an address of its own (`/gallery/?part=story&state=whole`).
// `?sheet=story` has all states of a part at once, `?sheet=story&wide=whole` one at five widths. It is served by `npm run dev` and is no part of the site.

const root = document.documentElement;
const params = new URLSearchParams(location.search);

/** Gives an answer to what the page asks its site for. The archive is made when it is asked for. */
function filesOf(editions: readonly Edition[], files: ReadonlyMap<string, Uint8Array>) {
  let archive: Promise<Map<string, Uint8Array>> | undefined;
  const build = async (): Promise<Map<string, Uint8Array>> => {
    const built = new Map<string, Uint8Array>();
    for await (const { path, bytes } of buildArchive({ documents: () => newestFirst(editions), readings: pinyinReader().readings })) built.set(`search/${path}`, bytes);
    return built;
  };
  return async (path: string): Promise<Uint8Array | undefined> => {
    if (!path.startsWith("search/")) return files.get(path);
    archive ??= build();
    return (await archive).get(path);
  };
}

/** What editions come to on a site; one that the contract refuses in part is as a site would serve it. */
function siteOf(editions: readonly Edition[]) {
  const { publication, refs, files } = published(editions.map((one) => (isSound(one) ? one : paper)));
  const served = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return { publication, refs, served };
}

const isSound = ({ pages }: Edition): boolean => pages.every(({ sections }) => sections.every(({ items }) => items.every(({ id }) => id !== "?")));

const frames = (count: number): Promise<void> => new Promise((resolve) => {
  const next = (left: number): void => { if (left === 0) resolve(); else requestAnimationFrame(() => { next(left - 1); }); };
  next(count);
});

/** Resolves once nothing on the page is on its way: faces, pictures, what React draws slice by slice. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  await Promise.all([...document.images].filter(({ loading }) => loading !== "lazy").map((image) => image.decode().catch(() => undefined)));
  await frames(4);
}

/** Takes a state's device; gives it with stories set in columns from the right, whatever else is set on it. */
function vertical(device: Device = {}): Device {
  const set = device.kept?.[SETTINGS_KEY];
  return { ...device, kept: { ...device.kept, [SETTINGS_KEY]: { v: SETTINGS_VERSION, ...(typeof set === "object" ? set : {}), direction: "vertical" } } };
}

async function show(state: State): Promise<void> {
  const { editions = [paper] } = state;
  const { publication, refs, served } = siteOf(editions);
  giveDevice(params.has("vertical") ? vertical(state.device) : state.device ?? {}, filesOf(editions, served));
  root.dataset["script"] = "";
  // A whole page, of which more is asked than of a part.
  if (state.at !== undefined) root.dataset["page"] = "";
  startSettings();
  const queryClient = newQueryClient();
  const { queries } = queryClient.getDefaultOptions();
  queryClient.setDefaultOptions({ queries: { ...queries, retryDelay: 0 } });
  if (state.fetched !== false) {
    queryClient.setQueryData(publicationQuery().queryKey, { value: publication });
    refs.forEach((ref, index) => {
      const edition = editions[index];
      if (edition) queryClient.setQueryData(editionQuery(ref).queryKey, { value: { edition, malformed: [] } });
    });
  }
  // As in a browser that has the page's code already: what is looked at is the page and not the wait for it.
  if (state.at !== undefined) await pageCode(state.at.split(/[?#]/)[0] ?? "/");
  const place = document.getElementById("root");
  if (!place) throw new Error("no root");
  await new Promise<void>((resolve) => {
    createRoot(place, { onCaughtError: (error) => { console.info(error); } }).render(<Shown state={state} queryClient={queryClient} onDrawn={resolve} />);
  });
  await state.act?.();
  if (state.until !== undefined) await whenThere(state.until);
  await settled();
  root.dataset["ready"] = "";
}

if (window.parent !== window) root.dataset["framed"] = "";
const look = params.get("look");
const sheet = PARTS.find(({ name }) => name === params.get("sheet"));
const part = PARTS.find(({ name }) => name === params.get("part"));
const state = part?.states.find(({ name }) => name === params.get("state"));
if (state) {
  await show(state);
  if (look !== null && look !== "light") root.dataset["theme"] = look;
} else if (sheet) {
  const one = sheet.states.find(({ name }) => name === params.get("wide"));
  const states = one ? statesAtEachWidth(sheet, one) : statesOfPart(sheet, params.has("vertical"));
  const place = document.getElementById("root");
  if (place) createRoot(place).render(<Sheet title={sheet.title} states={states} onReady={() => { root.dataset["ready"] = ""; }} />);
} else {
  startSettings();
  const place = document.getElementById("root");
  if (place) createRoot(place).render(<BrowserRouter><Contents only={params.get("of") ?? undefined} /></BrowserRouter>);
  root.dataset["ready"] = "";
}
