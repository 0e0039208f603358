import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { Item } from "../../../model/index.ts";
import type { Places } from "../../edition/find.ts";
import type { Range } from "../../parts/text/Marked.tsx";
import { canPaint, paint } from "../../passage/paint.ts";
import { strings } from "../../strings.ts";
import { focusOn } from "../after-removal.ts";
import { paragraphsOf } from "../../edition/paragraphs.ts";
import { NoteItem } from "../NoteItem.tsx";
import type { Note } from "../record.ts";
import { words as all } from "../words.ts";
import { standingNotes, type Standing } from "./anchored.ts";
import { NoteEditor } from "./NoteEditor.tsx";
import { markPassages } from "./ShelfActions.tsx";

const words = all.notes;

/** Takes notes and where they stand; gives the places as `Marked` takes them, for browsers that can't paint. */
function placesOf(item: Item, standing: readonly Standing[]): Places {
  const places = new Map<string, Range[]>();
  for (const { place } of standing) {
    if (!place) continue;
    const key = item.kind === "photo" ? "caption:0" : `body:${place.paragraph - 1}`;
    places.set(key, [...(places.get(key) ?? []), { start: place.start, end: place.end, noted: true }]);
  }
  return places;
}

export interface StoryNotesProps {
  item: Item;
  notes: readonly Note[];
  /** Told the marked places where this browser can't paint them over the text. */
  onPlaces: (places: Places) => void;
  /** A note on a whole paragraph is asked for. */
  writing: boolean;
  onWritten: () => void;
}

/** A story's marks and notes: painted over its text and listed under it. */
export function StoryNotes({ item, notes, onPlaces, writing, onWritten }: StoryNotesProps): ReactNode {
  const paragraphs = useMemo(() => paragraphsOf(item), [item]);
  const standing = useMemo(() => standingNotes(notes, paragraphs), [notes, paragraphs]);
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!canPaint()) {
      onPlaces(placesOf(item, standing));
      return undefined;
    }
    return paint("baolan-note", standing.flatMap(({ place }) => place ?? []), (paragraph) => paragraphs[paragraph - 1] ?? "");
  }, [item, standing, paragraphs, onPlaces]);
  useEffect(() => { if (standing.length > 0) setShown(true); }, [standing.length]);
  return (
    <>
      {shown && (
        <>
          <h2 ref={heading} id="notes" tabIndex={-1} className="font-sans text-note font-normal text-soft outline-none">{strings.story.notes} <span className="figures">{standing.length}</span></h2>
          <ul ref={list} className="mt-1">
            {standing.map(({ note, place }, index) => (
              <li key={note.id} className="border-t border-rule py-3">
                <NoteItem note={note} remark={place ? (place.altered ? words.altered : undefined) : words.orphan} onRemove={() => { focusOn(list.current, index, heading.current); }}>
                  {place && <a href={`#p${place.paragraph}`} className="target inline-flex items-center text-soft underline hover:text-accent">{words.place(place.paragraph)}</a>}
                </NoteItem>
              </li>
            ))}
          </ul>
        </>
      )}
      {writing && (
        <NoteEditor
          paragraphs={paragraphs}
          onSave={(text, paragraph) => { markPassages(item, [{ paragraph, start: 0, end: paragraphs[paragraph - 1]?.length ?? 0 }], text); }}
          onClose={onWritten}
        />
      )}
    </>
  );
}
