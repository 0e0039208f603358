import type { ReactNode } from "react";
import type { Found } from "../../edition/find.ts";
import { words } from "./words.ts";

/** In how many of the stories found the words stand in a headline, a name, a caption, the text or a note. */
export function WhereFound({ sorts }: Pick<Found, "sorts">): ReactNode {
  if (sorts.length === 0) return null;
  return (
    <ul aria-label={words.whereFound} className="flex flex-wrap gap-x-3 font-sans text-note text-soft">
      {sorts.map(({ sort, count }) => <li key={sort}>{words.sorts[sort]} <span className="figures">{count}</span></li>)}
    </ul>
  );
}
