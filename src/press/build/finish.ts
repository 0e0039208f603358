import type { Article, Item, Photo, PhotoStory, SourceLine, Text } from "../../model/index.ts";
import type { Shape } from "../scan/shape.ts";
import { readStory, uniquePeople, type PhotoDraft, type StoryDraft } from "./draft.ts";
import { columnTag } from "../place/head-shape.ts";
import { noteNode, paragraphNode, textNode } from "./nodes.ts";
import type { Placed } from "../place/placed.ts";
import { rejoin, type Habit, type Part } from "./rejoin.ts";

/** A story made whole but for its id, and what its id comes from. */
export interface Finished {
  item: Item;
  draft: StoryDraft;
  /** Those of its parts of which there is something to say: put together of several pieces, or fragments. */
  broken: Part[];
  /** The headline, else the caption, else the first paragraph: without white space at its ends. */
  key: string;
  /** Tells two stories of one key apart. */
  first: string;
}

/** Stands in until the page's ids are given: an id of the form that the contract asks for. */
const NO_ID = "0";

const kindOfNote = (placed: Placed): "byline" | "credit" | "editor" | "furniture" | "unplaced" =>
  placed.role === "byline" || placed.role === "credit" || placed.role === "editor" || placed.role === "furniture" ? placed.role : "unplaced";

function photoOf({ caption, notes }: PhotoDraft): Photo {
  const [part] = rejoin([caption], { indented: false, bodyGap: 1, sections: new Set() }, { endWithStop: false }, () => false);
  const paragraph = part === undefined ? { ...textNode([caption]), role: "caption" as const, state: "asPrinted" as const } : paragraphNode(part);
  const people = [...(caption.claim?.people ?? []), ...notes.flatMap(({ claim }) => claim?.people ?? [])];
  return { caption: { ...paragraph, role: "caption" }, byline: uniquePeople(people), notes: notes.map((note) => noteNode(note, kindOfNote(note))) };
}

/** A headline over two lines: two phrases of one length keep a space between them, a phrase broken in two has none. */
function heading(pieces: readonly Placed[]): Text {
  const [first, second] = pieces;
  const broken = pieces.some(({ continues }) => continues);
  const couplet = first !== undefined && second !== undefined && Math.abs(first.block.core.length - second.block.core.length) <= 1;
  return textNode(pieces, broken && !couplet ? "joined" : "spaced");
}

/** Takes a story's draft; gives the item that it is: an article, or where there is nothing but a picture a photo story. */
export function finish(draft: StoryDraft, shape: Shape, habit: Habit, forcedSplit: (line: SourceLine) => boolean): Finished {
  const parts = rejoin(draft.paragraphs, shape, habit, forcedSplit);
  const paragraphs = parts.map(paragraphNode);
  const broken = parts.filter(({ state, pieces }) => state === "fragment" || pieces.length > 1);
  const photos = draft.photos.map(photoOf);
  const [photo] = photos;
  const headline = draft.headline.length === 0 ? undefined : heading(draft.headline);
  const title = headline === undefined ? undefined : draft.headline.map(({ block }) => block.core).join("");
  const first = paragraphs[0]?.text.trim() ?? photo?.caption.text.trim() ?? draft.notes[0]?.block.core ?? "";
  const alone = photo !== undefined && photos.length === 1 && paragraphs.length === 0 && draft.kicker.length === 0 && draft.deck.length === 0;
  if (alone) {
    const notes = draft.notes.map((note) => noteNode(note, kindOfNote(note)));
    const byline = uniquePeople([...readStory(draft).people, ...photo.byline]);
    const item: PhotoStory = {
      kind: "photo", id: NO_ID, ...(headline === undefined ? {} : { headline }), ...photo, byline, notes: [...photo.notes, ...notes],
    };
    return { item, draft, broken, key: photo.caption.text.trim(), first: title ?? "" };
  }
  const { people, dateline } = readStory(draft);
  const column = draft.headline.map(({ block }) => columnTag(block.core)).find((tag) => tag !== undefined);
  const item: Article = {
    kind: "article",
    id: NO_ID,
    ...(draft.kicker.length === 0 ? {} : { kicker: heading(draft.kicker) }),
    ...(headline === undefined ? {} : { headline }),
    ...(draft.deck.length === 0 ? {} : { deck: heading(draft.deck) }),
    ...(column === undefined ? {} : { column }),
    ...(dateline === undefined ? {} : { dateline }),
    byline: people,
    paragraphs,
    photos,
    notes: draft.notes.map((note) => noteNode(note, kindOfNote(note))),
  };
  return { item, draft, broken, key: title ?? first, first };
}
