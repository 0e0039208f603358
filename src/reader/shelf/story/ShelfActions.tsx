import { useState, type ReactNode } from "react";
import type { Item } from "../../../model/index.ts";
import { toast } from "../../parts/states/toast.ts";
import type { Passage } from "../../passage/quote.ts";
import { deviceShelf } from "../device.ts";
import { noteOf, paragraphsOf } from "../make.ts";
import { words as all } from "../words.ts";
import { NoteEditor } from "./NoteEditor.tsx";

const words = all.notes;

interface ShelfActionsProps {
  item: Item;
  /** What is selected, one part a paragraph. */
  passages: readonly Passage[];
  /** Told when the selection has served. */
  onDone: () => void;
  className: string;
}

/** Takes passages of a story and what was written of the first; marks them all, and says so with a way back. */
export function markPassages(item: Item, passages: readonly Passage[], text: string): void {
  const records = passages.flatMap((passage, index) => noteOf(item, passage, index === 0 ? text : "", Date.now()) ?? []);
  const { notes } = deviceShelf.now();
  // What is marked already keeps what was written of it.
  const fresh = records.filter((record) => record.words !== undefined || !notes.some(({ id }) => id === record.id));
  const before = fresh.flatMap(({ id }) => notes.find((note) => note.id === id) ?? []);
  deviceShelf.put(...fresh);
  const done = text.trim() === "" ? words.marked : words.kept;
  toast(deviceShelf.now().kept ? done : all.keptForNow(done), { label: all.undo, undoes: true, run: () => { deviceShelf.remove(...fresh); deviceShelf.put(...before); } });
}

/** What a reader keeps of selected words: a mark, or a mark with a note. For the bar that stands by a selection. */
export function ShelfActions({ item, passages, onDone, className }: ShelfActionsProps): ReactNode {
  const [writing, setWriting] = useState<readonly Passage[]>();
  const paragraphs = paragraphsOf(item);
  const exactOf = ({ paragraph, start, end }: Passage): string => (paragraphs[paragraph - 1] ?? "").slice(start, end).trim();
  return (
    <>
      <button type="button" className={className} onClick={() => { markPassages(item, passages, ""); onDone(); }}>{words.mark}</button>
      <button type="button" aria-haspopup="dialog" className={className} onClick={() => { setWriting(passages); }}>{words.write}</button>
      {writing && (
        <NoteEditor
          exact={writing.map(exactOf).join("")}
          paragraphs={paragraphs}
          onSave={(text) => { markPassages(item, writing, text); }}
          onClose={() => { setWriting(undefined); onDone(); }}
        />
      )}
    </>
  );
}
