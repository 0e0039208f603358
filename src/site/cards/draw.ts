import { setBalanced, setLines, type SetText } from "../../text/typeset/set-lines.ts";
import type { CardContent, EditionCard, StoryCard } from "./content.ts";
import { CARD } from "./wanted.ts";
import { fill, newSheet, type Colour, type Sheet } from "./sheet.ts";
import type { Style, Type } from "./type.ts";


const MARGIN = 64;
const WIDTH = CARD.width - 2 * MARGIN;
const GAP = 48;

const masthead: Style = { size: 52, weight: 900, colour: "accent", tracking: 4 };
const small: Style = { size: 28, weight: 400, colour: "soft" };
const kicker: Style = { size: 34, weight: 400, colour: "accent", tracking: 3 };
const body: Style = { size: 28, weight: 400, colour: "ink" };
const LEADING = 46;
const head = (size: number): Style => ({ size, weight: 700, colour: "ink" });

/** A line alone, at its left or its right end. */
function line(sheet: Sheet, type: Type, text: string, style: Style, place: { left: number; right: number; y: number; at: "left" | "right" }): number {
  const { lines } = setLines(text, type.measure(style), { width: place.right - place.left, most: 1 });
  const width = lines[0]?.width ?? 0;
  type.print(sheet, lines, { x: place.at === "left" ? place.left : place.right - width, y: place.y, leading: 0 }, style);
  return width;
}

/** The head of the paper: its name, what is known of day and page, and a double rule. Gives where it ends. */
function top(sheet: Sheet, type: Type, paper: string, imprint: string): number {
  const name = line(sheet, type, paper, masthead, { left: MARGIN, right: MARGIN + WIDTH / 2, y: 100, at: "left" });
  line(sheet, type, imprint, small, { left: MARGIN + name + GAP, right: MARGIN + WIDTH, y: 98, at: "right" });
  fill(sheet, MARGIN, 122, WIDTH, 4, "ink");
  fill(sheet, MARGIN, 130, WIDTH, 1, "ink");
  return 131;
}

/** The largest size at which a headline has no more lines than may be; at the smallest it is cut, and says so. */
function fitHeadline(type: Type, text: string): { set: SetText; style: Style } {
  for (const [size, most] of [[76, 2], [66, 2], [58, 2], [50, 3]] as const) {
    const set = setBalanced(text, type.measure(head(size)), { width: WIDTH, most });
    if (set.end === text.length) return { set, style: head(size) };
  }
  return { set: setLines(text, type.measure(head(46)), { width: WIDTH, most: 3 }), style: head(46) };
}

/** Paragraphs in two columns with a rule between, as a paper sets them; what does not fit is cut, and says so. */
function columns(sheet: Sheet, type: Type, paragraphs: readonly string[], y: number, foot: number): void {
  const each = Math.max(1, Math.floor((foot - y) / LEADING));
  const width = (WIDTH - GAP) / 2;
  const room = each * 2;
  const rows: { lines: SetText["lines"]; at: number }[] = [];
  let used = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (used >= room) break;
    // Where this paragraph fills the card and another follows, it must not look as if the story ended there.
    const more = paragraphs.slice(index + 1).some((text) => text !== "");
    const set = setLines(more && used + 1 >= room ? `${paragraph}……` : paragraph, type.measure(body), { width, most: room - used, indent: 2 * body.size, justify: true });
    rows.push({ lines: set.lines, at: used });
    used += set.lines.length;
  }
  const all = rows.flatMap(({ lines }) => lines);
  // A short text has two columns of one height.
  const first = Math.min(each, Math.ceil(all.length / 2));
  const split = all.length <= 2 ? all.length : first;
  type.print(sheet, all.slice(0, split), { x: MARGIN, y: y + body.size, leading: LEADING }, body);
  type.print(sheet, all.slice(split), { x: MARGIN + width + GAP, y: y + body.size, leading: LEADING }, body);
  if (split < all.length) fill(sheet, CARD.width / 2, y + 2, 1, split * LEADING - 12, "rule");
}

const FOOT = CARD.height - 48;

function drawStory(sheet: Sheet, type: Type, card: StoryCard): void {
  let y = top(sheet, type, card.paper, card.imprint) + 26;
  if (card.kicker !== undefined) {
    line(sheet, type, card.kicker, kicker, { left: MARGIN, right: MARGIN + WIDTH, y: y + kicker.size, at: "left" });
    y += 52;
  }
  if (card.headline === undefined) {
    caption(sheet, type, card.text, y + 8);
    return;
  }
  const { set, style } = fitHeadline(type, card.headline);
  const leading = Math.round(style.size * 1.24);
  type.print(sheet, set.lines, { x: MARGIN, y: y + Math.round(style.size * 0.98), leading }, style);
  y += set.lines.length * leading + 20;
  fill(sheet, MARGIN, y, WIDTH, 1, "rule");
  columns(sheet, type, card.text, y + 22, FOOT);
}

/** A photo story without a headline: its caption is the story, and is set larger. */
function caption(sheet: Sheet, type: Type, paragraphs: readonly string[], y: number): void {
  const large: Style = { size: 40, weight: 400, colour: "ink" };
  const leading = 66;
  const most = Math.floor((FOOT - y) / leading);
  const { lines } = setLines(paragraphs.join(""), type.measure(large), { width: WIDTH, most, justify: true });
  type.print(sheet, lines, { x: MARGIN, y: y + large.size, leading }, large);
}

function drawEdition(sheet: Sheet, type: Type, { paper, imprint, pages, stories }: EditionCard): void {
  let y = top(sheet, type, paper, imprint === "" ? pages : pages === "" ? imprint : `${imprint}　${pages}`) + 30;
  const [lead, ...others] = stories;
  if (!lead) return;
  if (lead.kicker !== undefined) {
    line(sheet, type, lead.kicker, kicker, { left: MARGIN, right: MARGIN + WIDTH, y: y + kicker.size, at: "left" });
    y += 52;
  }
  const { set, style } = fitHeadline(type, lead.headline);
  const leading = Math.round(style.size * 1.24);
  type.print(sheet, set.lines, { x: MARGIN, y: y + Math.round(style.size * 0.98), leading }, style);
  y += set.lines.length * leading + 24;
  const next: Style = { size: 36, weight: 700, colour: "ink" };
  const row = 66;
  const colour: Colour = "rule";
  for (const { headline } of others.slice(0, Math.max(0, Math.floor((FOOT + 12 - y) / row)))) {
    fill(sheet, MARGIN, y, WIDTH, 1, colour);
    line(sheet, type, headline, next, { left: MARGIN, right: MARGIN + WIDTH, y: y + 47, at: "left" });
    y += row;
  }
}

/** Takes what sets type and what a card says; gives it drawn. All its text must have been made ready. */
export function drawCard(type: Type, card: CardContent): Sheet {
  const sheet = newSheet(CARD.width, CARD.height);
  if (card.kind === "story") drawStory(sheet, type, card);
  else drawEdition(sheet, type, card);
  return sheet;
}
