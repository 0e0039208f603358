import type { ReactNode } from "react";
import { Link } from "../../parts/frame/Link.tsx";
import type { EditionRef } from "../../../model/index.ts";
import { strings } from "../../strings.ts";

interface PageNavProps {
  pages: EditionRef["pages"];
  current: string | undefined;
  address: (filters: { page?: string; section?: string }) => string;
}

/** The pages of an edition that has several. */
export function PageNav({ pages, current, address }: PageNavProps): ReactNode {
  if (pages.length < 2) return null;
  const entries = [{ id: undefined, label: strings.allPages }, ...pages.map(({ id, number, name }) => ({ id, label: number === undefined ? name : `${strings.pageNumber(number)} ${name}` }))];
  return (
    <nav aria-label={strings.pageNav} className="mx-gutter border-b border-rule no-print">
      <ul className="snap flex gap-4 font-sans text-note">
        {entries.map(({ id, label }) => (
          <li key={id ?? ""} className="shrink-0">
            <Link
              to={address({ page: id ?? "", section: "" })}
              aria-current={id === current ? "page" : undefined}
              className={`target flex items-center ${id === current ? "font-bold text-accent" : "text-soft hover:text-ink"}`}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
