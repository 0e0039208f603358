import { useCallback, useEffect, useRef, useState } from "react";
import { DataFault } from "../data/fault.ts";
import { photosOf, remove, save, savedIds } from "./saved.ts";
import type { ShownEdition } from "./use-shown-edition.ts";

export type SavedState =
  /** Not yet looked for, or the store is forbidden. */
  | { state: "unknown" }
  | { state: "not-saved"; fault?: "offline" | "full"; undo?: () => void }
  | { state: "saving"; done: number; stop: () => void }
  | { state: "saved"; justNow: boolean };

/** Takes the edition shown; gives whether it is saved on this device, and what changes that. */
export function useSaved({ ref, edition }: ShownEdition): SavedState & { save: () => void; remove: () => void } {
  const [state, setState] = useState<SavedState>({ state: "unknown" });
  const leave = useRef<AbortController>(undefined);
  const { id } = ref;
  useEffect(() => {
    let gone = false;
    savedIds().then((ids) => { if (!gone) setState(ids.includes(id) ? { state: "saved", justNow: false } : { state: "not-saved" }); }, () => undefined);
    return () => {
      gone = true;
      leave.current?.abort();
    };
  }, [id]);

  const start = useCallback(() => {
    const stopping = new AbortController();
    leave.current = stopping;
    const show = (done: number): void => { setState({ state: "saving", done, stop: () => { stopping.abort(); } }); };
    show(0);
    save({ ref, edition, signal: stopping.signal, onProgress: show }).then(
      () => { setState({ state: "saved", justNow: true }); },
      (error: unknown) => {
        if (stopping.signal.aborted) setState({ state: "not-saved" });
        else setState({ state: "not-saved", fault: error instanceof DataFault ? "offline" : "full" });
      },
    );
  }, [ref, edition]);

  const takeOut = useCallback(() => {
    remove(ref, edition).then(
      (bringBack) => {
        const undo = (): void => { bringBack().then(() => { setState({ state: "saved", justNow: false }); }, () => { setState({ state: "not-saved", fault: "full" }); }); };
        setState({ state: "not-saved", undo });
      },
      () => undefined,
    );
  }, [ref, edition]);

  return { ...state, save: start, remove: takeOut };
}

/** Takes an edition; gives how many photographs it would be saved with. */
export const photoCount = ({ edition }: ShownEdition): number => photosOf(edition).length;
