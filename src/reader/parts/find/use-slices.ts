import { startTransition, useEffect, useState } from "react";

/** So many are drawn in one go: a phone draws each in some milliseconds, and a key that is pressed meanwhile waits for them. */
const SLICE = 2;

/** With the first one comes all that stands around the results. */
const FIRST = 1;

/**
 * Takes what was found for a query; gives as much of its beginning as is to be drawn now. The rest follows slice by slice,
 * each in a task of its own. What is found for another query begins anew, so that typing on never waits for what is not wanted
 * any more; more of the same query goes on.
 */
export function useSlices<Item>(items: readonly Item[], query: string): readonly Item[] {
  const [drawn, setDrawn] = useState({ query, count: FIRST });
  const now = drawn.query === query ? drawn : { query, count: FIRST };
  if (now !== drawn) setDrawn(now);
  const left = now.count < items.length;
  useEffect(() => {
    if (!left) return undefined;
    const next = requestAnimationFrame(() => {
      startTransition(() => { setDrawn((before) => (before.query === query ? { query, count: before.count + SLICE } : before)); });
    });
    return () => { cancelAnimationFrame(next); };
  }, [left, query, now.count]);
  return items.slice(0, now.count);
}
