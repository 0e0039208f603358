import type { ReactNode } from "react";
import { words } from "./words.ts";

/** The grammar of queries, behind one small button. */
export function SearchHelp(): ReactNode {
  return (
    <details className="font-sans text-note text-soft">
      <summary className="target inline-flex items-center underline decoration-rule underline-offset-4 hover:text-accent">{words.help.title}</summary>
      <dl className="grid gap-x-4 gap-y-1 bg-tint p-4 two:terms">
        {words.help.rows.map(([typed, meaning]) => (
          <div key={typed} className="contents">
            <dt className="font-bold text-ink">{typed}</dt>
            <dd className="mb-2 two:mb-0">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
