import { useState, type ReactNode } from "react";
import "../whole.css";
import { cutText } from "../../text/cut.ts";
import { toast } from "../parts/states/toast.ts";
import { Marked } from "../parts/text/Marked.tsx";
import { deviceShelf } from "./device.ts";
import type { Note } from "./record.ts";
import { NoteEditor } from "./story/NoteEditor.tsx";
import { words as all } from "./words.ts";

const words = all.notes;
const action = "target px-3 text-soft hover:text-accent";

interface NoteItemProps {
  note: Note;
  /** What is not as it was when the passage was marked. */
  remark?: string | undefined;
  /** The way to the passage. */
  children?: ReactNode;
  /** Told before the note is gone, so that the focus can go on. */
  onRemove: () => void;
}

/** A marked passage in a list: its words, what was written of it, and what can be done with it. */
export function NoteItem({ note, remark, children, onRemove }: NoteItemProps): ReactNode {
  const [writing, setWriting] = useState(false);
  const short = cutText(note.exact, 20);
  const remove = () => {
    onRemove();
    deviceShelf.remove(note);
    toast(words.removed, { label: all.undo, undoes: true, run: () => { deviceShelf.put(note); } });
  };
  return (
    <>
      <blockquote className="border-s-4 border-noted ps-3 text-body"><Marked text={note.exact} /></blockquote>
      {note.words !== undefined && <p className="mt-2 whitespace-pre-wrap font-sans text-ui">{note.words}</p>}
      {remark !== undefined && <p className="mt-1 font-sans text-note text-accent">{remark}</p>}
      <div className="flex flex-wrap items-center font-sans text-note">
        {children}
        <span className="grow" />
        <button type="button" aria-haspopup="dialog" aria-label={words.editNote(short)} className={action} onClick={() => { setWriting(true); }}>{note.words === undefined ? words.write : words.edit}</button>
        <button type="button" aria-label={words.removeNote(short)} data-remove="" className={action} onClick={remove}>{all.remove}</button>
      </div>
      {writing && (
        <NoteEditor
          exact={note.exact}
          paragraphs={[]}
          written={note.words}
          onSave={(text) => {
            const { words: old, ...bare } = note;
            const next: Note = { ...bare, at: Date.now(), ...(text.trim() === "" ? {} : { words: text.trim() }) };
            if (next.words !== old) deviceShelf.put(next);
          }}
          onClose={() => { setWriting(false); }}
        />
      )}
    </>
  );
}
