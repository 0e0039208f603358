import type { ReactNode } from "react";
import { words } from "./words.ts";

interface NewVersionProps {
  onTakeOver: () => void;
  onLater: () => void;
}

/** A new version waits: the reader says when. It stands above the filter at the foot of a phone, and covers no text for long. */
export function NewVersion({ onTakeOver, onLater }: NewVersionProps): ReactNode {
  return (
    <aside aria-label={words.takeOver} className="fixed inset-x-0 inset-be-24 z-30 border-t border-ink bg-tint px-gutter py-3 text-center font-sans text-ui text-ink no-print two:inset-be-0">
      <p role="status">{words.newer}</p>
      <div className="flex justify-center gap-4">
        <button type="button" className="target mt-3 border border-ink px-6 text-ui text-ink hover:bg-tint" onClick={onTakeOver}>{words.takeOver}</button>
        <button type="button" className="target mt-3 px-3 text-ui text-ink underline" onClick={onLater}>{words.later}</button>
      </div>
    </aside>
  );
}
