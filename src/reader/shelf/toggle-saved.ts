import type { EditionRef, Item, Section } from "../../model/index.ts";
import { toast } from "../parts/states/toast.ts";
import { openShelf } from "./device.ts";
import { savedOf } from "./make.ts";
import { words } from "./words.ts";

export interface ToSave {
  item: Item;
  /** Its id, and those that it had before. */
  ids: readonly string[];
  section: Section;
  edition: EditionRef;
}

/** Puts a story on the shelf, or takes it off again, and says so; `see` leads to the shelf. */
export function toggleSaved({ item, ids, section, edition }: ToSave, see: () => void): void {
  const shelf = openShelf();
  const saved = shelf.now().saved.find(({ id }) => ids.includes(id));
  if (saved) {
    shelf.remove(saved);
    toast(words.unsaved, { label: words.undo, undoes: true, run: () => { shelf.put(saved); } });
    return;
  }
  shelf.put(savedOf(item, section, edition, Date.now()));
  toast(shelf.now().kept ? words.savedNow : words.keptForNow(words.savedNow), { label: words.see, run: see });
}
