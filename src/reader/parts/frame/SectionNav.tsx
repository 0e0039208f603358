import type { ReactNode } from "react";
import { Link } from "./Link.tsx";
import { STAYING } from "../../staying.ts";
import { strings } from "../../strings.ts";

export interface NavEntry {
  label: string;
  count: number;
  to: string;
  current: boolean;
}

/** Sections as links, for each the number of stories that it would show; sticks to the top while the page scrolls. */
export function SectionNav({ entries }: { entries: readonly NavEntry[] }): ReactNode {
  return (
    <nav aria-label={strings.sectionNav} className="sticky inset-bs-0 z-10 border-b border-ink bg-paper no-print">
      <ul className="snap flex gap-2 px-gutter font-sans text-ui">
        {entries.map(({ label, count, to, current }) => (
          <li key={to} className="shrink-0 snap-start">
            <Link
              to={to}
              state={STAYING}
              aria-current={current ? "page" : undefined}
              className={`target flex h-bar items-center gap-1.5 border-b-3 px-2 ${current ? "border-accent font-bold text-ink" : "border-paper text-soft hover:text-ink"}`}
            >
              {label} <span className="text-count font-normal figures">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
