import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { passagesOf } from "../passage/dom.ts";
import type { Passage } from "../passage/quote.ts";

/** How long a selection must rest before the bar comes, in milliseconds: it must not follow the finger. */
const REST = 250;

interface Selected {
  passages: Passage[];
  /** Where the selection ends in the window, in CSS pixels. */
  x: number;
  y: number;
}

interface SelectionBarProps {
  /** The texts of the story's paragraphs. */
  paragraphs: readonly string[];
  label: string;
  /** Takes what is selected, and what to call when it has served; gives the bar's buttons. */
  children: (passages: readonly Passage[], done: () => void) => ReactNode;
}

/**
 * A bar with what can be done with selected words of a story. At the foot of a phone, where the system's own menu does not
 * stand; by the selection on a desk. It takes neither focus nor selection away.
 */
export function SelectionBar({ paragraphs, label, children }: SelectionBarProps): ReactNode {
  const [selected, setSelected] = useState<Selected>();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const selection = document.getSelection();
      const passages = passagesOf(selection, paragraphs);
      // A dialog that the bar has opened takes the selection with it, and still needs it.
      if (passages.length === 0 || !selection) {
        if (!bar.current?.contains(document.activeElement)) setSelected(undefined);
        return;
      }
      const rect = [...selection.getRangeAt(0).getClientRects()].at(-1);
      setSelected({ passages, x: Math.round(rect?.right ?? 0), y: Math.round(rect?.bottom ?? 0) });
    };
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    };
    const onKey = (event: KeyboardEvent) => { if (event.key === "Escape") setSelected(undefined); };
    look();
    document.addEventListener("selectionchange", rest);
    document.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", rest);
      document.removeEventListener("keydown", onKey);
    };
  }, [paragraphs]);
  useLayoutEffect(() => {
    bar.current?.style.setProperty("--x", `${selected?.x ?? 0}px`);
    bar.current?.style.setProperty("--y", `${selected?.y ?? 0}px`);
  }, [selected]);
  if (!selected) return null;
  const done = () => {
    document.getSelection()?.removeAllRanges();
    setSelected(undefined);
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      className="selection-bar flex items-center border border-ink bg-paper font-sans text-ui text-ink no-print"
      onPointerDown={(event) => { if (event.target instanceof Element && event.target.closest("button")) event.preventDefault(); }}
      onMouseDown={(event) => { if (event.target instanceof Element && !event.target.closest("dialog")) event.preventDefault(); }}
    >
      {children(selected.passages, done)}
    </div>
  );
}
