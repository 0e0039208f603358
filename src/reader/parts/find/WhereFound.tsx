import type { ReactNode } from "react";
import type { Found } from "../../edition/find.ts";
import { strings } from "../../strings.ts";
import { words } from "./words.ts";

/** In how many of the stories found the words stand in a headline, a name, a caption, the text or a note; of names, in what part of the work. */
export function WhereFound({ sorts, roles }: Pick<Found, "sorts" | "roles">): ReactNode {
  if (sorts.length === 0) return null;
  return (
    <ul aria-label={words.whereFound} className="flex flex-wrap gap-x-3 font-sans text-note text-soft">
      {sorts.map(({ sort, count }) => (
        <li key={sort}>
          {words.sorts[sort]} <span className="figures">{count}</span>
          {sort === "people" && roles.length > 0 && `（${roles.map((one) => `${strings.roles[one.role]} ${one.count}`).join("、")}）`}
        </li>
      ))}
    </ul>
  );
}
