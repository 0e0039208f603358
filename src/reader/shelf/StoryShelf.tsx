import { useCallback, useEffect, useState, type ComponentType, type ReactNode } from "react";
import type { Item } from "../../model/index.ts";
import type { Places } from "../edition/find.ts";
import { tellCodeGone } from "../parts/states/code-gone.ts";
import { strings } from "../strings.ts";
import type { StoryNotesProps } from "./story/StoryNotes.tsx";
import { useShelf } from "./use-shelf.ts";

interface StoryShelfProps {
  item: Item;
  /** Its id, and those that it had before: a corrected headline changes it. */
  ids: readonly string[];
  onPlaces: (places: Places) => void;
}

/** The part of a story's page for marks and notes. Its code comes when there is one, or when one is asked for. */
export function StoryShelf({ item, ids, onPlaces }: StoryShelfProps): ReactNode {
  const notes = useShelf()?.notes.filter(({ story }) => ids.includes(story)) ?? [];
  const [code, setCode] = useState<{ StoryNotes: ComponentType<StoryNotesProps> }>();
  const [writing, setWriting] = useState(false);
  const load = useCallback(async (asked: boolean) => {
    try {
      setCode(await import("./story/StoryNotes.tsx"));
    } catch {
      // What nobody asked for is not missed; what was asked for is.
      if (asked) tellCodeGone();
    }
  }, []);
  const noted = notes.length > 0;
  useEffect(() => { if (noted) void load(false); }, [noted, load]);
  return (
    <section aria-label={strings.story.notes} className="needs-script mx-auto mt-8 measure px-gutter no-print">
      {code && <code.StoryNotes item={item} notes={notes} onPlaces={onPlaces} writing={writing} onWritten={() => { setWriting(false); }} />}
      <p className="border-t border-rule pt-1"><button type="button" aria-haspopup="dialog" className="target font-sans text-note text-soft underline underline-offset-4 hover:text-accent" onClick={() => { setWriting(true); void load(true); }}>给一段记一笔</button></p>
    </section>
  );
}
