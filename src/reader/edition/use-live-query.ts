import { startTransition, useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { filtersOf, searchOf } from "../paths.ts";

/** The address changes at most this often while somebody types, in milliseconds: browsers limit it (Safari: 100 in 30 s). */
const APART = 400;

/** The address comes after what was found, not before: a move makes the router draw. In milliseconds. */
const SOON = 150;

export interface LiveQuery {
  /** As typed. */
  query: string;
  onType: (typed: string) => void;
  /** Typing is done with: the address has these words at once. */
  onSettle: (words: string) => void;
  /** The box is left: what the address does not have yet, it has now. */
  onLeave: (words: string) => void;
}

/** The words as the address gives them back: cut, and none where they are blank. */
const asWritten = (words: string): string => filtersOf(new URLSearchParams(searchOf({ q: words }))).q ?? "";

/**
 * The words as they are typed. The address follows soon. Any move that is not
 * this one's own, such as Back or a link without the words, is followed in turn.
 */
export function useLiveQuery(inAddress: string, setQuery: (query: string) => void): LiveQuery {
  const [query, setLive] = useState(inAddress);
  const { key } = useLocation();
  const [seen, setSeen] = useState(key);
  const [written, setWritten] = useState(inAddress);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(0);
  if (key !== seen) {
    setSeen(key);
    if (inAddress !== written) {
      setWritten(inAddress);
      setLive(inAddress);
    }
  }
  // A move that is not this one's own overtakes what was still to be written. The first page is no move: what was typed
  // before its script had come is written all the same.
  const at = useRef(key);
  useEffect(() => {
    if (at.current === key) return;
    at.current = key;
    clearTimeout(timer.current);
    timer.current = undefined;
  }, [key]);
  useEffect(() => () => { clearTimeout(timer.current); }, []);

  const write = (words: string): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    last.current = performance.now();
    setWritten(asWritten(words));
    setQuery(words);
  };
  return {
    query,
    onType: (typed) => {
      // The box has the letter already; what follows from it may take its time, and be overtaken by the next key.
      startTransition(() => { setLive(typed); });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => { write(typed); }, Math.max(SOON, last.current + APART - performance.now()));
    },
    onSettle: (words) => {
      setLive(words);
      write(words);
    },
    onLeave: (words) => { if (timer.current !== undefined) write(words); },
  };
}
