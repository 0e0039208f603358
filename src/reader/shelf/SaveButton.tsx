import { useNavigate } from "react-router";
import type { ReactNode } from "react";
import type { EditionRef, Item, Section } from "../../model/index.ts";
import { toast } from "../parts/states/toast.ts";
import { paths } from "../paths.ts";
import { deviceShelf } from "./device.ts";
import { savedOf } from "./make.ts";
import { useShelf } from "./use-shelf.ts";
import { words } from "./words.ts";

interface SaveButtonProps {
  item: Item;
  /** Its id, and those that it had before. */
  ids: readonly string[];
  section: Section;
  edition: EditionRef;
  className: string;
}

/** Puts a story on the shelf, or takes it off again. */
export function SaveButton({ item, ids, section, edition, className }: SaveButtonProps): ReactNode {
  const navigate = useNavigate();
  const saved = useShelf()?.saved.find(({ id }) => ids.includes(id));
  const onClick = () => {
    if (saved) {
      deviceShelf.remove(saved);
      toast(words.unsaved, { label: words.undo, undoes: true, run: () => { deviceShelf.put(saved); } });
      return;
    }
    deviceShelf.put(savedOf(item, section, edition, Date.now()));
    toast(deviceShelf.now().kept ? words.savedNow : words.keptForNow(words.savedNow), { label: words.see, run: () => { void navigate(paths.saved()); } });
  };
  return (
    <button type="button" aria-pressed={saved !== undefined} className={`needs-script ${className}`} onClick={onClick}>
      <span aria-hidden="true" className="two:me-1">{saved ? "★" : "☆"}</span><span className="max-two:sr-only">{words.save}</span>
    </button>
  );
}
