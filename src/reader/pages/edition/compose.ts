import type { Item } from "../../../model/index.ts";
import { COLUMNS, measure, type Columns, type Measured, type Standing } from "./measure.ts";

/** How one story sits on a page of so many columns. */
export interface Slot {
  /** Columns that it is wide, 1 to the page's number. */
  span: number;
  /** Lines of text that it shows; absent where the whole text stands, its columns balanced. */
  lines?: number;
  /** It begins a row, so no rule stands at its left. */
  first: boolean;
  /** Columns of its picture, where that stands beside the text and not above it. */
  beside?: number;
}

export interface Placed {
  item: Item;
  lead: boolean;
  slots: Record<Columns, Slot>;
}

/** How tall a rail is on a page of so many columns, in lines of body. */
export type Rail = (columns: Columns) => number;

/** No row is taller than about 80% of a desk's window: nobody scrolls up to go on reading a column. In lines of body. */
const TALLEST = 19;
const TALLEST_LEAD = 25;
/** A lead beside a rail is as tall as that, and no less than this. */
const LEAST_LEAD = 12;
/** A picture that would be taller is set so wide only where nothing else can be. In lines of body. */
const TALLEST_PICTURE = 16;
/** Of the lines that a picture is tall here, so many has it in the narrowest window of each range at least: text beside it goes on to its foot by itself. */
const NARROWEST = 0.8;
/** On a phone a story shows its opening and goes on at its own page. */
const PHONE = 5;
const PHONE_LEAD = 8;
/** What a tap there brings is more than so many lines: fewer stand where they are. */
const HIDDEN = 3;
const FEWEST = 4;
/** A line of white costs this much more than a line of text that goes on elsewhere. */
const WHITE = 3;
/** A cut that hides no more than so many lines costs so much more: a reader who goes on for one sentence was made to for nothing. */
const LITTLE = 4;
const FOR_LITTLE = 12;
/** A text of fewer lines than this to a column is wide and shallow, which looks like a mistake; each line short costs. */
const DEEP = 9;
const SHALLOW = 5;

interface Row {
  cost: number;
  slots: Slot[];
}

/**
 * Sets stories in rows, in reading order, for each number of columns: a row's stories are chosen so that their heights
 * are close, and a longer text goes on at its own page rather than leave white beside it. Least total cost, by dynamic
 * programming over where rows end; time linear in the number of stories.
 *
 * `lead` is the story set large, if it is among them; `rail`, where from three columns on the last column beside the lead is taken: how tall what stands there is, in
 * lines of body. The lead is no taller where that would leave white under the rail, but for what must be seen of it.
 */
export function compose(items: readonly Item[], lead: Item | undefined, rail: Rail | undefined): Placed[] {
  const measured = items.map((item) => measure(item, item === lead));
  const byColumns = new Map(COLUMNS.map((columns) => [columns, setRows(measured, columns, rail)]));
  return measured.map(({ item, lead: leads }, index) => {
    const slot = (columns: Columns): Slot => byColumns.get(columns)?.[index] ?? { span: 1, first: true };
    return { item, lead: leads, slots: { 1: slot(1), 2: slot(2), 3: slot(3), 4: slot(4), 5: slot(5) } };
  });
}

function setRows(stories: readonly Measured[], columns: Columns, rail: Rail | undefined): Slot[] {
  if (columns === 1) return stories.map(onPhone);
  const best: { cost: number; row: Row | undefined; from: number }[] = [{ cost: 0, row: undefined, from: 0 }];
  for (let end = 1; end <= stories.length; end++) {
    let found: { cost: number; row: Row | undefined; from: number } = { cost: Infinity, row: undefined, from: end - 1 };
    for (let from = end - 1; from >= Math.max(0, end - columns); from--) {
      const before = best[from];
      if (!before || before.cost === Infinity) continue;
      const row = bestRow(stories.slice(from, end), columns, rail);
      if (row && before.cost + row.cost < found.cost) found = { cost: before.cost + row.cost, row, from };
    }
    best.push(found);
  }
  const slots: Slot[] = [];
  for (let end = stories.length; end > 0;) {
    const step = best[end];
    if (!step?.row) return stories.map(() => ({ span: columns, first: true }));
    slots.unshift(...step.row.slots);
    end = step.from;
  }
  return slots;
}

function onPhone(story: Measured): Slot {
  const most = story.lead ? PHONE_LEAD : PHONE;
  return { span: 1, first: true, ...(story.item.kind === "article" && story.body(1) > most + HIDDEN ? { lines: most } : {}) };
}

function bestRow(stories: readonly Measured[], columns: Columns, rail: Rail | undefined): Row | undefined {
  const leads = stories.some((story) => story.lead);
  if (leads && rail && columns >= 3 && stories.length > 1) return undefined;
  const width = leads && rail && columns >= 3 ? columns - 1 : columns;
  if (stories.length > width) return undefined;
  const tallest = !leads ? TALLEST : rail && columns >= 3 ? Math.min(TALLEST_LEAD, Math.max(LEAST_LEAD, rail(columns))) : TALLEST_LEAD;
  let best: Row | undefined;
  for (const spans of divisions(width, stories.length)) {
    if (!stories.every((story, i) => fits(story, spans[i] ?? 1, width))) continue;
    const row = setRow(stories, spans, columns, tallest);
    if (!best || row.cost < best.cost) best = row;
  }
  return best;
}

const fits = (story: Measured, span: number, width: number): boolean =>
  story.lead ? span * 5 >= width * 3 : span <= 3 || width === span;

/** What it costs to set a story's picture so wide that it is too tall. */
const tooTall = (story: Measured, standing: Standing, columns: Columns, span: number): number =>
  standing.columns < span ? 0 : Math.max(0, story.picture(columns, span) - TALLEST_PICTURE) * span * WHITE;

type Part = Standing & { span: number; cuts: boolean; tooTall: number };

function setRow(stories: readonly Measured[], spans: readonly number[], columns: Columns, tallest: number): Row {
  const parts = stories.map((story, i): Part => {
    const span = spans[i] ?? 1;
    const standing = story.standing(columns, span);
    return { ...standing, span, cuts: story.item.kind === "article", tooTall: tooTall(story, standing, columns, span) };
  });
  const uncut = Math.max(0, ...parts.map((part) => (part.cuts ? (part.beside > 0 ? part.head + part.beside : 0) : part.head + part.text)));
  const heights = [...parts.flatMap((part) => [part.head + part.text, ...(part.beside > 0 ? [part.head + part.beside] : [])]), tallest].filter((height) => height <= Math.max(tallest, uncut));
  let best: Row | undefined;
  for (const height of heights) {
    const row = setToHeight(parts, Math.max(height, uncut));
    if (!best || row.cost < best.cost) best = row;
  }
  const row = best ?? setToHeight(parts, tallest);
  return { ...row, cost: row.cost + parts.reduce((sum, part) => sum + part.tooTall, 0) };
}

function setToHeight(parts: readonly Part[], height: number): Row {
  let cost = 0;
  const slots = parts.map(({ span, columns, head, text, beside, cuts }, i): Slot => {
    const room = Math.max(FEWEST, Math.floor(height - head));
    const slot: Slot = { span, first: i === 0, ...(columns < span && { beside: span - columns }) };
    if (columns > 1) cost += Math.max(0, DEEP - Math.min(text, room)) * SHALLOW * (columns - 1);
    if (!cuts || text <= room) {
      cost += Math.max(0, room - text) * columns * WHITE + Math.max(0, room - beside) * (span - columns) * WHITE;
      return slot;
    }
    // A line is kept for the words that say where the story goes on.
    if ((text - room + 1) * columns <= LITTLE) cost += FOR_LITTLE;
    cost += (text - room) * columns + Math.max(0, head + room - height) * WHITE + Math.max(0, room - beside) * (span - columns) * WHITE;
    // Beside a card that is taller than any story may be, the rest is white.
    const lines = room <= beside ? Math.floor(beside * NARROWEST) : room - 1;
    return { ...slot, lines: Math.min(TALLEST_LEAD, Math.max(FEWEST, lines)) };
  });
  return { cost, slots };
}

/** Every way to divide `width` columns among `count` stories, each at least one. */
function divisions(width: number, count: number): number[][] {
  if (count === 1) return [[width]];
  const all: number[][] = [];
  for (let span = 1; span <= width - count + 1; span++) {
    for (const rest of divisions(width - span, count - 1)) all.push([span, ...rest]);
  }
  return all;
}
