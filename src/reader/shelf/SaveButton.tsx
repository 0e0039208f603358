import { useNavigate } from "react-router";
import type { ReactNode } from "react";
import { tellCodeGone } from "../parts/states/code-gone.ts";
import { paths } from "../paths.ts";
import { strings } from "../strings.ts";
import type { ToSave } from "./toggle-saved.ts";
import { useShelf } from "./use-shelf.ts";

/** Puts a story on the shelf, or takes it off again. How that is done is fetched with the shelf. */
export function SaveButton({ className, ...story }: ToSave & { className: string }): ReactNode {
  const navigate = useNavigate();
  const saved = useShelf()?.saved.some(({ id }) => story.ids.includes(id)) ?? false;
  const onClick = async (): Promise<void> => {
    try {
      (await import("./toggle-saved.ts")).toggleSaved(story, () => { void navigate(paths.saved()); });
    } catch {
      tellCodeGone();
    }
  };
  return (
    <button type="button" aria-pressed={saved} className={`needs-script ${className}`} onClick={() => { void onClick(); }}>
      <span aria-hidden="true" className="two:me-1">{saved ? "★" : "☆"}</span><span className="max-two:sr-only">{strings.shelf}</span>
    </button>
  );
}
