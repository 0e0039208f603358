import { keyOf, SHELF_VERSION, type Kept, type Note, type Saved } from "../../src/reader/shelf/record.ts";
import { KeptCopy } from "../../src/reader/shelf/KeptCopy.tsx";
import { paragraphsOf } from "../../src/reader/edition/paragraphs.ts";
import { savedOf } from "../../src/reader/shelf/make.ts";
import { noteOf } from "../../src/reader/shelf/note.ts";
import { NoteItem } from "../../src/reader/shelf/NoteItem.tsx";
import { words } from "../../src/reader/shelf/words.ts";
import type { Item } from "../../src/model/index.ts";
import { brief, edition, lead, longHeaded, photoStory, ref } from "../paper/paper.ts";
import { nothing, type Part } from "../part.ts";

/** When all of it was kept: noon of a day in 2023. */
const AT = Date.UTC(2023, 3, 7, 4);

const section = edition.pages[0]?.sections[0];

/** Takes a story; gives it as a reader's shelf has it. */
export function savedStory(item: Item): Saved {
  if (!section || !ref) throw new Error("the gallery's paper has no section");
  return savedOf(item, section, ref, AT);
}

/** Takes a paragraph of the lead, from 1, words in it and what was written of them; gives the note. Throws where the words are not there. */
export function noteOn(paragraph: number, exact: string, written = ""): Note {
  const start = (paragraphsOf(lead)[paragraph - 1] ?? "").indexOf(exact);
  const note = noteOf(lead, { paragraph, start, end: start + exact.length }, written, AT + paragraph);
  if (start < 0 || !note) throw new Error(`no “${exact}” in paragraph ${paragraph}`);
  return note;
}

/** Takes records; gives what a device keeps of them. */
export const shelf = (...records: readonly Kept[]) => Object.fromEntries(records.map((record) => [keyOf(record), { v: SHELF_VERSION, ...record }]));

export const NOTES = [noteOn(2, "从前浇一遍地要等五天,如今半天就够", "和王·建国说的“十三年”对得上。"), noteOn(5, "公家的渠,也是自家的渠")] as const;

const many = [lead, brief, longHeaded, photoStory].flatMap((item, turn) => Array.from({ length: 6 }, (_, index) => ({ ...savedStory(item), id: `${item.id.slice(0, -1)}${index + turn}`, at: AT - index * 1000 })));

export const saved: Part = {
  name: "saved", title: "收藏与笔记",
  states: [
    { name: "empty", at: "/saved", height: 844 },
    { name: "one", at: "/saved", height: 844, device: { kept: shelf(savedStory(lead)) } },
    { name: "both", at: "/saved", height: 1100, device: { kept: shelf(savedStory(lead), savedStory(longHeaded), savedStory(photoStory), ...NOTES) } },
    { name: "many", at: "/saved", height: 1400, device: { kept: shelf(...many, ...NOTES) } },
    { name: "wide", at: "/saved", width: 1280, height: 900, device: { kept: shelf(savedStory(lead), savedStory(longHeaded), ...NOTES) } },
    { name: "not-kept", at: "/saved", height: 844, device: { forbidden: true } },
    { name: "newer", at: "/saved", height: 844, device: { kept: { ...shelf(savedStory(lead)), "baolan:shelf:note:fromanewerone": { v: SHELF_VERSION + 1 } } } },
    { name: "dropped", height: 700, draw: () => <KeptCopy story={savedStory(brief)} /> },
    { name: "note", height: 200, draw: () => <div className="p-4"><NoteItem note={NOTES[0]} onRemove={nothing} /></div> },
    { name: "mark", height: 160, draw: () => <div className="p-4"><NoteItem note={NOTES[1]} onRemove={nothing} /></div> },
    { name: "note-orphan", height: 220, draw: () => <div className="p-4"><NoteItem note={NOTES[0]} remark={words.notes.orphan} onRemove={nothing} /></div> },
    { name: "note-altered", height: 220, draw: () => <div className="p-4"><NoteItem note={NOTES[1]} remark={words.notes.altered} onRemove={nothing} /></div> },
  ],
};
