import { anchor, type Anchored } from "../../passage/anchor.ts";
import type { Note } from "../record.ts";

/** A note, and where it stands in the story as it is now; without a place it is an orphan. */
export interface Standing {
  note: Note;
  place: Anchored | undefined;
}

/** Takes a story's notes and the texts of its paragraphs; gives them in the order of the text, orphans last. */
export function standingNotes(notes: readonly Note[], paragraphs: readonly string[]): Standing[] {
  const order = ({ note, place }: Standing): number => (place ? place.paragraph * 1e6 + place.start : 1e12 + note.paragraph * 1e6 + note.start);
  return notes.map((note) => ({ note, place: anchor(note, paragraphs) })).sort((a, b) => order(a) - order(b));
}
