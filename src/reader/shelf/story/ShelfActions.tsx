import { useState, type ReactNode } from "react";
import "../../whole.css";
import type { Item } from "../../../model/index.ts";
import { toast } from "../../parts/states/toast.ts";
import type { Passage } from "../../passage/quote.ts";
import { deviceShelf } from "../device.ts";
import { paragraphsOf } from "../../edition/paragraphs.ts";
import { noteOf } from "../note.ts";
import { words as all } from "../words.ts";
import { NoteEditor } from "./NoteEditor.tsx";

const words = all.notes;

/** Takes passages of a story and what was written of the first; marks them all, and says so with a way back. */
export function markPassages(item: Item, passages: readonly Passage[], text: string): void {
  const records = passages.flatMap((passage, index) => noteOf(item, passage, index === 0 ? text : "", Date.now()) ?? []);
  deviceShelf.read();
  const { notes } = deviceShelf.now();
  // What is marked already keeps what was written of it.
  const fresh = records.filter((record) => record.words !== undefined || !notes.some(({ id }) => id === record.id));
  const before = fresh.flatMap(({ id }) => notes.find((note) => note.id === id) ?? []);
  deviceShelf.put(...fresh);
  const done = text.trim() === "" ? words.marked : words.kept;
  toast(deviceShelf.now().kept ? done : all.keptForNow(done), { label: all.undo, undoes: true, run: () => { deviceShelf.remove(...fresh); deviceShelf.put(...before); } });
}

interface ShelfButtonsProps {
  item: Item;
  /** What is selected, one part a paragraph. */
  passages: readonly Passage[];
  /** A note on it is asked for: its editor is the caller's to show, since the bar goes with the selection. */
  onWrite: () => void;
  /** Told when the selection has served. */
  onDone: () => void;
  className: string;
}

/** What a reader keeps of selected words: a mark, or a mark with a note. For the bar that stands by a selection. */
export function ShelfButtons({ item, passages, onWrite, onDone, className }: ShelfButtonsProps): ReactNode {
  return (
    <>
      <button type="button" className={className} onClick={() => { markPassages(item, passages, ""); onDone(); }}>{words.mark}</button>
      <button type="button" aria-haspopup="dialog" className={className} onClick={onWrite}>{words.write}</button>
    </>
  );
}

/** Where a note on selected words is written. The words stay as they were when it was drawn first. */
export function PassageNote({ item, passages, onClose }: Pick<ShelfButtonsProps, "item" | "passages"> & { onClose: () => void }): ReactNode {
  const [about] = useState(passages);
  const paragraphs = paragraphsOf(item);
  const exact = about.map(({ paragraph, start, end }) => (paragraphs[paragraph - 1] ?? "").slice(start, end).trim()).join("");
  return <NoteEditor exact={exact} paragraphs={paragraphs} onSave={(text) => { markPassages(item, about, text); }} onClose={onClose} />;
}
