import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import "../../whole.css";
import { cutText } from "../../../text/cut.ts";
import { useModal } from "../../parts/dialog/use-modal.ts";
import { Marked } from "../../parts/text/Marked.tsx";
import { words as all } from "../words.ts";

const words = all.notes;

/** How much of a passage or a paragraph stands for it, in UTF-16 units. */
const SHOWN = 160;
const LISTED = 24;

const cut = (text: string, most: number): string => (text.length <= most ? text : `${cutText(text, most)}……`);

interface NoteEditorProps {
  /** The passage that the note is about; without it one of the paragraphs is chosen here. */
  exact?: string | undefined;
  paragraphs: readonly string[];
  /** What the note says so far. */
  written?: string | undefined;
  /** Told the words, and the paragraph that was chosen, counted from 1. */
  onSave: (text: string, paragraph: number) => void;
  onClose: () => void;
}

/** Where a note is written: a modal dialog from its first drawing on. */
export function NoteEditor({ exact, paragraphs, written = "", onSave, onClose }: NoteEditorProps): ReactNode {
  const dialog = useModal();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(written);
  const [paragraph, setParagraph] = useState(1);
  const id = useId();
  useEffect(() => { field.current?.focus(); }, []);
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-title`} className="panel no-print font-sans text-ui" onClose={onClose}>
      <form
        className="flex flex-col gap-3 px-5 py-4"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(text, paragraph);
          dialog.current?.close();
        }}
      >
        <h2 id={`${id}-title`} className="text-ui">{words.write}</h2>
        {exact === undefined ? (
          <label className="flex flex-wrap items-center gap-3">
            {words.paragraph}
            <select className="target min-w-0 grow border border-rule bg-paper px-2 text-ink" value={paragraph} onChange={(event) => { setParagraph(Number(event.currentTarget.value)); }}>
              {paragraphs.map((one, index) => <option key={index} value={index + 1}>{`${index + 1}　${cut(one.trim(), LISTED)}`}</option>)}
            </select>
          </label>
        ) : (
          <blockquote className="border-s-4 border-rule ps-3 font-text text-body"><Marked text={cut(exact, SHOWN)} /></blockquote>
        )}
        <label htmlFor={`${id}-text`}>{words.label}</label>
        <textarea ref={field} id={`${id}-text`} rows={4} value={text} className="border border-rule bg-paper p-3 font-text text-body text-ink" onChange={(event) => { setText(event.currentTarget.value); }} />
        <div className="flex justify-end gap-3 pb-safe">
          <button type="button" className="target px-4 text-soft hover:text-accent" onClick={() => { dialog.current?.close(); }}>{words.cancel}</button>
          <button type="submit" className="target border border-ink bg-ink px-5 text-paper">{words.save}</button>
        </div>
      </form>
    </dialog>
  );
}
