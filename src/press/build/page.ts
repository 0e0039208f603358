import { CONTRACT_VERSION, shortHash, type Item, type Page, type Section, type SourceLine } from "../../model/index.ts";
import type { PressOptions } from "../options.ts";
import type { Source } from "../read/source.ts";
import { firstLine } from "../scan/block.ts";
import type { Shape } from "../scan/shape.ts";
import { sectionName } from "../scan/constructs/section.ts";
import type { PageDraft } from "./draft.ts";
import { finish, type Finished } from "./finish.ts";
import { nameItems, type Namesake } from "./name-items.ts";
import { noteNode, textNode } from "./nodes.ts";
import type { Placed } from "../place/placed.ts";
import { habitOf } from "./rejoin.ts";

/** A page with what its checks and explanations need beside it. */
export interface Built {
  page: Page;
  stories: Finished[];
  ids: ReadonlyMap<Finished, string>;
  namesakes: Namesake[];
}

const noteKind = ({ role }: Placed): "byline" | "credit" | "editor" | "unplaced" =>
  role === "byline" || role === "credit" || role === "editor" ? role : "unplaced";

const UNTITLED = shortHash("", 8);

/** Section ids are unique on a page: the hash of the title, and of its turn where a title comes again. */
function sectionIds(titles: readonly (string | undefined)[]): string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const key = title ?? "";
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return key === "" && nth === 1 ? UNTITLED : shortHash(nth === 1 ? key : `${key}\n${nth}`, 8);
  });
}

/** How many lines the file has. Where pieces of lines are read, the file's own lines are at hand; else each entry is one. */
const linesIn = ({ physical, lines }: Source): number => physical?.length ?? lines.length;

const TOP = 5;

/** What the page prints of itself, where the sidecar does not say it. */
function printed(draft: PageDraft): { number?: string; name?: string; date?: string } {
  const out: { number?: string; name?: string; date?: string } = {};
  for (const { claim, block } of draft.furniture) {
    out.number ??= claim?.page?.number ?? "";
    out.name ??= claim?.page?.name ?? "";
    const line = firstLine(block);
    // A date alone in the middle of a page is a story's, not the page's.
    const own = line.source.line <= TOP || !/^[\d年月日.\-/\s]+$/.test(line.core);
    out.date ??= own ? claim?.page?.date ?? "" : "";
    if (out.number === "") delete out.number;
    if (out.name === "") delete out.name;
    if (out.date === "") delete out.date;
  }
  return out;
}

function dates(sidecar: PressOptions["sidecar"], found: string | undefined): Pick<Page, "date" | "month" | "dateBasis"> {
  if (sidecar?.date !== undefined) return { date: sidecar.date, dateBasis: sidecar.dateBasis ?? "metadata" };
  if (sidecar?.month !== undefined) return { month: sidecar.month, dateBasis: sidecar.dateBasis ?? "metadata" };
  return found === undefined ? {} : { date: found, dateBasis: "printed" };
}

/** Takes a page's draft; gives the page of the contract, its stories named. */
export function buildPage(draft: PageDraft, source: Source, options: PressOptions, shape: Shape, forcedSplit: (line: SourceLine) => boolean): Built {
  const habit = habitOf(draft);
  const finished = draft.sections.map(({ stories }) => stories.map((story) => finish(story, shape, habit, forcedSplit)));
  const stories = finished.flat();
  const { ids, namesakes } = nameItems(stories, options.editionId, options.pageId);
  const lead = options.sidecar?.lead?.trim();
  const named = (story: Finished): Item => {
    const id = ids.get(story) ?? story.item.id;
    const { item } = story;
    item.id = id;
    if (item.kind === "article" && lead !== undefined && item.headline?.text.trim() === lead) item.lead = true;
    return item;
  };
  const keys = sectionIds(draft.sections.map(({ title }) => (title === undefined ? undefined : sectionName(title.block.core).name)));
  const sections = draft.sections.map(({ title, notes }, i): Section => ({
    id: keys[i] ?? shortHash(String(i), 8),
    ...(title === undefined ? {} : { title: textNode([title]) }),
    items: (finished[i] ?? []).map(named),
    notes: notes.map((note) => noteNode(note, noteKind(note))),
  }));
  const own = printed(draft);
  const number = options.sidecar?.number ?? own.number;
  const page: Page = {
    version: CONTRACT_VERSION,
    id: options.pageId,
    ...(number === undefined ? {} : { number }),
    name: options.sidecar?.page ?? own.name ?? options.fallbackName,
    ...dates(options.sidecar, own.date),
    furniture: draft.furniture.map((note) => noteNode(note, "furniture")),
    source: { path: source.path, sha256: source.sha256, encoding: source.encoding, lines: linesIn(source) },
    sections,
  };
  return { page, stories, ids, namesakes };
}
