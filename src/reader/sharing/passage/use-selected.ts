import { useEffect, useRef, useState } from "react";
import { selectedPassage, type Selected } from "./selected.ts";

/** How long a selection must rest before something is offered, in milliseconds: not while a finger still drags. */
const REST = 200;

/** Takes a story's paragraphs; gives what of them is selected, and what keeps it while a reader is busy with it. */
export function useSelected(paragraphs: readonly string[]): { selected: Selected | undefined; hold: (held: boolean) => void; clear: () => void } {
  const [selected, setSelected] = useState<Selected>();
  const held = useRef(false);
  const pressed = useRef(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => { if (!held.current && !pressed.current) setSelected(selectedPassage(paragraphs)); };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    };
    const down = (): void => { pressed.current = true; };
    const up = (): void => {
      pressed.current = false;
      later();
    };
    later();
    document.addEventListener("selectionchange", later);
    document.addEventListener("pointerdown", down);
    document.addEventListener("pointerup", up);
    document.addEventListener("pointercancel", up);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", later);
      document.removeEventListener("pointerdown", down);
      document.removeEventListener("pointerup", up);
      document.removeEventListener("pointercancel", up);
    };
  }, [paragraphs]);
  return {
    selected,
    hold: (now) => { held.current = now; },
    clear: () => {
      held.current = false;
      document.getSelection()?.removeAllRanges();
      setSelected(undefined);
    },
  };
}
